import type { AssignmentProblem } from '../assignment/problem';
import { hasPassed } from '../eligibility/instant';
import type { DepartureId } from '../model/ids';
import type { Plan } from '../model/plan';
import type { Standby } from '../model/standby';
import { demandOf } from './demand';
import { departureLoads, loadOf } from './departure-loads';
import type { DepartureLoad } from './departure-loads';
import { planSettings, referenceDay, travellersByHousehold } from './travellers';

/** Whether an offer ran out without an answer as of `now` (ISO 8601). */
export function hasRunOut(entry: Standby, now: string): boolean {
  return entry.state === 'offered' && hasPassed(entry.expiresAt, now);
}

/** The offers that keep room as of `now`: made, not answered, and not run out. */
export function openOffers(plan: Plan, now: string): Standby[] {
  return [...plan.standby.values()].filter(
    (entry) =>
      entry.state === 'offered' &&
      !hasPassed(entry.expiresAt, now) &&
      plan.assignment.get(entry.householdId)?.departureId !== entry.departureId,
  );
}

/**
 * How full each departure is when the room that is offered counts as taken: households with an open offer are among
 * `householdIds`, after those that are assigned.
 */
export function loadsWithOffers(plan: Plan, now: string): Map<DepartureId, DepartureLoad> {
  const loads = departureLoads(plan);
  const offers = openOffers(plan, now);
  if (offers.length === 0) {
    return loads;
  }
  const travellers = travellersByHousehold(plan);
  const settings = planSettings(plan);
  const day = referenceDay(plan);
  for (const departureId of new Set(offers.map((offer) => offer.departureId))) {
    const [departure, load] = [plan.departure.get(departureId), loads.get(departureId)];
    if (departure !== undefined && load !== undefined) {
      const held = offers.filter((offer) => offer.departureId === departureId).map((one) => one.householdId);
      const aboard = [...load.householdIds, ...held].map(
        (id) => [id, demandOf(travellers.get(id) ?? [], settings, day)] as const,
      );
      loads.set(departureId, loadOf(departure, aboard, load.ownTickets));
    }
  }
  return loads;
}

/**
 * The same problem with the room that is offered taken out of the departures. Who has an offer and no place gets none
 * elsewhere before they have answered.
 */
export function holdOffers(problem: AssignmentProblem, plan: Plan, now: string): AssignmentProblem {
  const offers = openOffers(plan, now);
  if (offers.length === 0) {
    return problem;
  }
  const households = new Map(problem.households.map((household) => [household.id, household]));
  const departures = new Map(problem.departures.map((departure) => [departure.id, departure]));
  for (const { householdId, departureId } of offers) {
    const [household, departure] = [households.get(householdId), departures.get(departureId)];
    if (household === undefined) {
      continue;
    }
    if (departure !== undefined) {
      const places = Object.entries(departure.places ?? {}).map(([name, limit]): [string, number] => [
        name,
        Math.max(0, limit - (household.needs?.[name] ?? 0)),
      ]);
      departures.set(departureId, {
        ...departure,
        seats: Math.max(0, departure.seats - household.size),
        ...(departure.payloadKg === undefined
          ? {}
          : { payloadKg: Math.max(0, departure.payloadKg - (household.weightKg ?? 0)) }),
        places: Object.fromEntries(places),
      });
    }
    if (household.locked === undefined && !plan.assignment.has(householdId)) {
      households.set(householdId, { ...household, eligible: [] });
    }
  }
  return { ...problem, households: [...households.values()], departures: [...departures.values()] };
}
