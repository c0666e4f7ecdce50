import type { OtherDocument, Person } from '../model/person';
import { areNamesAlike } from './find-holders';
import type { CheckedPart } from './zone-format';
import type { DocumentFacts, ZoneReading } from './read-zone';

/** The fields of a person that a document can fill. */
export type DocumentField =
  | 'familyName'
  | 'givenNames'
  | 'dateOfBirth'
  | 'ageYears'
  | 'ageOn'
  | 'sex'
  | 'nationality'
  | 'documentType'
  | 'documentNumber'
  | 'documentCountry'
  | 'documentExpiry'
  | 'otherDocuments';

/** What a document would alter of a person. */
export type DocumentChanges = Partial<Pick<Person, DocumentField>>;

const sameText = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();
const sameNumber = (one: string, other: string): boolean =>
  one.replace(/[^A-Za-z0-9]/g, '').toUpperCase() === other.toUpperCase();

function names(person: Person, facts: DocumentFacts): DocumentChanges {
  const changes: DocumentChanges = {};
  for (const field of ['familyName', 'givenNames'] as const) {
    const [known, written] = [person[field], facts[field]];
    // The roster may know the accents, and more of a name that the document had to cut.
    const isKnown =
      known !== '' &&
      known.split(/[\s-]+/).length >= written.split(' ').length &&
      areNamesAlike(written, known, facts.mayNameBeCut);
    if (written !== '' && !isKnown && !sameText(known, written)) {
      changes[field] = written;
    }
  }
  return changes;
}

function birth(person: Person, facts: DocumentFacts, today: string): DocumentChanges {
  if (facts.dateOfBirth !== '') {
    return { dateOfBirth: facts.dateOfBirth };
  }
  // On the last day of a year everybody born in it has had their birthday.
  const lastYear = Number(today.slice(0, 4)) - 1;
  const years = lastYear - (facts.birthYear ?? lastYear + 1);
  return person.dateOfBirth === '' && person.ageYears === null && years >= 0
    ? { ageYears: years, ageOn: `${lastYear}-12-31` }
    : {};
}

function withOther(person: Person, document: OtherDocument): DocumentChanges {
  const isKnown = person.otherDocuments.some(({ number }) => sameNumber(number, document.number));
  return isKnown || document.number === '' ? {} : { otherDocuments: [...person.otherDocuments, document] };
}

function paper(person: Person, facts: DocumentFacts): DocumentChanges {
  const { documentType, documentNumber, documentCountry, documentExpiry } = facts;
  if (facts.isVisa) {
    const visa = {
      type: documentType,
      number: documentNumber,
      country: documentCountry,
      expiry: documentExpiry,
    };
    return withOther(person, visa);
  }
  const isOther = person.documentNumber !== '' && !sameNumber(person.documentNumber, documentNumber);
  const former: OtherDocument = {
    type: person.documentType,
    number: person.documentNumber,
    country: person.documentCountry,
    expiry: person.documentExpiry,
  };
  return {
    documentType,
    documentNumber,
    documentCountry,
    ...(documentExpiry === '' ? {} : { documentExpiry }),
    ...(isOther ? withOther(person, former) : {}),
  };
}

/**
 * What a document would alter of its holder, field by field; nothing that is the same. A document other than the one the
 * holder travelled on so far takes its place, and the former is kept beside it. `today` is a calendar day.
 */
export function documentChanges(person: Person, facts: DocumentFacts, today: string): DocumentChanges {
  const { nationality } = facts;
  const all: DocumentChanges = {
    ...names(person, facts),
    ...birth(person, facts, today),
    ...(facts.sex === 'X' && person.sex !== '' ? {} : { sex: facts.sex }),
    ...(nationality === '' ? {} : { nationality }),
    ...paper(person, facts),
  };
  const altered = Object.entries(all).filter(
    ([field, value]) => JSON.stringify(person[field as DocumentField]) !== JSON.stringify(value), // keys of the record
  );
  return Object.fromEntries(altered);
}

const partOf: Readonly<Partial<Record<DocumentField, CheckedPart>>> = {
  documentNumber: 'number',
  dateOfBirth: 'birth',
  documentExpiry: 'expiry',
};

/** Whether the check digit of a field is wrong, so that it should not be taken over without a look. */
export function isDoubtful(reading: ZoneReading, field: DocumentField): boolean {
  return reading.checks.some(({ part, isRight }) => part === partOf[field] && !isRight);
}
