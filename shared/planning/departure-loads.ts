import type { Departure } from '../model/departure';
import type { DepartureId, HouseholdId } from '../model/ids';
import { specialNeeds } from '../model/person';
import type { SpecialNeed } from '../model/person';
import type { Plan } from '../model/plan';
import { demandOf, roundKg } from './demand';
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
  readonly seats: LimitUse & { readonly limit: number };
  readonly payloadKg: LimitUse;
  readonly places: Readonly<Partial<Record<SpecialNeed, LimitUse>>>;
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

function loadOf(departure: Departure, aboard: readonly (readonly [HouseholdId, Demand])[]): DepartureLoad {
  const demands = aboard.map(([, demand]) => demand);
  const people = demands.reduce((sum, demand) => sum + demand.people, 0);
  const places: Partial<Record<SpecialNeed, LimitUse>> = {};
  for (const need of specialNeeds) {
    const used = demands.reduce((sum, demand) => sum + (demand.needs[need] ?? 0), 0);
    const limit = departure.places[need] ?? null;
    if (used > 0 || limit !== null) {
      places[need] = { used, limit };
    }
  }
  return {
    departureId: departure.id,
    householdIds: aboard.map(([householdId]) => householdId),
    people,
    seats: { used: people, limit: departure.seats },
    payloadKg: {
      used: roundKg(demands.reduce((sum, demand) => sum + demand.weightKg, 0)),
      limit: departure.payloadKg,
    },
    places,
  };
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
  return new Map(
    [...plan.departure.values()].map((departure) => [
      departure.id,
      loadOf(departure, aboard.get(departure.id) ?? []),
    ]),
  );
}
