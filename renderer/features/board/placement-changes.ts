import type { Message } from '../../../shared/messages/message';
import { creation, deletion, edits } from '../../../shared/model/apply-changes';
import type { Change } from '../../../shared/model/change';
import type { DepartureId, HouseholdId } from '../../../shared/model/ids';
import type { Plan } from '../../../shared/model/plan';

type Assignments = Pick<Plan, 'assignment'>;

/** The changes that put households on a departure by a planner's choice; none for those that are on it already. */
export function placementChanges(
  plan: Assignments,
  householdIds: readonly HouseholdId[],
  departureId: DepartureId,
  reason: Message | null,
): Change[] {
  return householdIds.flatMap((id) => {
    const before = plan.assignment.get(id);
    if (before === undefined) {
      return [creation('assignment', { id, departureId, locked: false, chosenBy: 'planner', reason })];
    }
    return before.departureId === departureId
      ? []
      : edits('assignment', before, { departureId, chosenBy: 'planner', reason });
  });
}

/** The changes that take households off their departures. */
export function removalChanges(plan: Assignments, householdIds: readonly HouseholdId[]): Change[] {
  return householdIds.flatMap((id) => {
    const before = plan.assignment.get(id);
    return before === undefined ? [] : [deletion('assignment', before)];
  });
}

/** The changes that lock the assignments of these households or, when all are locked, unlock them. */
export function lockChanges(plan: Assignments, householdIds: readonly HouseholdId[]): Change[] {
  const assignments = householdIds.flatMap((id) => plan.assignment.get(id) ?? []);
  const locked = assignments.some((assignment) => !assignment.locked);
  return assignments.flatMap((assignment) => edits('assignment', assignment, { locked }));
}
