import { clockOffset, dayLater, daysBetween } from '../kit/zoned-time';
import type { Departure, Leg } from '../model/departure';
import { airportZone } from '../roster-import/airport-zones';

/** On which days copies go: every day, Monday to Friday, or every so many days from the first. */
export type CopyRhythm =
  | { readonly kind: 'daily' }
  | { readonly kind: 'weekdays' }
  | { readonly kind: 'every'; readonly days: number };

const longestSpanDays = 400;

const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The days from the first to the last, both `YYYY-MM-DD`, on which copies go; none where the last comes first. */
export function copyDays(first: string, last: string, rhythm: CopyRhythm): string[] {
  const span = Math.min(daysBetween(first, last), longestSpanDays);
  const step = rhythm.kind === 'every' ? rhythm.days : 1;
  const days: string[] = [];
  for (let later = 0; later <= span; later += step) {
    const day = dayLater(first, later);
    if (rhythm.kind !== 'weekdays' || isWeekday(day)) {
      days.push(day);
    }
  }
  return days;
}

/**
 * The same clock time so many days later. Where the place's airport is known and its clock had the stated offset, the offset
 * is that of its clock on the new day (summer time); everywhere else the stated offset stays.
 */
function shifted(instant: string, place: string, days: number): string {
  const [, day, time = '', offset = ''] = /^(.{10})(T[\d:.]+)(.+)$/.exec(instant) ?? [];
  if (day === undefined) {
    return instant;
  }
  const zone = airportZone(place);
  const local = `${dayLater(day, days)}${time}`;
  if (zone === null) {
    return `${local}${offset}`;
  }
  const before = clockOffset(`${day}${time}`, zone);
  const after = clockOffset(local, zone);
  const isOfPlace = 'offset' in before && before.offset === (offset === 'Z' ? '+00:00' : offset);
  return isOfPlace && 'offset' in after && after.offset !== before.offset
    ? `${local}${after.offset}`
    : `${local}${offset}`;
}

function shiftedLeg(leg: Leg, days: number): Leg {
  return {
    ...leg,
    departsAt: shifted(leg.departsAt, leg.origin, days),
    arrivesAt: shifted(leg.arrivesAt, leg.destination, days),
  };
}

/** A departure with all its times and legs so many days later: scheduled, not booked, and otherwise the same. */
export function laterCopy(departure: Departure, days: number, id: Departure['id']): Departure {
  const { origin, destination } = departure;
  return {
    ...departure,
    id,
    reportAt: shifted(departure.reportAt, origin, days),
    cutOffAt: shifted(departure.cutOffAt, origin, days),
    boardsAt: shifted(departure.boardsAt, origin, days),
    departsAt: shifted(departure.departsAt, origin, days),
    arrivesAt: shifted(departure.arrivesAt, destination, days),
    legs: departure.legs.map((leg) => shiftedLeg(leg, days)),
    bookingReference: '',
    status: 'scheduled',
  };
}
