import { useCallback } from 'react';
import { message } from '../../../shared/messages/message';
import { edits } from '../../../shared/model/apply-changes';
import type { PlanGeometry } from '../../../shared/model/geometry';
import type { PersonId } from '../../../shared/model/ids';
import { stampFields } from '../../../shared/model/stamp-fields';
import { useDesk } from '../../desk/use-desk';
import { useNotices } from '../../ui/use-notices';

/** Sets exactly where people are, as one step. */
export function usePlacePeople(): (ids: readonly PersonId[], geometry: PlanGeometry) => void {
  const desk = useDesk();
  const notices = useNotices();
  return useCallback(
    (ids, geometry) => {
      if (geometry.type !== 'Point') {
        return;
      }
      const [longitude, latitude] = geometry.coordinates;
      const locationPoint = { latitude, longitude };
      const changes = ids.flatMap((id) => {
        const person = desk.plan.person.get(id);
        return person === undefined ? [] : edits('person', person, { locationPoint });
      });
      const source = {
        how: 'hand' as const,
        listId: '',
        file: '',
        sheet: '',
        row: 0,
        at: new Date().toISOString(),
        by: desk.opened.operator,
      };
      const label = message('map.place-step', { count: ids.length });
      if (notices.accepted(desk.commit(label, stampFields(desk.plan, changes, source)))) {
        notices.done(label);
      }
    },
    [desk, notices],
  );
}
