import { departureName } from '../../model/departure';
import type { Departure, DepartureMode, Leg } from '../../model/departure';

type Stretch = Pick<
  Leg,
  'mode' | 'carrier' | 'number' | 'origin' | 'destination' | 'departsAt' | 'arrivesAt'
>;

/** The part of a departure that a form for border or carrier describes. Instants are ISO 8601; text may be empty. */
export interface Voyage {
  /** The stretches of it, in order; at least one. */
  readonly legs: readonly Stretch[];
  /** Carrier and number of its first stretch, or what the departure is called. */
  readonly name: string;
  readonly carrier: string;
  readonly number: string;
  readonly origin: string;
  /** Places where it stops on the way. */
  readonly via: readonly string[];
  readonly destination: string;
  readonly departsAt: string;
  readonly arrivesAt: string;
  /** Stretches of the departure that are not part of it, such as the road to the port. */
  readonly legsLeftOut: number;
}

const mediumOf: Readonly<Record<DepartureMode, 'air' | 'sea' | 'land'>> = {
  commercial: 'air',
  charter: 'air',
  'military-lift': 'air',
  ferry: 'sea',
  convoy: 'land',
  rail: 'land',
  other: 'land',
};

/**
 * The voyage by which people cross a border: of several legs the first by air or by sea and those that follow it in the same
 * way, without the road to it and beyond; all legs where none is by air or sea.
 */
export function voyageOf(departure: Departure): Voyage {
  const all: readonly Stretch[] = departure.legs.length === 0 ? [departure] : departure.legs;
  const start = all.findIndex(({ mode }) => mediumOf[mode] !== 'land');
  const medium = start === -1 ? null : mediumOf[all[start]?.mode ?? 'other'];
  const length = start === -1 ? -1 : all.slice(start).findIndex(({ mode }) => mediumOf[mode] !== medium);
  const legs = start === -1 ? all : all.slice(start, length === -1 ? undefined : start + length);
  const first = legs[0] ?? departure;
  const last = legs.at(-1) ?? departure;
  return {
    legs,
    name: `${first.carrier} ${first.number}`.trim() || departureName(departure),
    carrier: first.carrier,
    number: first.number,
    origin: first.origin,
    via: legs.slice(1).map(({ origin }) => origin),
    destination: last.destination,
    departsAt: first.departsAt,
    arrivesAt: last.arrivesAt,
    legsLeftOut: all.length - legs.length,
  };
}
