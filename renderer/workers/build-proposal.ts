import type { AssignmentResult } from '../../shared/assignment/problem';
import type { Plan } from '../../shared/model/plan';
import { applySolution } from '../../shared/planning/apply-solution';
import { placementOf } from '../../shared/planning/departure-loads';
import { placementOfResult } from '../../shared/planning/explain-outcome';
import { travellersByHousehold } from '../../shared/planning/travellers';
import type { Proposal } from './solve-protocol';

/** The same plan with every place that a planner chose locked, so that a run leaves it alone. */
export function withPlannersKept(plan: Plan): Plan {
  const assignment = new Map(
    [...plan.assignment].map(([id, one]) => [
      id,
      one.chosenBy === 'planner' ? { ...one, locked: true } : one,
    ]),
  );
  return { ...plan, assignment };
}

/** What a solver's result would mean for the plan, in people and as changes. `left` are the households that nothing can take. */
export function buildProposal(
  plan: Plan,
  result: AssignmentResult,
  left: ReadonlySet<string>,
  now: string,
): Proposal {
  const before = placementOf(plan);
  const after = placementOfResult(plan, result);
  const people = { assigned: 0, waiting: 0, notEligible: 0, added: 0, moved: 0, removed: 0 };
  for (const [id, members] of travellersByHousehold(plan)) {
    const [from, to] = [before.get(id), after.get(id)];
    people[to !== undefined ? 'assigned' : left.has(id) ? 'notEligible' : 'waiting'] += members.length;
    if (from !== to) {
      people[from === undefined ? 'added' : to === undefined ? 'removed' : 'moved'] += members.length;
    }
  }
  return {
    changes: applySolution(plan, result, now),
    people,
    objective: result.objective,
    bound: result.bound,
    gap: result.gap,
    seconds: result.seconds,
  };
}
