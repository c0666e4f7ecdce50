import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { DocumentType, Person, SpecialNeed } from '../model/person';
import { majorCategories, minorCategories } from '../model/person';
import { readBirthDay, readExpiryDay, withoutPlace } from './dates';
import { readNationality } from './nationality';
import { splitName } from './person-name';
import { readPhone } from './phone';
import { saysNothing } from './plain-words';
import type { DateOrder, RosterField } from './types';
import {
  readDocumentType,
  readKilograms,
  readNeeds,
  readPriority,
  readRelation,
  readSex,
  readStatus,
  readYesNo,
} from './value-words';

/** A person while its row is being read. */
export type PersonDraft = { -readonly [K in keyof Person]: Person[K] };

/** What the readers of single cells need to know. */
export interface FieldContext {
  readonly today: string;
  readonly dateOrder: DateOrder;
  readonly defaultCountry: string;
}

/** One mapped column. */
export interface FieldColumn {
  readonly header: string;
  readonly familyFirst: boolean;
  readonly pounds: boolean;
  /** The document that the header of a document number names, such as "Passport no". */
  readonly documentType: DocumentType | '';
}

/**
 * What became of a cell: `read`, `kept` as text in the person's extra because the field cannot hold all of it, a
 * `warning` (kept too, unless the field holds the text `asGiven`), or a reason to put the whole row aside.
 */
export type CellOutcome =
  'read' | 'kept' | { readonly warning: Message; readonly asGiven?: true } | { readonly reject: Message };

type ReadField = (
  person: PersonDraft,
  value: string,
  context: FieldContext,
  column: FieldColumn,
) => CellOutcome;

/** Reads one cell, tidied and not empty, into the draft of its person. */
export function readField(
  field: RosterField,
  person: PersonDraft,
  value: string,
  context: FieldContext,
  column: FieldColumn,
): CellOutcome {
  if (saysNothing(value) && field !== 'status' && field !== 'notes') {
    return 'read';
  }
  return fieldReaders[field](person, value, context, column);
}

const notUnderstood = (value: string): CellOutcome => ({
  warning: message('import.value-not-understood', { value }),
});

const text =
  (
    key: 'familyName' | 'givenNames' | 'email' | 'address' | 'location' | 'medicalNote' | 'notes',
  ): ReadField =>
  (person, value) => {
    person[key] = value;
    return 'read';
  };

const need =
  (named: SpecialNeed): ReadField =>
  (person, value) => {
    const answer = readYesNo(value) ?? (readNeeds(value).needs.includes(named) ? true : null);
    return answer === null ? notUnderstood(value) : addNeeds(person, answer ? [named] : []);
  };

const kilograms =
  (key: 'bodyWeightKg' | 'baggageKg'): ReadField =>
  (person, value, _context, { pounds }) => {
    person[key] = readKilograms(value, pounds);
    return person[key] === null ? notUnderstood(value) : 'read';
  };

/** Taken up by the household builder, or by the row itself, and not by a field of the person. */
const elsewhere: ReadField = () => 'read';

