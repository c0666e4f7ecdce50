import type { GeoPoint } from '../../model/geometry';
import type { PersonId } from '../../model/ids';
import type { Plan } from '../../model/plan';
import { defaultSettings } from '../../model/settings';
import { kilometresBetween } from '../../reach/distances';
import { nearestSupport } from '../../reach/support';
import type { NearestSupport } from '../../reach/support';
import { meetingPlaceOf, middleOf, placeFinder } from '../../reach/where-people-are';
import type { PlaceFound } from '../../reach/where-people-are';

/** Somewhere to go that is nearest to somebody: its name, and how far it is as the crow flies, kilometres. */
interface NearestMeeting {
  readonly name: string;
  readonly kilometres: number;
}

/** Somebody whom the desk cannot help where they are, or who has no way to travel. */
export interface OutOfSupport {
  readonly personId: PersonId;
  /** Where they are; null where it is not known. */
  readonly at: GeoPoint | null;
  readonly place: string;
  /** The nearest supported area, 0 km from whoever is inside; null without such areas or a known place. */
  readonly support: NearestSupport | null;
  /** The nearest assembly point, or place where people report for a departure that is still to leave. */
  readonly meeting: NearestMeeting | null;
  readonly hasWay: boolean;
}

interface Meeting {
  readonly name: string;
  readonly point: GeoPoint;
}

function meetingsOf(plan: Plan, now: string): Meeting[] {
  const points = [...plan.place.values()]
    .filter(({ kind }) => kind === 'assembly-point')
    .flatMap(({ name, point, area }): Meeting[] => {
      const at = point ?? (area === null ? null : middleOf(area));
      return at === null ? [] : [{ name, point: at }];
    });
  const departures = [...plan.departure.values()]
    .filter(
      ({ status, departsAt }) => status !== 'cancelled' && status !== 'departed' && !isPast(departsAt, now),
    )
    .flatMap((departure) => meetingPlaceOf(plan, departure) ?? []);
  return [...points, ...departures];
}

const isPast = (instant: string, now: string): boolean =>
  instant !== '' && Date.parse(instant) <= Date.parse(now);

function nearestOf(meetings: readonly Meeting[], from: GeoPoint): NearestMeeting | null {
  return meetings.reduce<NearestMeeting | null>((nearest, { name, point }) => {
    const kilometres = kilometresBetween(from, point);
    return nearest === null || kilometres < nearest.kilometres ? { name, kilometres } : nearest;
  }, null);
}

/**
 * Everybody outside of all supported areas of a plan, and everybody who has no way to travel, as of `now` (ISO 8601) and in
 * the order of the roster. Each place is measured once.
 */
export function outOfSupport(plan: Plan, now: string): OutOfSupport[] {
  const { usualWay } = plan.settings.get('plan') ?? defaultSettings;
  const placeOf = placeFinder(plan);
  const supportOf = nearestSupport(plan);
  const meetings = meetingsOf(plan, now);
  const measured = new Map<PlaceFound, Pick<OutOfSupport, 'support' | 'meeting'>>();
  const measure = (place: PlaceFound): Pick<OutOfSupport, 'support' | 'meeting'> => {
    const known = measured.get(place);
    const made = known ?? { support: supportOf(place.point), meeting: nearestOf(meetings, place.point) };
    measured.set(place, made);
    return made;
  };
  return [...plan.person.values()].flatMap((person): OutOfSupport[] => {
    const place = placeOf(person);
    const far = place === null ? { support: null, meeting: null } : measure(place);
    const hasWay = (person.wayToTravel || usualWay) !== 'none';
    return hasWay && (far.support?.kilometres ?? 0) === 0
      ? []
      : [
          {
            personId: person.id,
            at: place?.point ?? null,
            place: place?.name ?? person.location,
            ...far,
            hasWay,
          },
        ];
  });
}
