import { message } from '../messages/message';
import type { GeoPoint } from '../model/geometry';
import type { WayToTravel } from '../model/ways';
import { parseCoordinates } from '../places/parse-coordinates';
import { notUnderstood } from './field-reader';
import type { CellOutcome, PersonDraft, ReadField } from './field-reader';
import { plainWords, westernDigits } from './plain-words';
import type { RosterField } from './types';
import { readWayToTravel, readYesNo } from './value-words';

/** What phones write before they know where they are. */
function isNowhere({ latitude, longitude }: GeoPoint): boolean {
  return Math.abs(latitude) < 0.001 && Math.abs(longitude) < 0.001;
}

/**
 * Coordinates as forms and phones put them into one cell: as people write them, or with the height and the precision
 * behind, as survey programs export them (`12.639 -8.003 331.0 4.9`).
 */
function readPoint(person: PersonDraft, value: string): CellOutcome {
  const text = westernDigits(value)
    .replace(/^(?:geo:|point\s*\(|gps\s*:?)\s*/i, '')
    .replace(/\)$/, '');
  const survey = /^(-?\d{1,2}\.\d+) (-?\d{1,3}\.\d+) -?\d+(?:\.\d+)? \d+(?:\.\d+)?$/.exec(text);
  const read = parseCoordinates(survey === null ? text : `${survey[1] ?? ''}, ${survey[2] ?? ''}`);
  if (read === null) {
    return notUnderstood(value);
  }
  if (!read.ok) {
    return { warning: read.problem };
  }
  if (isNowhere(read.value)) {
    return { warning: message('import.point-nowhere') };
  }
  person.locationPoint = read.value;
  return 'read';
}

/** A latitude and a longitude from two columns of a row; either may be missing. */
export function readHalves(person: PersonDraft, latitude: string, longitude: string): CellOutcome {
  if (latitude === '' || longitude === '') {
    return { warning: message('import.point-half', { given: latitude === '' ? 'longitude' : 'latitude' }) };
  }
  const [north, east] = [latitude, longitude].map(asDecimal);
  return readPoint(
    person,
    north === null || east === null ? `${latitude} ${longitude}` : `${north}, ${east}`,
  );
}

/** A plain number with a point or a comma, as one with a point; null for anything else. */
function asDecimal(text: string): string | null {
  const plain = westernDigits(text)
    .replace(/\s|°$/g, '')
    .replace(/\u2212/g, '-');
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(plain) ? plain.replace(',', '.').replace('+', '') : null;
}

/** What could only be coordinates where a place was asked for: degrees, decimals of a minute's precision, MGRS. */
const likeCoordinates = /\d[.,]\d{2,}\D+\d+[.,]\d{2,}|\d\s*[°º]|^\s*\d{1,2}[a-z]\s*[a-z]{2}\s*[\d\s]{4,}$/i;

/** Hours in a text such as `3`, `2.5 h`, `1h30`, `45 min`, `1:30`; null when it says none. */
function readHours(text: string, inMinutes: boolean): number | null {
  const plain = westernDigits(text).trim().toLowerCase().replace(',', '.');
  const [, hours, minutes] =
    /^(\d{1,3})\s*(?:h|hrs?|hours?|heures?|:)\s*(\d{1,2})\s*(?:m|mn|min|mins)?$/.exec(plain) ?? [];
  if (hours !== undefined) {
    return Number(hours) + Number(minutes) / 60;
  }
  const [, amount, unit = ''] = /^[~≈]?\s*(\d{1,4}(?:\.\d+)?)\s*(\p{L}*)\.?$/u.exec(plain) ?? [];
  if (amount === undefined) {
    return null;
  }
  if (/^(?:m|mn|mins?|minutes?|دقيقة|دقائق)$/.test(unit) || (unit === '' && inMinutes)) {
    return Number(amount) / 60;
  }
  if (/^(?:d|days?|j|jours?|يوم)$/.test(unit)) {
    return Number(amount) * 24;
  }
  return /^(?:|h|hrs?|hours?|heures?|ساعة|ساعات)$/.test(unit) ? Number(amount) : null;
}

const mostHours = 240;

/** What a plain yes or no says below a header: that there is a car, or that somebody must be fetched. */
function answeredWay(header: string, isYes: boolean): WayToTravel | '' {
  const words = plainWords(header);
  const asksForHelp =
    /\b(needs?|needed|required?|requires?|besoin|assistance|pick ?up|collect|chercher|ramassage)\b|يحتاج|بحاجة/.test(
      words,
    );
  if (asksForHelp) {
    return isYes ? 'collected' : '';
  }
  return isYes && /\b(car|vehicle|vehicule|voiture|transport)\b|سيارة/.test(words) ? 'own-car' : '';
}

/** Readers of where somebody is and of how they get to a departure. */
export const placeReaders = {
  location: (person, value) => {
    person.location = value;
    if (person.locationPoint === null && likeCoordinates.test(value)) {
      const outcome = readPoint(person, value);
      // A name with figures in it is a name all the same.
      return typeof outcome === 'object' && 'warning' in outcome ? 'read' : outcome;
    }
    return 'read';
  },
  coordinates: readPoint,
  // Put together by the row, as soon as it has both.
  latitude: () => 'read',
  longitude: () => 'read',
  way_to_travel: (person, value, _context, { header }) => {
    const answer = readYesNo(value);
    const way = answer === null ? readWayToTravel(value) : answeredWay(header, answer);
    if (way === null) {
      return notUnderstood(value);
    }
    person.wayToTravel = way;
    return way === '' ? 'kept' : 'read';
  },
  travel_hours: (person, value, _context, { header }) => {
    const hours = readHours(value, /\bmin(?:ute)?s?\b|دقائق/i.test(header));
    if (hours === null || hours > mostHours) {
      return notUnderstood(value);
    }
    person.travelHours = Math.round(hours * 100) / 100;
    return 'read';
  },
} satisfies Partial<Readonly<Record<RosterField, ReadField>>>;
