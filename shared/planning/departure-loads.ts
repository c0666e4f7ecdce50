import { departureDay } from '../eligibility/age';
import type { Departure } from '../model/departure';
import { capacityOf } from '../model/departure-capacity';
import type { DepartureId, HouseholdId } from '../model/ids';
import { specialNeeds } from '../model/person';
import type { SpecialNeed } from '../model/person';
import type { Plan } from '../model/plan';
import { demandOf, lapInfantsOn, roundKg } from './demand';
import type { Demand } from './demand';
import { planSettings, referenceDay, travellersByHousehold } from './travellers';

/** How much of one limit is used; `limit` is null where there is none. */
export interface LimitUse {
  readonly used: number;
  readonly limit: number | null;
}

/** How full a departure is. One entry in `places` for each special need that is asked for or limited. */
export interface DepartureLoad {
  readonly departureId: DepartureId;
  readonly householdIds: readonly HouseholdId[];
  readonly people: number;
  /** Seats that people sit in, of those that can be assigned. */
  readonly seats: LimitUse & { readonly limit: number };
  /** Children on laps, of those allowed; further ones are counted as sitting in seats. */
  readonly lapInfants: LimitUse & { readonly limit: number };
  readonly payloadKg: LimitUse;
  readonly bags: LimitUse;
  readonly places: Readonly<Partial<Record<SpecialNeed, LimitUse>>>;
  /** People on board with a ticket of their own; they use no limit of the plan. */
  readonly ownTickets: number;
}

/** Which household goes on which departure. */
export type Placement = ReadonlyMap<HouseholdId, DepartureId>;

/** The placement that a plan's assignments make, households without travellers left out. */
export function placementOf(plan: Plan): Placement {
  const travellers = travellersByHousehold(plan);
  return new Map(
    [...plan.assignment.values()]
      .filter((assignment) => travellers.has(assignment.id))
      .map((assignment) => [assignment.id, assignment.departureId]),
  );
}

/** The load of a departure with these demands aboard. */
export function loadOf(
  departure: Departure,
  aboard: readonly (readonly [HouseholdId, Demand])[],
  ownTickets = 0,
): DepartureLoad {
  const capacity = capacityOf(departure);
  const total = (amount: (demand: Demand) => number): number =>
    aboard.reduce((sum, [, demand]) => sum + amount(demand), 0);
  const day = departureDay(departure, '');
  const people = total((demand) => demand.people);
  const onLaps = Math.min(
    capacity.lapInfants,
    capacity.lapInfants === 0 ? 0 : total((demand) => lapInfantsOn(demand, day)),
  );
  const places: Partial<Record<SpecialNeed, LimitUse>> = {};
  for (const need of specialNeeds) {
    const used = need === 'pet' && departure.noPets ? 0 : total((demand) => demand.needs[need] ?? 0);
    const limit = capacity.places[need] ?? null;
    if (used > 0 || limit !== null) {
      places[need] = { used, limit };
    }
  }
  return {
    departureId: departure.id,
    householdIds: aboard.map(([householdId]) => householdId),
    people,
    seats: { used: people - onLaps, limit: capacity.seats },
    lapInfants: { used: onLaps, limit: capacity.lapInfants },
    payloadKg: { used: roundKg(total((demand) => demand.weightKg)), limit: capacity.payloadKg },
    bags: { used: total((demand) => demand.bags), limit: capacity.bags },
    places,
    ownTickets,
  };
}

function countOwnTickets(plan: Plan): Map<DepartureId, number> {
  const counts = new Map<DepartureId, number>();
  for (const { status, ownTicketOn } of plan.person.values()) {
    if (ownTicketOn !== null && status === 'own-ticket') {
      counts.set(ownTicketOn, (counts.get(ownTicketOn) ?? 0) + 1);
    }
  }
  return counts;
}

/** How full each departure of a plan is, by departure id: as assigned, or as another placement would have it. */
export function departureLoads(
  plan: Plan,
  placement: Placement = placementOf(plan),
): Map<DepartureId, DepartureLoad> {
  const settings = planSettings(plan);
  const day = referenceDay(plan);
  const aboard = new Map<DepartureId, [HouseholdId, Demand][]>();
  for (const [householdId, members] of travellersByHousehold(plan)) {
    const departureId = placement.get(householdId);
    if (departureId !== undefined) {
      const list = aboard.get(departureId) ?? [];
      list.push([householdId, demandOf(members, settings, day)]);
      aboard.set(departureId, list);
    }
  }
  const ownTickets = countOwnTickets(plan);
  return new Map(
    [...plan.departure.values()].map((departure) => [
      departure.id,
      loadOf(departure, aboard.get(departure.id) ?? [], ownTickets.get(departure.id)),
    ]),
  );
}
