import { eligibleOfOpen, openDepartures } from '../eligibility/eligible-departures';
import type { Departure } from '../model/departure';
import { majorCategories } from '../model/person';
import type { MajorCategory, Person } from '../model/person';
import type { Plan } from '../model/plan';
import { waysOf } from '../reach/ways';
import { demandOf } from './demand';
import { departureLoads } from './departure-loads';
import type { Placement } from './departure-loads';
import { shortages } from './limits';
import { planSettings, referenceDay, travellersByHousehold } from './travellers';

/** Why people have no place: no rule lets them go, no seat, another limit, or room that was not used. */
export type UnplacedCause = 'not-allowed' | 'seats' | 'other-limit' | 'room';

/** The causes in the order in which they are told. */
export const unplacedCauses: readonly UnplacedCause[] = ['seats', 'other-limit', 'not-allowed', 'room'];

/** A placement in figures; all counts are people. */
export interface PlacementSummary {
  readonly people: number;
  readonly placed: number;
  /** Classes with travellers only, the highest first. */
  readonly classes: readonly {
    readonly category: MajorCategory | '';
    readonly people: number;
    readonly placed: number;
  }[];
  /** By the calendar day of leaving at the place of it, empty where no time is known; the earliest first. */
  readonly days: readonly { readonly day: string; readonly placed: number }[];
  readonly unplaced: Readonly<Record<UnplacedCause, number>>;
}

/** A placement of a plan as of `now` (ISO 8601) in figures: who has a place, by class and by day, and why others have none. */
export function placementSummary(plan: Plan, placement: Placement, now: string): PlacementSummary {
  const settings = planSettings(plan);
  const ageDay = referenceDay(plan);
  const scene = { now, ways: waysOf(plan, now) };
  const open = openDepartures([...plan.departure.values()], scene);
  const loads = departureLoads(plan, placement);
  const classes = new Map([...majorCategories, '' as const].map((one) => [one, { people: 0, placed: 0 }]));
  const days = new Map<string, number>();
  const unplaced = { 'not-allowed': 0, seats: 0, 'other-limit': 0, room: 0 };
  let [people, placed] = [0, 0];

  const causeOf = (members: readonly Person[]): UnplacedCause => {
    const eligible = eligibleOfOpen(members, open, scene);
    if (eligible.length === 0) {
      return 'not-allowed';
    }
    const demand = demandOf(members, settings, ageDay);
    let isSeatsEverywhere = true;
    for (const departure of eligible) {
      const load = loads.get(departure.id);
      const short = load === undefined ? [] : shortages(departure, load, demand);
      if (short.length === 0) {
        return 'room';
      }
      isSeatsEverywhere &&= short.some(({ limit }) => limit === 'seats');
    }
    return isSeatsEverywhere ? 'seats' : 'other-limit';
  };

  for (const [householdId, members] of travellersByHousehold(plan)) {
    const departureId = placement.get(householdId);
    const departure: Departure | undefined =
      departureId === undefined ? undefined : plan.departure.get(departureId);
    const isPlaced = departure !== undefined && departure.status !== 'cancelled';
    people += members.length;
    for (const { majorCategory } of members) {
      const count = classes.get(majorCategory);
      if (count !== undefined) {
        count.people += 1;
        count.placed += isPlaced ? 1 : 0;
      }
    }
    if (isPlaced) {
      placed += members.length;
      const day = departure.departsAt.slice(0, 10);
      days.set(day, (days.get(day) ?? 0) + members.length);
    } else {
      unplaced[causeOf(members)] += members.length;
    }
  }
  return {
    people,
    placed,
    classes: [...classes].flatMap(([category, count]) =>
      count.people === 0 ? [] : [{ category, ...count }],
    ),
    days: [...days]
      .map(([day, count]) => ({ day, placed: count }))
      .sort((a, b) => (a.day === '' ? 1 : b.day === '' ? -1 : a.day < b.day ? -1 : 1)),
    unplaced,
  };
}
