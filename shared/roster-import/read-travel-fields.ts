import type { Person } from '../model/person';
import { readExpiryDay } from './dates';
import { addNeeds, notUnderstood } from './field-reader';
import type { ReadField } from './field-reader';
import { readNationality } from './nationality';
import { westernDigits } from './plain-words';
import { dayInto } from './read-identity-fields';
import type { DateOrder, RosterField } from './types';
import { isNegated, readKilograms, readPromissoryNote, readYesNo } from './value-words';

const kilograms =
  (key: 'bodyWeightKg' | 'baggageKg'): ReadField =>
  (person, value, _context, { pounds }) => {
    person[key] = readKilograms(westernDigits(value), pounds);
    return person[key] === null ? notUnderstood(value) : 'read';
  };

const answerInto =
  (key: 'vaccinationCard' | 'cashReady'): ReadField =>
  (person, value) => {
    const answer = readYesNo(value);
    if (answer === null) {
      return notUnderstood(value);
    }
    person[key] = answer ? 'yes' : 'no';
    return 'read';
  };

/** Visas such as `France until 2027-03-01; SEN`; none for a plain no; null where a country or a day cannot be read. */
function readVisas(text: string, order: DateOrder, today: string): Person['visas'] | null {
  const answer = readYesNo(text);
  if (answer !== null) {
    return answer ? null : [];
  }
  const visas: Person['visas'] = [];
  for (const part of text.split(/[;|\n]|,(?!\s*\d)/).map((piece) => piece.trim())) {
    const [, name = part, written] =
      /^(\D+?)[\s,:(]*(?:until|till|exp(?:ires?)?\.?|jusqu['’]?(?:au|à)?|valable|حتى)?[\s:(]*(\d[\d\s./-]*(?:\p{L}+[\s.-]*\d{2,4})?)\)?$/iu.exec(
        part,
      ) ?? [];
    const country = readNationality(name.replace(/^visa\s+(?:for |de |du |pour )?/i, '').trim());
    const day = written === undefined ? { day: '' } : readExpiryDay(written.trim(), order, today);
    if (country === null || country.several || 'reason' in day) {
      return null;
    }
    visas.push({ country: country.code, expiry: day.day });
  }
  return visas;
}

/** Weeks of a pregnancy in a text such as `24`, `24 SA`, `24e semaine`, `5 months`; null when it says none. */
function readPregnancyWeek(text: string, inMonths: boolean): number | null {
  const match = /^(?:oui|yes|نعم)?\W*(\d{1,2})(?:[.,+]\d)?\s*\.?(?:e|th|ème)?\s*(\p{L}*)/iu.exec(
    westernDigits(text),
  );
  if (match === null) {
    return null;
  }
  const isMonths =
    /^(?:months?|mths?|mois|m|اشهر|أشهر|شهر)$/iu.test(match[2] ?? '') || (inMonths && match[2] === '');
  const weeks = isMonths ? Math.round((Number(match[1]) * 52) / 12) : Number(match[1]);
  return weeks >= 1 && weeks <= 45 ? weeks : null;
}

/** Readers of what somebody takes along and needs on the way. */
export const travelReaders = {
  body_weight_kg: kilograms('bodyWeightKg'),
  baggage_kg: kilograms('baggageKg'),
  baggage_pieces: (person, value) => {
    const count = /^(\d{1,3})(?:[.,]0+)?\s*\D*$/.exec(westernDigits(value))?.[1];
    if (count === undefined) {
      return notUnderstood(value);
    }
    person.baggagePieces = Number(count);
    return 'read';
  },
  pets: (person, value) => {
    const count = /^\d{1,3}\b/.exec(westernDigits(value))?.[0];
    const answer = readYesNo(value);
    if (count === undefined ? answer === false : Number(count) === 0) {
      return 'read';
    }
    if (isNegated(value)) {
      return notUnderstood(value);
    }
    // Whatever the animal is called, who writes it here would bring it along.
    addNeeds(person, ['pet']);
    person.pets = answer === true ? '' : value;
    return 'read';
  },
  pregnancy_week: (person, value, { today }, { header }) => {
    const answer = readYesNo(value);
    const week = readPregnancyWeek(value, /\b(?:months?|mois)\b|شهر/i.test(header));
    if (week !== null && !(answer !== null && /^[01]$/.test(value) && /\?|y\/n|o\/n/i.test(header))) {
      person.pregnancyWeek = week;
      person.pregnancyOn = today;
      person.minorCategory = person.minorCategory === '' ? 'A' : person.minorCategory;
      return 'read';
    }
    if (answer === null) {
      return notUnderstood(value);
    }
    if (answer && person.minorCategory === '') {
      person.minorCategory = 'A';
    }
    return answer ? 'kept' : 'read';
  },
  pregnancy_on: (person, value, context, column) => dayInto(person, 'pregnancyOn', value, context, column),
  own_ticket: (person, value) => {
    const answer = readYesNo(value);
    if (answer === false) {
      return 'read';
    }
    person.ownTicket = value;
    person.status = person.status === 'registered' ? 'own-ticket' : person.status;
    return 'read';
  },
  recontact_on: (person, value, context, column) => dayInto(person, 'recontactOn', value, context, column),
  ready_on: (person, value, context, column) => dayInto(person, 'readyOn', value, context, column),
  visas: (person, value, context, column) => {
    const visas = readVisas(value, column.dateOrder ?? context.dateOrder, context.today);
    if (visas === null) {
      return notUnderstood(value);
    }
    person.visas = visas;
    return 'read';
  },
  vaccination_card: answerInto('vaccinationCard'),
  cash_ready: answerInto('cashReady'),
  promissory_note: (person, value) => {
    const note = readPromissoryNote(value);
    if (note === null) {
      return notUnderstood(value);
    }
    person.promissoryNote = note;
    return 'read';
  },
} satisfies Partial<Readonly<Record<RosterField, ReadField>>>;
