import { useIntl } from 'react-intl';
import type { RefObject } from 'react';
import type { PaperSize } from '../../../../shared/model/manifest-template';
import { advisoryLevels } from '../../../../shared/model/advisory';
import { majorCategories } from '../../../../shared/model/person';
import { placeKinds } from '../../../../shared/model/place';
import { attributions } from '../../../../shared/places/attributions';
import { whereabouts } from '../../../../shared/planning/where-everybody-is';
import { useDesk } from '../../../desk/use-desk';
import { machineNow } from '../../../ui/machine-instant';
import { useSentence, useText } from '../../../ui/text';
import type { MapHandle } from '../canvas/map-canvas';
import { mapColours } from '../canvas/map-colours';
import type { RingsBy } from '../count-people';
import type { Crowds } from '../use-crowds';
import { mapPageHtml } from './map-page';
import { paintMap } from './paint-map';
import { sheetOfMap } from './sheet-of-map';
import type { Orientation } from './sheet-of-map';

/** Makes the page of what a map shows now; null where it could not be painted. */
export function useMapPage(
  map: RefObject<MapHandle | null>,
  crowds: Crowds,
  by: RingsBy,
): (paper: PaperSize, orientation: Orientation) => Promise<string | null> {
  const text = useText();
  const format = useSentence();
  const { locale } = useIntl();
  const { opened } = useDesk();
  return async (paper, orientation) => {
    const handle = map.current;
    const sheet = sheetOfMap(paper, orientation);
    const painted = handle === null ? null : await paintMap(handle, sheet, crowds.colours);
    if (handle === null || painted === null) {
      return null;
    }
    const { advisories, places } = handle.snapshot().scene;
    const colours = crowds.colours(mapColours('paper'));
    const names =
      by === 'status'
        ? whereabouts.map((part) => text(`where.part-${part}`))
        : [
            ...majorCategories.map((category) => text('map.category', { category })),
            text('map.category-none'),
          ];
    return mapPageHtml({
      ...painted,
      plan: opened.label,
      now: machineNow(),
      sheet,
      parts: names.map((name, index) => ({
        name,
        colour: colours[index] ?? '',
        people: painted.parts[index] ?? 0,
      })),
      levels: advisoryLevels.filter((level) => advisories.some((one) => one.level === level)),
      kinds: placeKinds.filter((kind) => places.some((one) => one.kind === kind)),
      sources: attributions
        .map(({ name, licence }) =>
          text('map.attribution', { name, licence: licence === 'public domain' ? 'none' : licence }),
        )
        .join(' · '),
      format,
      locale,
    });
  };
}
