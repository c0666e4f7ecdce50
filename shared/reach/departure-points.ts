import type { Advisory } from '../model/advisory';
import type { Departure } from '../model/departure';
import type { Plan } from '../model/plan';
import { spanOf } from './advisories-in-force';
import { kilometresFrom, shapeOfAdvisory } from './advisory-shape';
import type { AdvisoryShape } from './advisory-shape';
import { positionOf } from './distances';
import { isFlight, placeNamed } from './where-people-are';
import type { PlaceFound } from './where-people-are';
import { rulesOut } from './ways-taken';
import type { WaysTaken } from './ways-taken';

/** A place on the way of a departure itself at which an advisory stops or troubles it. */
export interface PointTouched {
  readonly advisory: Advisory;
  readonly place: string;
  /** Whether the departure cannot go; else it is a warning. */
  readonly isClosed: boolean;
}

/** Two airports this near are one; a town names the airport that lies this near to it. Kilometres. */
const sameAirportKm = 8;
const airportOfTownKm = 25;
const sameCrossingKm = 5;

interface Shaped {
  readonly advisory: Advisory;
  readonly shape: AdvisoryShape;
  readonly isAirport: boolean;
}

function pointsOf(plan: Plan, departure: Departure): PlaceFound[] {
  const meant = isFlight(departure) ? 'airport' : 'town';
  const names = [
    departure.origin,
    departure.destination,
    ...departure.legs.flatMap((leg) => [leg.origin, leg.destination]),
  ];
  return [...new Set(names)].flatMap((name) => placeNamed(plan, name, meant) ?? []);
}

/** Whether an advisory holds at any time while a departure gathers or is on its way; now where it has no times. */
function holdsDuring(advisory: Advisory, departure: Departure, now: number): boolean {
  const begins = departure.reportAt || departure.cutOffAt || departure.departsAt;
  const ends = departure.arrivesAt || departure.departsAt || begins;
  const { from, until } = spanOf(advisory);
  const start = begins === '' ? now : Date.parse(begins);
  const end = ends === '' ? start : Date.parse(ends);
  return from <= Math.max(start, end) && until > start;
}

function touches({ advisory, shape, isAirport }: Shaped, departure: Departure, place: PlaceFound): boolean {
  const away = kilometresFrom(shape, positionOf(place.point)) ?? Number.POSITIVE_INFINITY;
  switch (advisory.kind) {
    case 'airport-closed':
    case 'airport-open':
      return isFlight(departure) && away <= (isAirport && place.isAirport ? sameAirportKm : airportOfTownKm);
    case 'closed-crossing':
      return !isFlight(departure) && away <= Math.max(advisory.corridorKm, sameCrossingKm);
    default:
      return false;
  }
}

/** The stretches that a convoy drives: its legs by road, else from its origin to its destination. */
function convoyEnds(departure: Departure): (readonly [string, string])[] {
  const legs = departure.legs.filter(({ mode }) => mode === 'convoy');
  return legs.length > 0
    ? legs.map((leg) => [leg.origin, leg.destination])
    : departure.mode === 'convoy' && departure.legs.length === 0
      ? [[departure.origin, departure.destination]]
      : [];
}

function onConvoyWay(plan: Plan, departure: Departure, taken: WaysTaken): PointTouched[] {
  return convoyEnds(departure).flatMap(([origin, destination]) => {
    const from = placeNamed(plan, origin);
    const to = placeNamed(plan, destination);
    const ways = from === null || to === null ? [] : taken.between(from.point, to.point, 'convoy');
    const open = ways.find(
      ({ meets }) => !meets.some((advisory) => advisory.level === 'closed' && rulesOut(advisory)),
    );
    const way = open ?? ways[0];
    return (way?.meets ?? [])
      .filter(({ level }) => level !== 'information')
      .map((advisory) => ({
        advisory,
        place: `${origin}–${destination}`,
        isClosed: advisory.level === 'closed' && rulesOut(advisory),
      }));
  });
}

/**
 * The advisories that a departure itself touches, closings first: of airports that a flight uses, of crossings that any
 * other departure uses, and of all that lies on the way of a convoy. `standing` are those that count as of `now`.
 */
export function pointsTouched(
  plan: Plan,
  now: string,
  standing: readonly Advisory[],
  taken: WaysTaken,
): (departure: Departure) => readonly PointTouched[] {
  const shaped = standing
    .filter(({ kind }) => kind === 'airport-closed' || kind === 'airport-open' || kind === 'closed-crossing')
    .map((advisory): Shaped => {
      const place = placeNamed(plan, advisory.places[0] ?? '', 'airport');
      const isAirport = advisory.geometry !== null || place?.isAirport === true;
      return { advisory, shape: shapeOfAdvisory(plan, advisory), isAirport };
    });
  return (departure) => {
    const places = standing.length === 0 ? [] : pointsOf(plan, departure);
    const atPoints = shaped.flatMap((one) => {
      const place = places.find((point) => touches(one, departure, point));
      const isClosed = one.advisory.kind !== 'airport-open' && rulesOut(one.advisory);
      return place === undefined ? [] : [{ advisory: one.advisory, place: place.name, isClosed }];
    });
    const onWay = standing.length === 0 ? [] : onConvoyWay(plan, departure, taken);
    return [...atPoints, ...onWay]
      .filter(({ advisory }) => holdsDuring(advisory, departure, Date.parse(now)))
      .sort((one, other) => Number(other.isClosed) - Number(one.isClosed));
  };
}
