import { countryZone } from '../kit/country-zone';
import { clockOffset } from '../kit/zoned-time';
import type { Advisory } from '../model/advisory';
import type { Clearance } from '../model/clearance';
import type { Departure } from '../model/departure';
import type { HouseholdId } from '../model/ids';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';
import { defaultSettings } from '../model/settings';
import type { WayToTravel } from '../model/ways';
import { isStale, standingAdvisories } from './advisories-in-force';
import { pointsTouched } from './departure-points';
import type { PointTouched } from './departure-points';
import { kilometresBetween } from './distances';
import { journeyOf } from './journey';
import type { Journey } from './journey';
import { nearestSupport } from './support';
import type { NearestSupport } from './support';
import { instantAt, offsetOf } from './travel-time';
import type { Trip } from './trip';
import { meetingPlaceOf, placeFinder } from './where-people-are';
import type { PlaceFound } from './where-people-are';
import { rulesOut, waysTaken } from './ways-taken';
import type { WayTaken } from './ways-taken';

/** How everybody of a plan gets to its departures as of one instant. Everything is found when it is first asked for. */
export interface Ways {
  readonly tripOf: (person: Person, departure: Departure) => Trip;
  /** Whether a person cannot be at a departure in time. */
  readonly isBarred: (person: Person, departure: Departure) => boolean;
  /** What keeps a person from a departure; the same as `tripOf(…).barredBy`, and quick. */
  readonly barredBy: (person: Person, departure: Departure) => Trip['barredBy'];
  /** The advisories that a departure itself touches, those that close it first. */
  readonly touchedBy: (departure: Departure) => readonly PointTouched[];
  readonly placeOf: (person: Person) => PlaceFound | null;
  readonly meetingPlace: (departure: Departure) => PlaceFound | null;
  /** The supported area nearest to a person; null without such areas or where they are is not known. */
  readonly supportOf: (person: Person) => NearestSupport | null;
  /** Whether an advisory is older than the plan lets pass. */
  readonly isOld: (advisory: Advisory) => boolean;
  readonly advisoryHours: number;
  /** Whether any advisory counts. */
  readonly hasAdvisories: boolean;
}

/** People who are alike for every departure: in the same place, with the same way of travel and the same papers signed. */
interface Alike {
  readonly index: number;
  readonly from: PlaceFound | null;
  readonly way: WayToTravel;
  readonly isWayStated: boolean;
  readonly statedHours: number | null;
  readonly readyOn: string;
  readonly clearances: readonly Clearance[];
}

interface Destination {
  readonly to: PlaceFound | null;
  /** ISO 8601, and milliseconds since 1970. */
  readonly dueAt: string;
  readonly due: number;
  readonly offsetMs: number;
  readonly departure: Departure;
  /** By the index of who is alike; shared by departures of the same place and time. */
  readonly barred: (Trip['barredBy'] | undefined)[];
}

/** Nearer than this somebody is there already, kilometres. */
const hereKm = 2;

/** Nearer than this somebody is in the same town, kilometres on the road. */
const oneTownKm = 30;

/**
 * How everybody of a plan gets to its departures as of `now` (ISO 8601). The way is the shortest over the plan's routes,
 * else a straight line made longer; its time comes from its length and the speed of the way of travel, or from what people
 * say, and stands still in curfews. What is closed or to be avoided rules a way out unless it was signed for.
 */
