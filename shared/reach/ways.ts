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
import { blockedUntil, journeyOf } from './journey';
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
  /** By the index of who is alike; shared by departures of the same place and clock. */
  readonly passages: (Passage | undefined)[];
}

/** How people who are alike get to a place, whenever they have to be there. */
interface Passage {
  readonly isHere: boolean;
  /** The best first; never empty. */
  readonly attempts: readonly Attempt[];
}

interface Attempt {
  readonly way: WayTaken | null;
  readonly journey: Journey;
  /** On the way, without stops; null where it is not known. */
  readonly hours: number | null;
  readonly isKnown: boolean;
  /** No way at all, or too far to walk. */
  readonly isOutOfReach: boolean;
  /** What is let pass of being late, milliseconds. */
  readonly graceMs: number;
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
  // Most ask for all departures of one person after another.
  let last: { readonly person: Person; readonly who: Alike } | null = null;
  const alikeOf = (person: Person): Alike => {
    if (last?.person !== person) {
      last = { person, who: alikeByPerson.get(person) ?? findAlike(person) };
    }
    return last.who;
  };
  const findAlike = (person: Person): Alike => {
    const { wayToTravel, travelHours, readyOn, householdId, locationPoint, location } = person;
    const clearances = plan.clearance.size === 0 ? [] : (clearancesOf().get(householdId) ?? []);
    const where = locationPoint === null ? location : `@${locationPoint.latitude} ${locationPoint.longitude}`;
    const signedBy = clearances.length > 0 ? householdId : '';
    const key = `${where}\n${wayToTravel}\n${travelHours ?? ''}\n${readyOn}\n${signedBy}`;
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

  const passagesByPlace = new Map<string, (Passage | undefined)[]>();
  const destinations = new Map<Departure, Destination>();
  const destinationOf = (departure: Departure): Destination => {
    const known = destinations.get(departure);
    if (known !== undefined) {
      return known;
    }
    const to = meetingPlaceOf(plan, departure);
    const dueAt = dueAtOf(departure, nowMs);
    const offsetMs = (dueAt === '' ? null : offsetOf(dueAt)) ?? countryOffset();
    const key = `${to?.point.latitude ?? ''} ${to?.point.longitude ?? ''} ${offsetMs}`;
    const passages = passagesByPlace.get(key) ?? [];
    passagesByPlace.set(key, passages);
    const due = dueAt === '' ? Number.POSITIVE_INFINITY : Date.parse(dueAt);
    const destination = { to, dueAt, due, offsetMs, departure, passages };
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

  const attempt = (way: WayTaken | null, who: Alike, { offsetMs, departure }: Destination): Attempt => {
    const ready = who.readyOn === '' ? nowMs : Date.parse(`${who.readyOn}T00:00:00Z`) - offsetMs;
    const { statedHours } = who;
    const isKnown = who.from !== null && way !== null;
    const hours = statedHours ?? (isKnown ? way.hours : null);
    const meets = (way?.meets ?? []).filter((one) => clearanceFor(one, who, departure) === undefined);
    const isReckoned = isKnown && statedHours === null;
    return {
      way,
      journey: journeyOf(hours ?? 0, meets, { earliest: Math.max(nowMs, ready), offsetMs }),
      hours,
      isKnown,
      isOutOfReach:
        who.way === 'none' ||
        (who.way === 'on-foot' && isReckoned && way.kilometres > settings.longestWalkKm),
      // Within one town names say too little to reckon minutes: only stops count there.
      graceMs: isReckoned && way.kilometres <= oneTownKm ? way.hours * 3_600_000 : 0,
    };
  };

  const passageOf = (who: Alike, destination: Destination): Passage => {
    const known = destination.passages[who.index];
    if (known !== undefined) {
      return known;
    }
    const candidates = candidatesOf(who, destination);
    const passage = {
      isHere: isHere(who, destination),
      attempts: (candidates.length === 0 ? [null] : candidates).map((way) => attempt(way, who, destination)),
    };
    if (who.clearances.length === 0) {
      // What somebody signed may hold for one departure alone.
      destination.passages[who.index] = passage;
    }
    return passage;
  };

  const reckon = (person: Person, departure: Departure): Trip => {
    const who = alikeOf(person);
    const destination = destinationOf(departure);
    const { to, due, dueAt, offsetMs } = destination;
    const passage = passageOf(who, destination);
    const made = attemptBy(passage, due);
    const { way, journey, hours, isKnown } = made;
    return {
      from: who.from,
      to,
      way: who.way,
      isWayStated: who.isWayStated,
      kilometres: isKnown ? (way?.kilometres ?? null) : null,
      hours,
      through: isKnown ? (way?.through ?? []) : [],
      crosses: way?.meets ?? [],
      blockedBy: blockedUntil(journey, due),
      clearedBy: (way?.meets ?? [])
        .filter(rulesOut)
        .flatMap((advisory) => clearanceFor(advisory, who, departure) ?? []),
      leavesAt: hours === null ? '' : instantAt(journey.leaves, offsetMs),
      arrivesAt: hours === null ? '' : instantAt(journey.arrives, offsetMs),
      dueAt,
      longestWalkKm: settings.longestWalkKm,
      lateHours: isLate(made, due) ? (journey.arrives - due) / 3_600_000 : 0,
      reckonedBy: passage.isHere
        ? 'here'
        : who.statedHours !== null
          ? 'stated'
          : !isKnown
            ? 'unknown'
            : way?.isByRoutes === true
              ? 'routes'
              : 'straight-line',
      barredBy: isThere(plan, person, departure) ? null : barredIn(passage, due),
    };
  };

  const barredBy: Ways['barredBy'] = (person, departure) => {
    if (plan.boarding.size > 0 && isThere(plan, person, departure)) {
      return null;
    }
    const destination = destinationOf(departure);
    return barredIn(passageOf(alikeOf(person), destination), destination.due);
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

/** The first attempt by which they are there in time, else the first. */
function attemptBy({ attempts }: Passage, due: number): Attempt {
  const made =
    attempts.find(({ journey }) => journey.closedBy.length === 0 && journey.arrives <= due) ?? attempts[0];
  if (made === undefined) {
    throw new Error('A passage has no attempt.');
  }
  return made;
}

function isLate({ hours, journey, graceMs }: Attempt, due: number): boolean {
  return hours !== null && journey.arrives - graceMs > due;
}

function barredIn(passage: Passage, due: number): Trip['barredBy'] {
  const made = attemptBy(passage, due);
  if (!passage.isHere && made.isOutOfReach) {
    return 'way-there';
  }
  return blockedUntil(made.journey, due).length > 0 ? 'way-open' : isLate(made, due) ? 'in-time' : null;
}

function clearanceFor({ id }: Advisory, { clearances }: Alike, departure: Departure): Clearance | undefined {
  return clearances.find(
    ({ advisoryId, departureId }) =>
      advisoryId === id && (departureId === null || departureId === departure.id),
  );
}
