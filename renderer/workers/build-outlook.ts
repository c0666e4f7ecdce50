import type { Plan } from '../../shared/model/plan';
import { explainPlacement } from '../../shared/planning/explain-outcome';
import { planConflicts } from '../../shared/planning/plan-conflicts';
import { travellersByHousehold } from '../../shared/planning/travellers';
import type { HouseholdOutcome, Outlook } from './outlook-protocol';

/** How everybody who needs a place stands in a plan as of `now` (ISO 8601), and what is wrong on the board. */
export function buildOutlook(plan: Plan, now: string): Outlook {
  const outcomes = explainPlacement(plan, now);
  const households = new Map<string, HouseholdOutcome>();
  const people = { assigned: 0, waiting: 0, 'not-eligible': 0 };
  for (const [householdId, members] of travellersByHousehold(plan)) {
    const [first] = members;
    const outcome = first && outcomes.get(first.id);
    if (outcome !== undefined) {
      households.set(householdId, { status: outcome.status, reason: outcome.reason });
      people[outcome.status] += members.length;
    }
  }
  const placeable = [...households.values()].filter(
    ({ reason }) => reason.id === 'planning.waiting-room',
  ).length;
  return { households, people, placeable, conflicts: planConflicts(plan, now) };
}
