import { creation } from '../../../shared/model/apply-changes';
import type { Change } from '../../../shared/model/change';
import { factKey } from '../../../shared/roster-import/departure-difference';
import type { DepartureDifference } from '../../../shared/roster-import/departure-difference';

/** The changes that bring departures in: the new ones whole, and of the others each fact that was not declined. */
export function composeDepartureChanges(
  { added, updates }: DepartureDifference,
  declined: ReadonlySet<string>,
): { changes: Change[]; added: number; updated: number } {
  const edited = updates.map(({ changes }) => changes.filter((change) => !declined.has(factKey(change))));
  return {
    changes: [...added.map((departure) => creation('departure', departure)), ...edited.flat()],
    added: added.length,
    updated: edited.filter(({ length }) => length > 0).length,
  };
}
