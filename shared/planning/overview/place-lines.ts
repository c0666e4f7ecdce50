import { byWhereabouts } from '../where-everybody-is';
import type { Whereabouts, WhereaboutsCounts } from '../where-everybody-is';
import { peopleStillHere } from './overview-scene';
import type { OverviewScene } from './overview-scene';

/** One place, empty where nobody knows, with the people there and where they stand. */
export interface PlaceLine {
  readonly place: string;
  readonly ids: readonly string[];
  readonly parts: WhereaboutsCounts;
}

/** One spelling for a place, whatever case and spaces it was typed with. */
const folded = (place: string): string => place.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');

/** Where everybody is who has not left, under the name of the place that is meant where that is found, most people first, whose place is not known last. */
export function placeLines(scene: OverviewScene): PlaceLine[] {
  const lines = new Map<string, { place: string; ids: string[]; parts: Record<Whereabouts, number> }>();
  for (const person of peopleStillHere(scene)) {
    const { id, location } = person;
    const part = scene.parts.get(id);
    const place = scene.ways.placeOf(person)?.name || location.trim();
    const key = folded(place);
    const line = lines.get(key) ?? { place, ids: [], parts: byWhereabouts(() => 0) };
    line.ids.push(id);
    if (part !== undefined) {
      line.parts[part] += 1;
    }
    lines.set(key, line);
  }
  return [...lines.values()].sort(
    (a, b) =>
      Number(a.place === '') - Number(b.place === '') ||
      b.ids.length - a.ids.length ||
      (a.place < b.place ? -1 : 1),
  );
}