export function waysOf(plan: Plan, now: string): Ways {
  const settings = plan.settings.get('plan') ?? defaultSettings;
  const nowMs = Date.parse(now);
  const lazily = <T>(make: () => T): (() => T) => {
    let made: { readonly value: T } | null = null;
    return () => (made ??= { value: make() }).value;
  };
  const standing = lazily(() => standingAdvisories(plan, now));
  const taken = lazily(() => waysTaken(plan, settings, standing()));
  const touched = lazily(() => pointsTouched(plan, now, standing(), taken()));
  const support = lazily(() => nearestSupport(plan));
  const countryOffset = lazily(() => {
    const offset = clockOffset(now.slice(0, 16), countryZone(settings.defaultCountry));
    return 'offset' in offset ? (offsetOf(`T00:00${offset.offset}`) ?? 0) : 0;
  });
  const clearancesOf = lazily(() => clearancesByHousehold(plan));

  const placeOf = placeFinder(plan);

  const alike = new Map<string, Alike>();
  const alikeByPerson = new Map<Person, Alike>();
  const alikeOf = (person: Person): Alike => {
    const known = alikeByPerson.get(person);
    if (known !== undefined) {
      return known;
    }
    const { wayToTravel, travelHours, readyOn, householdId, locationPoint, location } = person;
    const clearances = plan.clearance.size === 0 ? [] : (clearancesOf().get(householdId) ?? []);
    const where = locationPoint === null ? location : `@${locationPoint.latitude} ${locationPoint.longitude}`;
    const key = [where, wayToTravel, travelHours, readyOn, clearances.length > 0 ? householdId : ''].join(
      '\n',
    );
    const one = alike.get(key) ?? {
      index: alike.size,
      from: placeOf(person),
      way: wayToTravel || settings.usualWay,
      isWayStated: wayToTravel !== '',
      statedHours: travelHours,
      readyOn,
      clearances,
    };
    alike.set(key, one);
    alikeByPerson.set(person, one);
    return one;
  };

  const barredByPlaceAndTime = new Map<string, (Trip['barredBy'] | undefined)[]>();
  const destinations = new Map<Departure, Destination>();
  const destinationOf = (departure: Departure): Destination => {
    const known = destinations.get(departure);
    if (known !== undefined) {
      return known;
    }
    const to = meetingPlaceOf(plan, departure);
    const dueAt = dueAtOf(departure, nowMs);
    // What somebody signed may hold for one departure alone.
    const own = plan.clearance.size === 0 ? '' : departure.id;
    const key = `${to?.point.latitude ?? ''} ${to?.point.longitude ?? ''} ${dueAt} ${own}`;
    const barred = barredByPlaceAndTime.get(key) ?? [];
    barredByPlaceAndTime.set(key, barred);
    const destination = {
      to,
      dueAt,
      due: dueAt === '' ? Number.POSITIVE_INFINITY : Date.parse(dueAt),
      offsetMs: (dueAt === '' ? null : offsetOf(dueAt)) ?? countryOffset(),
      departure,
      barred,
    };
    destinations.set(departure, destination);
    return destination;
  };

  const candidatesOf = (who: Alike, { to }: Destination): readonly WayTaken[] => {
    if (to === null || who.way === 'none') {
      return [];
    }
    // Of people whose place is not known it is known at least where they have to end.
    return taken().between(who.from?.point ?? to.point, to.point, who.way);
  };

  const isHere = ({ from }: Alike, { to }: Destination): boolean =>
    from !== null && to !== null && kilometresBetween(from.point, to.point) <= hereKm;

  const journeyBy = (way: WayTaken | null, who: Alike, destination: Destination): Journey => {
    const { offsetMs, due, departure } = destination;
    const ready = who.readyOn === '' ? nowMs : Date.parse(`${who.readyOn}T00:00:00Z`) - offsetMs;
    const hours = who.statedHours ?? (who.from === null ? 0 : (way?.hours ?? 0));
    const meets = (way?.meets ?? []).filter((one) => clearanceFor(one, who, departure) === undefined);
    return journeyOf(hours, meets, { earliest: Math.max(nowMs, ready), due, offsetMs });
  };

  const reckon = (person: Person, departure: Departure): Trip => {
    const who = alikeOf(person);
    const destination = destinationOf(departure);
    const { to, due, dueAt, offsetMs } = destination;
    const here = isHere(who, destination);
    const candidates = candidatesOf(who, destination);
    const journeys = (candidates.length === 0 ? [null] : candidates).map((way) => ({
      way,
      journey: journeyBy(way, who, destination),
    }));
    const isGood = ({ journey }: (typeof journeys)[number]): boolean =>
      journey.blockedBy.length === 0 && journey.arrives <= due;
    const { way, journey } = journeys.find(isGood) ?? journeys[0] ?? { way: null, journey: never };
    const isKnown = who.from !== null && way !== null;
    const hours = who.statedHours ?? (isKnown ? way.hours : null);
    const tooFar =
      who.way === 'on-foot' && isKnown && way.kilometres > settings.longestWalkKm && who.statedHours === null;
    // Within one town names say too little to reckon minutes: only stops count there.
    const isLocal = isKnown && who.statedHours === null && way.kilometres <= oneTownKm;
    const reckoned = isLocal ? way.hours * 3_600_000 : 0;
    const isLate = hours !== null && journey.arrives - reckoned > due;
    return {
      from: who.from,
      to,
      way: who.way,
      isWayStated: who.isWayStated,
      kilometres: isKnown ? way.kilometres : null,
      hours,
      through: isKnown ? way.through : [],
      crosses: way?.meets ?? [],
      blockedBy: journey.blockedBy,
      clearedBy: (way?.meets ?? [])
        .filter(rulesOut)
        .flatMap((advisory) => clearanceFor(advisory, who, departure) ?? []),
      leavesAt: hours === null ? '' : instantAt(journey.leaves, offsetMs),
      arrivesAt: hours === null ? '' : instantAt(journey.arrives, offsetMs),
      dueAt,
      longestWalkKm: settings.longestWalkKm,
      lateHours: isLate ? (journey.arrives - due) / 3_600_000 : 0,
      reckonedBy: here
        ? 'here'
        : who.statedHours !== null
          ? 'stated'
          : !isKnown
            ? 'unknown'
            : way.isByRoutes
              ? 'routes'
              : 'straight-line',
      barredBy: isThere(plan, person, departure)
        ? null
        : !here && (who.way === 'none' || tooFar)
          ? 'way-there'
          : journey.blockedBy.length > 0
            ? 'way-open'
            : isLate
              ? 'in-time'
              : null,
    };
  };

  const barredBy: Ways['barredBy'] = (person, departure) => {
    if (plan.boarding.size > 0 && isThere(plan, person, departure)) {
      return null;
    }
    const { index } = alikeOf(person);
    const { barred } = destinationOf(departure);
    const known = barred[index];
    return known === undefined ? (barred[index] = reckon(person, departure).barredBy) : known;
  };

  return {
    tripOf: reckon,
    barredBy,
    isBarred: (person, departure) => barredBy(person, departure) !== null,
    touchedBy: (departure) => touched()(departure),
    placeOf,
    meetingPlace: (departure) => destinationOf(departure).to,
    supportOf: (person) => {
      const place = placeOf(person);
      return place === null ? null : support()(place.point);
    },
    isOld: (advisory) => isStale(advisory, now, settings.advisoryHours),
    advisoryHours: settings.advisoryHours,
    get hasAdvisories() {
      return standing().length > 0;
    },
  };
}

