import type { AssignmentPrices } from '../assignment/problem';
import { firstObstacle } from '../eligibility/eligible-departures';
import type { EligibilityScene } from '../eligibility/rule';
import type { Departure } from '../model/departure';
import type { DepartureId } from '../model/ids';
import { specialNeeds } from '../model/person';
import type { Plan } from '../model/plan';
import { waysOf } from '../reach/ways';
import { escortWaits } from './build-problem';
import { demandOf } from './demand';
import { departureLoads, loadOf, placementOf } from './departure-loads';
import type { DepartureLoad, LimitUse, Placement } from './departure-loads';
import { addToLoad, shortages } from './limits';
import type { LimitName } from './limits';
import { planSettings, referenceDay } from './travellers';
import { waitingOrder } from './waiting-order';

/** What more of one limit on one departure would do. */
export interface RoomWorth {
  readonly departureId: DepartureId;
  readonly limit: LimitName;
  /** How much more: seats, kilograms, pieces or places. */
  readonly amount: number;
  /** What one more is worth by the prices of the run, in the unit of household values. */
  readonly price: number;
  /** Waiting people who would then fit, filled in the order of the waiting list; another plan may place more. */
  readonly people: number;
}

/** How much more is asked about, by limit: about as much as somebody may well get on the telephone. */
const amounts: Readonly<Record<LimitName, number>> = {
  seats: 10,
  payload: 1000,
  bags: 10,
  wheelchair: 1,
  stretcher: 1,
  oxygen: 1,
  pet: 1,
};

function limitOf(kind: string): LimitName | null {
  switch (kind) {
    case 'seats':
    case 'places.own-seat':
      return 'seats';
    case 'payloadKg':
      return 'payload';
    case 'places.bags':
      return 'bags';
    default:
      return specialNeeds.find((need) => kind === `places.${need}`) ?? null;
  }
}

const more = <T extends LimitUse>(use: T, amount: number): T =>
  use.limit === null ? use : { ...use, limit: use.limit + amount };

function enlarged(load: DepartureLoad, limit: LimitName, amount: number): DepartureLoad {
  switch (limit) {
    case 'seats':
      return { ...load, seats: more(load.seats, amount) };
    case 'payload':
      return { ...load, payloadKg: more(load.payloadKg, amount) };
    case 'bags':
      return { ...load, bags: more(load.bags, amount) };
    default: {
      const use = load.places[limit];
      return use === undefined ? load : { ...load, places: { ...load.places, [limit]: more(use, amount) } };
    }
  }
}

/**
 * Counts the waiting people who would fit on a departure with more of one limit, household by household in the order of the
 * waiting list, beside those who would fit without it.
 */
function peoplePlaced(
  plan: Plan,
  scene: EligibilityScene,
  departure: Departure,
  start: DepartureLoad,
  waiting: ReturnType<typeof waitingOrder>,
): number {
  const settings = planSettings(plan);
  const day = referenceDay(plan);
  let load = start;
  let people = 0;
  for (const { members } of waiting) {
    const demand = demandOf(members, settings, day);
    if (
      shortages(departure, load, demand).length === 0 &&
      firstObstacle(members, departure, scene) === null
    ) {
      load = addToLoad(departure, load, demand);
      people += demand.people;
    }
  }
  return people;
}

/**
 * Which seats, kilograms and places are worth most by the prices of a run, the dearest first, and how many waiting people
 * more of them would place. Households held back by an escort are not counted.
 */
export function worthOfRoom(
  plan: Plan,
  now: string,
  prices: AssignmentPrices,
  placement: Placement = placementOf(plan),
  most = 12,
): RoomWorth[] {
  const scene = { now, ways: waysOf(plan, now) };
  const loads = departureLoads(plan, placement);
  const escorted = escortWaits(plan, scene);
  const waiting = waitingOrder(plan, placement).filter(({ householdId }) => !escorted.has(householdId));
  const best = new Map<string, Omit<RoomWorth, 'people'>>();
  for (const departure of plan.departure.values()) {
    for (const [kind, price = 0] of Object.entries(prices[departure.id] ?? {})) {
      const limit = limitOf(kind);
      const key = `${departure.id} ${limit ?? ''}`;
      if (limit !== null && price > (best.get(key)?.price ?? 0)) {
        best.set(key, { departureId: departure.id, limit, amount: amounts[limit], price });
      }
    }
  }
  return [...best.values()]
    .sort((a, b) => b.price * b.amount - a.price * a.amount)
    .slice(0, most)
    .flatMap((one) => {
      const departure = plan.departure.get(one.departureId);
      if (departure === undefined) {
        return [];
      }
      const load = loads.get(departure.id) ?? loadOf(departure, []);
      const count = (start: DepartureLoad) => peoplePlaced(plan, scene, departure, start, waiting);
      const people = count(enlarged(load, one.limit, one.amount)) - count(load);
      return [{ ...one, people: Math.max(0, people) }];
    });
}
