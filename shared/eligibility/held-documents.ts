import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { DocumentType, Person } from '../model/person';

/** A document that somebody holds: its type, and the last day on which it is valid, empty when that is not known. */
export interface HeldDocument {
  readonly type: DocumentType;
  readonly expiry: string;
}

/** The document that a person is taken to travel on: the one stated, else a passport when there is a number; empty for none. */
export function documentHeld(person: Person): DocumentType | '' {
  return person.documentType !== '' ? person.documentType : person.documentNumber === '' ? '' : 'passport';
}

/** Asked for every departure anew; a person is never altered in place. */
const documentsByPerson = new WeakMap<Person, readonly HeldDocument[]>();

/** Every document of a person of which the type is known, the one that they travel on first. */
export function documentsOf(person: Person): readonly HeldDocument[] {
  const known = documentsByPerson.get(person);
  if (known !== undefined) {
    return known;
  }
  const documents = listDocuments(person);
  documentsByPerson.set(person, documents);
  return documents;
}

function listDocuments(person: Person): HeldDocument[] {
  const main = documentHeld(person);
  const first: HeldDocument[] = main === '' ? [] : [{ type: main, expiry: person.documentExpiry }];
  const others = person.otherDocuments.flatMap(({ type, expiry }) => (type === '' ? [] : [{ type, expiry }]));
  return [...first, ...others];
}

/** What a kind of document is called. */
export const documentName = (type: DocumentType): Message => message(`eligibility.document-${type}`);

/** Parts with commas between them, as one value of a sentence. */
export const byComma = (parts: readonly Message[]): Message | string =>
  parts.reduceRight<Message | string>(
    (rest, first) => (rest === '' ? first : message('eligibility.list', { first, rest })),
    '',
  );
