import type { Departure } from '../../../shared/model/departure';
import type { Plan } from '../../../shared/model/plan';
import { departureLoads } from '../../../shared/planning/departure-loads';
import type { DepartureLoad } from '../../../shared/planning/departure-loads';

/** One line of the list: a departure and how full it is. */
export interface DepartureRow {
  readonly id: Departure['id'];
  readonly departure: Departure;
  readonly load: DepartureLoad;
}

const late = Number.POSITIVE_INFINITY;

/** Orders departures by when they leave; those without a time come last. */
export function byDeparture(left: Departure, right: Departure): number {
  const leftAt = left.departsAt === '' ? late : Date.parse(left.departsAt);
  const rightAt = right.departsAt === '' ? late : Date.parse(right.departsAt);
  return leftAt === rightAt ? (left.id < right.id ? -1 : left.id > right.id ? 1 : 0) : leftAt - rightAt;
}

/** The rows of a plan, the first departure first. */
export function departureRows(plan: Plan): DepartureRow[] {
  const loads = departureLoads(plan);
  return [...plan.departure.values()].sort(byDeparture).flatMap((departure) => {
    const load = loads.get(departure.id);
    return load ? [{ id: departure.id, departure, load }] : [];
  });
}
