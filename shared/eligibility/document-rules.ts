import { message } from '../messages/message';
import { departureName } from '../model/departure';
import type { Departure } from '../model/departure';
import { personName } from '../model/person';
import type { Person } from '../model/person';
import { addMonths, arrivalDay } from './age';
import { byComma, documentHeld, documentName, documentsOf } from './held-documents';
import type { HeldDocument } from './held-documents';
import type { EligibilityRule } from './rule';

function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}

/** Asked for every person anew; a departure is never altered in place. */
const neededByDeparture = new WeakMap<Departure, string>();

function neededUntil(departure: Departure, now: string): string {
  const known = neededByDeparture.get(departure);
  if (known !== undefined) {
    return known;
  }
  const day = reckonNeeded(departure, now);
  // Without any time the day is that of `now`, which the next call may say otherwise.
  if (departure.arrivesAt !== '' || departure.departsAt !== '') {
    neededByDeparture.set(departure, day);
  }
  return day;
}

/** The last day on which a document must still be valid; where the month has no such day, the last that it has. */
function reckonNeeded(departure: Departure, now: string): string {
  const day = addMonths(arrivalDay(departure, now), departure.validMonths);
  const [year = 0, month = 1] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Number(day.slice(8)) > lastDay ? `${day.slice(0, 8)}${lastDay}` : day;
}

const accepted = (person: Person, departure: Departure): HeldDocument[] =>
  documentsOf(person).filter(({ type }) => departure.documentsAccepted.includes(type));

const isValidUntil = ({ expiry }: HeldDocument, day: string): boolean => expiry === '' || expiry >= day;

/** Of the accepted documents that run out, the one that does so last. */
function longestValid(person: Person, departure: Departure): HeldDocument {
  const sorted = accepted(person, departure).sort((a, b) => (a.expiry < b.expiry ? 1 : -1));
  return sorted[0] ?? { type: 'other', expiry: '' };
}

/** Rules about travel documents: held, and valid for long enough. */
export const documentRules = {
  held: {
    id: 'document-held',
    title: 'eligibility.rule-document-held',
    hard: true,
    about: 'both',
    asks: (departure) => departure.documentsAccepted.length > 0,
    breaks: (person, departure) =>
      departure.documentsAccepted.length > 0 &&
      !documentsOf(person).some(({ type }) => departure.documentsAccepted.includes(type)),
    says: (person, departure) => {
      const held = [...new Set(documentsOf(person).map(({ type }) => type))];
      const facts = {
        name: personName(person),
        departure: departureName(departure),
        accepted: byComma(departure.documentsAccepted.map(documentName)),
      };
      return held.length === 0
        ? message('eligibility.no-document', facts)
        : message('eligibility.document-refused', { ...facts, held: byComma(held.map(documentName)) });
    },
    fix: (person, departure) => {
      const [first] = departure.documentsAccepted.filter(
        (type) => type === 'emergency-travel-document' || type === 'laissez-passer',
      );
      const facts = { name: personName(person), departure: departureName(departure) };
      return first === undefined
        ? message('eligibility.fix-document-held', facts)
        : message('eligibility.fix-document-issue', { ...facts, document: documentName(first) });
    },
  },
  valid: {
    id: 'document-valid',
    title: 'eligibility.rule-document-valid',
    hard: true,
    about: 'both',
    asks: (departure) => departure.documentsAccepted.length > 0,
    breaks: (person, departure, { now }) => {
      const { documentsAccepted } = departure;
      let isAnyAccepted = false;
      for (const document of documentsAccepted.length === 0 ? [] : documentsOf(person)) {
        if (documentsAccepted.includes(document.type)) {
          if (isValidUntil(document, neededUntil(departure, now))) {
            return false;
          }
          isAnyAccepted = true;
        }
      }
      return isAnyAccepted;
    },
    says: (person, departure, { now }) => {
      const { type, expiry } = longestValid(person, departure);
      const arrival = arrivalDay(departure, now);
      const facts = { name: personName(person), held: documentName(type), expiry };
      if (expiry < now.slice(0, 10)) {
        return message('eligibility.document-expired', facts);
      }
      const name = departureName(departure);
      return expiry < arrival
        ? message('eligibility.document-expires', {
            ...facts,
            days: daysBetween(expiry, arrival),
            departure: name,
          })
        : message('eligibility.document-too-short', {
            ...facts,
            days: daysBetween(arrival, expiry),
            departure: name,
            months: departure.validMonths,
          });
    },
    fix: (person, departure, { now }) =>
      message(
        departure.documentsAccepted.includes('emergency-travel-document') &&
          documentHeld(person) !== 'emergency-travel-document'
          ? 'eligibility.fix-document-valid-emergency'
          : 'eligibility.fix-document-valid',
        { name: personName(person), until: neededUntil(departure, now) },
      ),
  },
} as const satisfies Record<string, EligibilityRule>;
