import type { AssignmentResult } from '../assignment/problem';
import { creation, deletion, edits } from '../model/apply-changes';
import type { Change } from '../model/change';
import type { PersonId } from '../model/ids';
import type { Plan } from '../model/plan';
import { keptOn } from './build-problem';
import { explainOutcome, placementOfResult } from './explain-outcome';
import type { Outcome } from './explain-outcome';
import { travellersByHousehold } from './travellers';

/**
 * The changes, to be committed as one batch, that turn a plan's assignments into those of a solver's result. Assignments
 * that are locked or on a final list stay; what does not move is not touched. Reasons are those of `outcomes`, how everybody
 * stands under the result as of `now`.
 */
export function applySolution(
  plan: Plan,
  result: Pick<AssignmentResult, 'assignment'>,
  now: string,
  outcomes: ReadonlyMap<PersonId, Outcome> = explainOutcome(plan, result, now),
): Change[] {
  const placement = placementOfResult(plan, result);
  const changes: Change[] = [];
  const travellers = travellersByHousehold(plan);
  for (const assignment of plan.assignment.values()) {
    const unplaced = !placement.has(assignment.id) && keptOn(plan, assignment, now) === null;
    if (unplaced && travellers.has(assignment.id)) {
      changes.push(deletion('assignment', assignment));
    }
  }
  for (const [id, departureId] of placement) {
    const before = plan.assignment.get(id);
    if (before?.departureId === departureId || keptOn(plan, before, now) !== null) {
      continue;
    }
    const [member] = travellers.get(id) ?? [];
    const reason = (member && outcomes.get(member.id)?.reason) ?? null;
    const after = { id, departureId, locked: false, chosenBy: 'solver' as const, reason };
    changes.push(
      ...(before === undefined ? [creation('assignment', after)] : edits('assignment', before, after)),
    );
  }
  return changes;
}
