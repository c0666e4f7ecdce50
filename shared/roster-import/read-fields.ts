import { message } from '../messages/message';
import { majorCategories, minorCategories } from '../model/person';
import type { SpecialNeed } from '../model/person';
import { addNeeds, appended, notUnderstood } from './field-reader';
import type { CellOutcome, FieldColumn, FieldContext, PersonDraft, ReadField } from './field-reader';
import { readPhone } from './phone';
import { saysNothing } from './plain-words';
import { identityReaders, isShortened } from './read-identity-fields';
import { placeReaders } from './read-place-fields';
import { travelReaders } from './read-travel-fields';
import type { RosterField } from './types';
import { readNeeds, readPriority, readRelation, readStatus, readYesNo } from './value-words';

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

const text =
  (key: 'email' | 'address' | 'medicalNote' | 'notes' | 'bookingReference'): ReadField =>
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

/** Taken up by the household builder, or by the row itself, and not by a field of the person. */
const elsewhere: ReadField = () => 'read';

const fieldReaders: Readonly<Record<RosterField, ReadField>> = {
  ...identityReaders,
  ...travelReaders,
  ...placeReaders,
  person_id: elsewhere,
  household: elsewhere,
  // Kept as it stands too: the name of the head is a fact of its own.
  household_head: () => 'kept',
  mrz: elsewhere,
  source_file: elsewhere,
  source_sheet: elsewhere,
  source_row: elsewhere,
  source_how: elsewhere,
  source_list_id: elsewhere,
  source_at: elsewhere,
  source_by: elsewhere,
  // Only in exports of this program, where they are read as they stand.
  field_sources: (_person, value) => notUnderstood(value),
  merged_sources: (_person, value) => notUnderstood(value),
  email: text('email'),
  address: text('address'),
  medical_note: text('medicalNote'),
  notes: text('notes'),
  booking_reference: text('bookingReference'),
  emergency_contact: (person, value) => {
    person.emergencyContact = appended(person.emergencyContact, value);
    return 'read';
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
    return read.several ? { remark: 'import.several-phones' } : 'read';
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
  oxygen: need('oxygen'),
  status: (person, value, _context, { header }) => {
    const asked = /leav|leave|partir|depart|evacu|مغادر/i.test(header) ? readYesNo(value) : null;
    if (asked !== null) {
      person.status = asked ? 'confirmed' : 'staying';
      return 'read';
    }
    const status = readStatus(value);
    if (status === null) {
      return saysNothing(value) ? 'read' : notUnderstood(value);
    }
    person.status = status;
    return 'read';
  },
};
