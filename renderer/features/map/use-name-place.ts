import { useCallback } from 'react';
import { message } from '../../../shared/messages/message';
import { creation, edits } from '../../../shared/model/apply-changes';
import type { GeoPoint } from '../../../shared/model/geometry';
import { emptyPlace } from '../../../shared/places/empty-place';
import { useDesk } from '../../desk/use-desk';
import { useNotices } from '../../ui/use-notices';

/** Settles for the whole plan which place a spelling stands for: a place of the plan has it among its names from then on. */
export function useNamePlace(): (said: string, place: GeoPoint & { readonly name: string }) => void {
  const desk = useDesk();
  const notices = useNotices();
  return useCallback(
    (said, { name, latitude, longitude }) => {
      const known = [...desk.plan.place.values()].find(
        (place) => place.name === name && place.point?.latitude === latitude,
      );
      const otherNames = said === name ? [] : [said];
      const changes =
        known === undefined
          ? [
              creation('place', {
                ...emptyPlace(crypto.randomUUID(), 'town'),
                name,
                otherNames,
                point: { latitude, longitude },
              }),
            ]
          : edits('place', known, { otherNames: [...known.otherNames, ...otherNames] });
      const label = message('map.lost-step', { text: said, name });
      if (notices.accepted(desk.commit(label, changes))) {
        notices.done(label);
      }
    },
    [desk, notices],
  );
}
