import type { DepartureId, HouseholdId } from '../model/ids';
import type { Plan } from '../model/plan';
import { departureLoads, placementOf } from './departure-loads';
import { overloads } from './limits';

/** What calls for a new plan: households whose departure is cancelled or gone, and departures that are beyond a limit. */
export interface LostPlaces {
  readonly households: readonly HouseholdId[];
  readonly departures: readonly DepartureId[];
}

/** The places of a plan that do not hold, whatever the hour is. */
export function lostPlaces(plan: Plan): LostPlaces {
  const households: HouseholdId[] = [];
  for (const [householdId, departureId] of placementOf(plan)) {
    const departure = plan.departure.get(departureId);
    if (departure === undefined || departure.status === 'cancelled') {
      households.push(householdId);
    }
  }
  const loads = departureLoads(plan);
  const departures = [...plan.departure.values()].flatMap((departure) => {
    const load = loads.get(departure.id);
    const isOver =
      load !== undefined && departure.status !== 'cancelled' && overloads(departure, load).length > 0;
    return isOver ? [departure.id] : [];
  });
  return { households, departures };
}
