import type { Departure, Leg } from '../model/departure';

function legOf(row: Departure, seats: number | null): Leg {
  const { mode, carrier, number, origin, destination, departsAt, arrivesAt, payloadKg, places } = row;
  return { mode, carrier, number, origin, destination, departsAt, arrivesAt, seats, payloadKg, places };
}

/**
 * A departure with one leg more, from the row of a sheet that describes that leg alone; `hasSeats` tells whether the row says
 * how many seats it has. The departure then ends where the leg ends, and has no more seats than its smallest leg.
 */
export function withNextLeg(departure: Departure, row: Departure, hasSeats: boolean): Departure {
  const before = departure.legs.length === 0 ? [legOf(departure, departure.seats)] : departure.legs;
  return {
    ...departure,
    destination: row.destination || departure.destination,
    arrivesAt: row.arrivesAt,
    seats: hasSeats ? Math.min(departure.seats, row.seats) : departure.seats,
    legs: [...before, legOf(row, hasSeats ? row.seats : null)],
  };
}
