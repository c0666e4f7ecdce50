import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { departureName } from '../model/departure';
import type { Departure } from '../model/departure';
import { specialNeeds } from '../model/person';
import type { SpecialNeed } from '../model/person';
import type { Demand } from './demand';
import type { DepartureLoad, LimitUse } from './departure-loads';

/** A limit of a departure that a demand goes beyond: how much is left and how much is asked. */
export interface Shortage {
  readonly limit: 'seats' | 'payload' | SpecialNeed;
  readonly left: number;
  readonly asked: number;
  readonly message: Message;
}

const left = ({ used, limit }: LimitUse): number =>
  limit === null ? Number.POSITIVE_INFINITY : Math.max(0, limit - used);

const kilograms = (value: number): number => Math.round(value * 10) / 10;

/** Every limit of a departure, at this load, that has no room for the demand; none when it fits. */
export function shortages(departure: Departure, load: DepartureLoad, demand: Demand): Shortage[] {
  const name = departureName(departure);
  const short: Shortage[] = [];
  const note = (limit: Shortage['limit'], use: LimitUse | undefined, asked: number) => {
    const free = use === undefined ? Number.POSITIVE_INFINITY : left(use);
    if (asked > free + 1e-9) {
      const facts = { departure: name, left: kilograms(free), asked: kilograms(asked) };
      short.push({ limit, left: free, asked, message: message(`planning.limit-${limit}`, facts) });
    }
  };
  note('seats', load.seats, demand.people);
  note('payload', load.payloadKg, demand.weightKg);
  for (const need of specialNeeds) {
    note(need, load.places[need], demand.needs[need] ?? 0);
  }
  return short;
}

/** A sentence for each limit of a departure that its load is already beyond. */
export function overloads(departure: Departure, load: DepartureLoad): Message[] {
  const uses: [Shortage['limit'], LimitUse | undefined][] = [
    ['seats', load.seats],
    ['payload', load.payloadKg],
    ...specialNeeds.map((need): [SpecialNeed, LimitUse | undefined] => [need, load.places[need]]),
  ];
  return uses.flatMap(([limit, use]) =>
    use === undefined || use.limit === null || use.used <= use.limit + 1e-9
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
