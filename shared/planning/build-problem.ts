import type { AssignmentProblem } from '../assignment/problem';
import { eligibleOfOpen, openDepartures } from '../eligibility/eligible-departures';
import { hasPassed } from '../eligibility/instant';
import type { Assignment } from '../model/assignment';
import type { Departure } from '../model/departure';
import type { DepartureId, HouseholdId } from '../model/ids';
import type { Plan } from '../model/plan';
import { demandOf } from './demand';
import { householdValue, unstatedMajorCategory } from './priorities';
import { planSettings, referenceDay, travellersByHousehold } from './travellers';

/** A plan as a bare problem. `left` are the households that travel but that no departure can take: they are not in the problem. */
export interface BuiltProblem {
  readonly problem: AssignmentProblem;
  readonly left: ReadonlySet<HouseholdId>;
}

/** Departures without a time are ranked behind all others. */
const endOfTime = '9999-12-31T23:59:59Z';

/**
 * Whether a departure's list stands as it is: boarding, closed, departed or past its cut-off. Who is on it stays on it, and
 * nobody is added.
 */
export function isListFinal(departure: Departure, now: string): boolean {
  return (
    departure.status === 'boarding' ||
    departure.status === 'closed' ||
    departure.status === 'departed' ||
    (departure.status !== 'cancelled' &&
      (hasPassed(departure.cutOffAt, now) || hasPassed(departure.departsAt, now)))
  );
}

/**
 * The departure on which an assignment must stay whatever a new run finds: locked, or its list is final; null when it is
 * free. A cancelled departure keeps nobody, locked or not.
 */
export function keptOn(plan: Plan, assignment: Assignment | undefined, now: string): DepartureId | null {
  const departure = assignment && plan.departure.get(assignment.departureId);
  return departure !== undefined &&
    departure.status !== 'cancelled' &&
    (assignment?.locked === true || isListFinal(departure, now))
    ? departure.id
    : null;
}

/**
 * States a plan as a bare assignment problem as of `now` (ISO 8601): every household that travels, its size (each person
 * a seat, lap infants too), weight with baggage, special needs, value by priority, and the departures that all of its
 * members may take. Assignments that are locked or on a final list are locks. What is assigned otherwise is free to move.
 */
export function buildProblem(plan: Plan, now: string): BuiltProblem {
  const settings = planSettings(plan);
  const day = referenceDay(plan);
  const unstated = unstatedMajorCategory(plan);
  const open = openDepartures([...plan.departure.values()], now);
  const needed = new Set<string>(open.map((departure) => departure.id));
  const left = new Set<HouseholdId>();
  const households: AssignmentProblem['households'] = [];
  for (const [id, members] of travellersByHousehold(plan)) {
    const kept = keptOn(plan, plan.assignment.get(id), now);
    const eligible: string[] = eligibleOfOpen(members, open, { now }).map((departure) => departure.id);
    if (kept !== null && !eligible.includes(kept)) {
      eligible.push(kept);
      needed.add(kept);
    }
    if (eligible.length === 0) {
      left.add(id);
      continue;
    }
    const { people, weightKg, needs } = demandOf(members, settings, day);
    households.push({
      id,
      size: people,
      weightKg,
      needs: { ...needs },
      value: householdValue(members, settings, unstated, day),
      eligible,
      ...(kept === null ? {} : { locked: kept }),
    });
  }
  const departures = [...plan.departure.values()]
    .filter((departure) => needed.has(departure.id))
    .map(({ id, seats, payloadKg, places, departsAt }) => ({
      id,
      seats,
      ...(payloadKg === null ? {} : { payloadKg }),
      places: { ...places },
      departsAt: departsAt || endOfTime,
    }));
  return { problem: { departures, households, earlierIsBetter: settings.earlierIsBetter }, left };
}
