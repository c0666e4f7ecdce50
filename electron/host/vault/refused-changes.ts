import { invalidChanges } from '../../../shared/model/apply-changes';
import type { Change } from '../../../shared/model/change';
import type { Plan } from '../../../shared/model/plan';

/** A record is found by its id everywhere, so the id inside it must be the one it is filed under. */
function isMisfiled({ entityId, field, to }: Change): boolean {
  if (field !== '*') {
    return field === 'id';
  }
  return to !== null && (typeof to !== 'object' || Array.isArray(to) || to['id'] !== entityId);
}

/** The changes for which a whole batch is refused before anything is written. */
export function refusedChanges(plan: Plan, changes: readonly Change[]): Change[] {
  return [...changes.filter(isMisfiled), ...invalidChanges(plan, changes)];
}