/** Whether somebody has come to the door of a departure. */
function isThere(plan: Plan, person: Person, departure: Departure): boolean {
  const state = plan.boarding.get(`${departure.id}/${person.id}`)?.state;
  return state === 'arrived' || state === 'checked-in' || state === 'boarded';
}

/** By when people have to be there; after the hour of reporting, until it leaves. */
function dueAtOf({ cutOffAt, reportAt, departsAt }: Departure, now: number): string {
  const isOver = reportAt !== '' && Date.parse(reportAt) <= now;
  return cutOffAt || (isOver ? departsAt || reportAt : reportAt || departsAt);
}

function clearancesByHousehold(plan: Plan): Map<HouseholdId, Clearance[]> {
  const lists = new Map<HouseholdId, Clearance[]>();
  for (const clearance of plan.clearance.values()) {
    const list = lists.get(clearance.householdId) ?? [];
    list.push(clearance);
    lists.set(clearance.householdId, list);
  }
  return lists;
}

const never: Journey = { leaves: 0, arrives: 0, blockedBy: [] };

function clearanceFor({ id }: Advisory, { clearances }: Alike, departure: Departure): Clearance | undefined {
  return clearances.find(
    ({ advisoryId, departureId }) =>
      advisoryId === id && (departureId === null || departureId === departure.id),
  );
}
