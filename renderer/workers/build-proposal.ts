import type { Message } from '../../shared/messages/message';
import type { AssignmentResult } from '../../shared/assignment/problem';
import type { HouseholdId } from '../../shared/model/ids';
import type { Plan } from '../../shared/model/plan';
import { applySolution } from '../../shared/planning/apply-solution';
import { explainPlacement, placementOfResult } from '../../shared/planning/explain-outcome';
import { planDifference } from '../../shared/planning/plan-difference';
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

/**
 * What a solver's result would mean for the plan, in people and as changes. `left` are the households that nothing can take; `inForce` is the
 * plan to compare with, where `plan` has other departures.
 */
export function buildProposal(
  plan: Plan,
  result: AssignmentResult,
  left: ReadonlySet<string>,
  now: string,
  inForce: Plan = plan,
): Omit<Proposal, 'worth'> {
  const after = placementOfResult(plan, result);
  const outcomes = explainPlacement(plan, now, after);
  const travellers = travellersByHousehold(plan);
  const people = { assigned: 0, waiting: 0, notEligible: 0 };
  for (const [id, members] of travellers) {
    people[after.has(id) ? 'assigned' : left.has(id) ? 'notEligible' : 'waiting'] += members.length;
  }
  const reasonOf = (id: HouseholdId): Message | null => {
    const [member] = travellers.get(id) ?? [];
    return (member && outcomes.get(member.id)?.reason) ?? null;
  };
  return {
    changes: applySolution(plan, result, now, outcomes),
    difference: planDifference(inForce, after, reasonOf, plan.departure),
    people,
    objective: result.objective,
    bound: result.bound,
    gap: result.gap,
    seconds: result.seconds,
  };
}
