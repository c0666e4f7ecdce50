import { message } from '../messages/message';
import type { DocumentType } from '../model/person';
import { ageOfPerson } from '../eligibility/age';
import { readBirthDay, readBirthYear, readExpiryDay, withoutPlace } from './dates';
import { appended, notUnderstood } from './field-reader';
import type { FieldContext, FieldColumn, PersonDraft, ReadField } from './field-reader';
import { readNationality } from './nationality';
import { namesSeveral, splitName } from './person-name';
import { readAge } from './read-age';
import { plainWords } from './plain-words';
import type { RosterField } from './types';
import { readDocumentType, readSex } from './value-words';

/** Readers of who somebody is: names, birth, sex, nationality, documents. */
export const identityReaders = {
  family_name: (person, value) => {
    person.familyName = value;
    return 'read';
  },
  given_names: (person, value) => {
    if (namesSeveral(value)) {
      return { reject: message('import.several-people', { value }) };
    }
    person.givenNames = value;
    return 'read';
  },
  middle_names: (person, value) => {
    person.givenNames = `${person.givenNames} ${value}`.trim();
    return 'read';
  },
  full_name: (person, value, _context, { nameOrder }) => {
    if (person.familyName !== '' || person.givenNames !== '') {
      return 'kept';
    }
    if (namesSeveral(value)) {
      return { reject: message('import.several-people', { value }) };
    }
    const name = splitName(value, nameOrder === 'family-first');
    person.familyName = name.family;
    person.givenNames = name.given;
    person.otherNames = name.other === '' ? person.otherNames : appended(name.other, person.otherNames);
    person.sex = person.sex === '' ? name.sex : person.sex;
    return 'read';
  },
  other_names: (person, value) => {
    const isTheSame = plainWords(value) === plainWords(person.familyName);
    person.otherNames = isTheSame ? person.otherNames : appended(person.otherNames, value);
    return 'read';
  },
  date_of_birth: (person, value, context, column) => {
    const order = column.dateOrder ?? context.dateOrder;
    const written = withoutPlace(value);
    const read = readBirthDay(written, order, context.today);
    if ('day' in read) {
      person.dateOfBirth = read.day;
      const place = written === value ? '' : placeAfter(value, written);
      if (place !== '' && person.placeOfBirth === '') {
        person.placeOfBirth = place;
      }
      return written === value || place !== '' ? 'read' : 'kept';
    }
    const year = readBirthYear(value, context.today);
    if (year === null) {
      return { reject: read.reason };
    }
    if (person.ageYears === null) {
      // On New Year's Day everybody born in that year was a year younger than the difference: the least that is certain.
      const thisYear = Number(context.today.slice(0, 4));
      person.ageYears = Math.max(0, thisYear - year - 1);
      person.ageOn = `${context.today.slice(0, 4)}-01-01`;
    }
    return { remark: 'import.birth-years-only' };
  },
  age: readAgeField,
  age_on: (person, value, context, column) => dayInto(person, 'ageOn', value, context, column),
  place_of_birth: (person, value) => {
    person.placeOfBirth = value;
    return 'read';
  },
  sex: (person, value) => {
    const sex = readSex(value);
    if (sex === null) {
      return /^(?:dr|prof|me|rev|sgt|col|capt)\.?$/i.test(value) ? 'kept' : notUnderstood(value);
    }
    person.sex = sex;
    return 'read';
  },
  nationality: (person, value) => {
    const read = readNationality(value);
    if (read === null) {
      return { warning: message('import.nationality-unknown', { value }) };
    }
    person.nationality = read.code;
    return read.several ? { remark: 'import.several-nationalities' } : 'read';
  },
  document_number: (person, value, _context, { documentType }) => {
    if (isShortened(value)) {
      return { warning: message('import.number-shortened', { value }) };
    }
    person.documentNumber = value;
    if (person.documentType === '') {
      person.documentType = documentType;
    }
    return 'read';
  },
  document_type: (person, value) => {
    const type = readDocumentType(value);
    person.documentType = type ?? 'other';
    return type === null ? 'kept' : 'read';
  },
  document_country: (person, value) => {
    const read = readNationality(value);
    if (read === null) {
      return { warning: message('import.country-unknown', { value }) };
    }
    person.documentCountry = read.code;
    return 'read';
  },
  document_expiry: (person, value, context, column) =>
    dayInto(person, 'documentExpiry', value, context, column),
  other_documents: (person, value, _context, { documentType }) => {
    if (isShortened(value)) {
      return { warning: message('import.number-shortened', { value }) };
    }
    const type: DocumentType | '' = documentType === '' ? 'other' : documentType;
    person.otherDocuments = [...person.otherDocuments, { type, number: value, country: '', expiry: '' }];
    return 'read';
  },
} satisfies Partial<Readonly<Record<RosterField, ReadField>>>;

/** Reads a day that may lie in the future; the row is put aside where it is none. */
export function dayInto(
  person: PersonDraft,
  key: 'documentExpiry' | 'ageOn' | 'pregnancyOn' | 'recontactOn' | 'readyOn',
  value: string,
  { today, dateOrder }: FieldContext,
  column: FieldColumn,
): ReturnType<ReadField> {
  const read = readExpiryDay(value, column.dateOrder ?? dateOrder, today);
  if ('reason' in read) {
    return key === 'documentExpiry' ? { reject: read.reason } : { warning: read.reason };
  }
  person[key] = read.day;
  return 'read';
}

function readAgeField(
  person: PersonDraft,
  value: string,
  { today }: FieldContext,
  { header }: FieldColumn,
): ReturnType<ReadField> {
  const age = readAge(value, /\b(?:months?|mois)\b/i.test(header));
  if (age === null) {
    return notUnderstood(value);
  }
  const born = ageOfPerson(person, today);
  if (person.dateOfBirth !== '') {
    return born !== null && Math.abs(born - age) >= 2
      ? { warning: message('import.age-differs', { value, age: born }) }
      : 'kept';
  }
  person.ageYears = age;
  person.ageOn = today;
  return 'read';
}

function placeAfter(value: string, written: string): string {
  return value
    .slice(value.indexOf(written) + written.length)
    .replace(/^[\s,;–/-]+/, '')
    .replace(/^(?:à|a|in|at|en|au|aux|بـ?|في)\s+/iu, '')
    .trim();
}

/** True for `1.2E+10`: what is left when a spreadsheet has shortened a long number. */
export function isShortened(value: string): boolean {
  return /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i.test(value) && /[.,+]/.test(value);
}
