import { departureDay } from '../eligibility/age';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { departureName } from '../model/departure';
import type { Departure } from '../model/departure';
import { specialNeeds } from '../model/person';
import type { SpecialNeed } from '../model/person';
import { lapInfantsOn } from './demand';
import type { Demand } from './demand';
import type { DepartureLoad, LimitUse } from './departure-loads';

/** What a departure can run out of, as a planner calls it. */
export type LimitName = 'seats' | 'payload' | 'bags' | SpecialNeed;

/** A limit of a departure that a demand goes beyond: how much is left and how much is asked. */
export interface Shortage {
  readonly limit: LimitName;
  readonly left: number;
  readonly asked: number;
  readonly message: Message;
}

const tolerance = 1e-9;

const left = ({ used, limit }: LimitUse): number =>
  limit === null ? Number.POSITIVE_INFINITY : Math.max(0, limit - used);

const kilograms = (value: number): number => Math.round(value * 10) / 10;

/** The seats that a demand would take on a departure at this load: who finds a lap there takes none. */
function seatsAsked(departure: Departure, load: DepartureLoad, demand: Demand): number {
  const lapsLeft = left(load.lapInfants);
  return lapsLeft === 0
    ? demand.people
    : demand.people - Math.min(lapsLeft, lapInfantsOn(demand, departureDay(departure, '')));
}

/** How much of each limit a demand would take on a departure at this load, beside what the limit has in use. */
function asked(
  departure: Departure,
  load: DepartureLoad,
  demand: Demand,
): readonly (readonly [LimitName, LimitUse | undefined, number])[] {
  return [
    ['seats', load.seats, seatsAsked(departure, load, demand)],
    ['payload', load.payloadKg, demand.weightKg],
    ['bags', load.bags, demand.bags],
    ...specialNeeds.map(
      (need) => [need, load.places[need], demand.needs[need] ?? 0] satisfies [LimitName, unknown, number],
    ),
  ];
}

/** Every limit of a departure, at this load, that has no room for the demand; none when it fits. */
export function shortages(departure: Departure, load: DepartureLoad, demand: Demand): Shortage[] {
  const name = departureName(departure);
  return asked(departure, load, demand).flatMap(([limit, use, amount]) => {
    const free = use === undefined ? Number.POSITIVE_INFINITY : left(use);
    if (amount <= free + tolerance) {
      return [];
    }
    const facts = { departure: name, left: kilograms(free), asked: kilograms(amount) };
    return [{ limit, left: free, asked: amount, message: message(`planning.limit-${limit}`, facts) }];
  });
}

const plus = <T extends LimitUse>(use: T, amount: number): T => ({ ...use, used: use.used + amount });

/** The load of a departure once a demand is aboard, too. */
export function addToLoad(departure: Departure, load: DepartureLoad, demand: Demand): DepartureLoad {
  const seats = seatsAsked(departure, load, demand);
  const places = { ...load.places };
  for (const need of specialNeeds) {
    const use = places[need];
    if (use !== undefined) {
      places[need] = plus(use, demand.needs[need] ?? 0);
    }
  }
  return {
    ...load,
    people: load.people + demand.people,
    seats: plus(load.seats, seats),
    lapInfants: plus(load.lapInfants, demand.people - seats),
    payloadKg: plus(load.payloadKg, demand.weightKg),
    bags: plus(load.bags, demand.bags),
    places,
  };
}

/** A sentence for each limit of a departure that its load is already beyond. */
export function overloads(departure: Departure, load: DepartureLoad): Message[] {
  const uses: [LimitName, LimitUse | undefined][] = [
    ['seats', load.seats],
    ['payload', load.payloadKg],
    ['bags', load.bags],
    ...specialNeeds.map((need): [SpecialNeed, LimitUse | undefined] => [need, load.places[need]]),
  ];
  return uses.flatMap(([limit, use]) =>
    use === undefined || use.limit === null || use.used <= use.limit + tolerance
      ? []
      : [
          message(`planning.over-${limit}`, {
            departure: departureName(departure),
            used: kilograms(use.used),
            limit: kilograms(use.limit),
          }),
        ],
  );
}
