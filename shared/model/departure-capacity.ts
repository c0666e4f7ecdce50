import type { Departure } from './departure';
import { specialNeeds } from './person';
import type { SpecialNeed } from './person';

/** What can be assigned on a departure. Null, and an absent place, where nothing is limited. */
export interface DepartureCapacity {
  readonly seats: number;
  /** Children below two beyond the seats, on the laps of adults. */
  readonly lapInfants: number;
  readonly payloadKg: number | null;
  readonly bags: number | null;
  readonly places: Readonly<Partial<Record<SpecialNeed, number>>>;
}

/** The least of the limits that are set; null when none is. */
function least(limits: readonly (number | null | undefined)[]): number | null {
  const set = limits.filter((limit) => limit !== null && limit !== undefined);
  return set.length === 0 ? null : Math.min(...set);
}

/**
 * What can be assigned on a departure: of each limit the least over the departure and its legs, because everybody
 * travels all of them. Of the seats, those of the crew and those held back are taken off, and the overbooking is added.
 * People with a ticket of their own bought it elsewhere: the seats stated are those beside theirs. Where no animal may
 * come along, none takes up a place.
 */
export function capacityOf(departure: Departure): DepartureCapacity {
  const { legs, crewSeats, heldSeats, overbooking } = departure;
  const seats = least([departure.seats, ...legs.map((leg) => leg.seats)]) ?? 0;
  const places: Partial<Record<SpecialNeed, number>> = {};
  for (const need of specialNeeds) {
    const limit = least([departure.places[need], ...legs.map((leg) => leg.places[need])]);
    if (limit !== null && !(need === 'pet' && departure.noPets)) {
      places[need] = limit;
    }
  }
  return {
    seats: Math.max(0, seats - crewSeats - heldSeats + overbooking),
    lapInfants: departure.lapInfants,
    payloadKg: least([departure.payloadKg, ...legs.map((leg) => leg.payloadKg)]),
    bags: departure.bags,
    places,
  };
}