const fieldReaders: Readonly<Record<RosterField, ReadField>> = {
  person_id: elsewhere,
  household: elsewhere,
  source_file: elsewhere,
  source_sheet: elsewhere,
  source_row: elsewhere,
  family_name: text('familyName'),
  given_names: text('givenNames'),
  email: text('email'),
  address: text('address'),
  location: text('location'),
  medical_note: text('medicalNote'),
  notes: text('notes'),
  full_name: (person, value, _context, { familyFirst }) => {
    const name = splitName(value, familyFirst);
    if (person.familyName !== '' || person.givenNames !== '') {
      return 'kept';
    }
    person.familyName = name.family;
    person.givenNames = name.given;
    return 'read';
  },
  date_of_birth: (person, value, { dateOrder, today }, { header }) => {
    const written = /\b(?:lieu|place|pob)\b/i.test(header) ? withoutPlace(value) : value;
    const read = readBirthDay(written, dateOrder, today);
    if ('reason' in read) {
      return { reject: read.reason };
    }
    person.dateOfBirth = read.day;
    return written === value ? 'read' : 'kept';
  },
  document_expiry: (person, value, { dateOrder, today }) => {
    const read = readExpiryDay(value, dateOrder, today);
    if ('reason' in read) {
      return { reject: read.reason };
    }
    person.documentExpiry = read.day;
    return 'read';
  },
  age: () => 'kept',
  sex: (person, value) => {
    const sex = readSex(value);
    if (sex === null) {
      return notUnderstood(value);
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
    return read.several ? 'kept' : 'read';
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
  phone: (person, value, { defaultCountry }) => {
    if (isShortened(value)) {
      return { warning: message('import.number-shortened', { value }) };
    }
    const read = readPhone(value, defaultCountry);
    person.phone = read?.number ?? value;
    if (read === null) {
      return { warning: message('import.phone-not-understood', { value }), asGiven: true };
    }
    return read.several ? 'kept' : 'read';
  },
  relation: (person, value) => {
    const relation = readRelation(value);
    person.relation = relation ?? 'other';
    return relation === null || (relation === 'other' && value !== 'other') ? 'kept' : 'read';
  },
  priority: (person, value) => {
    const read = readPriority(value);
    if (read === null) {
      return notUnderstood(value);
    }
    person.majorCategory = read.major === '' ? person.majorCategory : read.major;
    person.minorCategory = read.minor === '' ? person.minorCategory : read.minor;
    return 'read';
  },
  major_category: (person, value) => {
    const major =
      majorCategories.find((category) => category === value.toUpperCase()) ?? readPriority(value)?.major;
    if (major === undefined || major === '') {
      return notUnderstood(value);
    }
    person.majorCategory = major;
    return 'read';
  },
  minor_category: (person, value) => {
    const minor =
      minorCategories.find((category) => category === value.toUpperCase()) ?? readPriority(value)?.minor;
    if (minor === undefined || minor === '') {
      return notUnderstood(value);
    }
    person.minorCategory = minor;
    return 'read';
  },
  needs: (person, value) => {
    const read = readNeeds(value);
    addNeeds(person, read.needs);
    // A bare yes does not say which place is needed: somebody must look.
    return read.complete ? 'read' : readYesNo(value) === true ? notUnderstood(value) : 'kept';
  },
  wheelchair: need('wheelchair'),
  stretcher: need('stretcher'),
  pets: (person, value) => {
    const count = /^\d{1,3}\b/.exec(value)?.[0];
    if (count !== undefined) {
      addNeeds(person, Number(count) > 0 ? ['pet'] : []);
      return Number(count) > 1 || value !== count ? 'kept' : 'read';
    }
    const read = readNeeds(value);
    const answer = readYesNo(value) ?? (read.needs.includes('pet') ? true : null);
    addNeeds(person, answer === true ? ['pet'] : []);
    return answer === null ? notUnderstood(value) : readYesNo(value) === null ? 'kept' : 'read';
  },
  body_weight_kg: kilograms('bodyWeightKg'),
  baggage_kg: kilograms('baggageKg'),
  booking_reference: (person, value) => {
    person.bookingReference = value;
    return 'read';
  },
  status: (person, value) => {
    const status = readStatus(value);
    if (status === null) {
      return saysNothing(value) ? 'read' : notUnderstood(value);
    }
    person.status = status;
    return 'read';
  },
};

/** True for `1.2E+10`: what is left when a spreadsheet has shortened a long number. */
function isShortened(value: string): boolean {
  return /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i.test(value) && /[.,+]/.test(value);
}

function addNeeds(person: PersonDraft, needs: readonly SpecialNeed[]): CellOutcome {
  person.needs = [...person.needs, ...needs.filter((named) => !person.needs.includes(named))];
  return 'read';
}
