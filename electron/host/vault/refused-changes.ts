import { createChangeCheck } from '../../../shared/model/apply-changes';
import type { Change } from '../../../shared/model/change';
import type { Plan } from '../../../shared/model/plan';

/** A record is found by its id everywhere, so the id inside it must be the one it is filed under. */
function isMisfiled({ entityId, field, to }: Change): boolean {
  if (field !== '*') {
    return field === 'id';
  }
  return to !== null && (typeof to !== 'object' || Array.isArray(to) || to['id'] !== entityId);
}

/**
 * Tells for one part of a batch after the other the changes for which the whole of it is refused before anything is
 * written.
 */
export function createRefusal(plan: Plan): (changes: readonly Change[]) => Change[] {
  const isInvalid = createChangeCheck(plan);
  return (changes) => [...changes.filter(isMisfiled), ...isInvalid(changes)];
}
