import { telling } from '../../kit/progress';
import { message } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { MessageId } from '../../messages/en';
import type { Person } from '../../model/person';
import { createCandidates } from './candidates';
import type { RowMatch } from './row-match';
import { nameKey } from './names-agree';
import type { NameAgreement } from './names-agree';
import { documentKey, isBirthSlip, isDocumentSlip, slipKeys } from './near-miss';

type Agree = (one: Person, other: Person) => NameAgreement;

interface Doubt {
  readonly why: MessageId;
  readonly keysOf: (person: Person) => readonly string[];
  readonly fits: (row: Person, person: Person, agree: Agree) => boolean;
}

/** Keys that more people share than this say nothing: birthdays that a clerk made up, for one. */
const mostSharing = 200;

function filled(...keys: readonly string[]): string[] {
  return keys.filter((key) => key !== '');
}

/** In the order in which they are asked; the first that fits is the reason given. */
const doubts: readonly Doubt[] = [
  {
    why: 'difference.maybe-document',
    keysOf: ({ documentNumber }) => filled(documentKey(documentNumber)),
    fits: () => true,
  },
  {
    why: 'difference.maybe-twice',
    keysOf: (person) => (person.dateOfBirth === '' ? [] : [`${nameKey(person)}|${person.dateOfBirth}`]),
    fits: () => true,
  },
  {
    why: 'difference.maybe-document-slip',
    keysOf: ({ documentNumber }) => slipKeys(documentKey(documentNumber)),
    fits: (row, person, agree) =>
      isDocumentSlip(documentKey(row.documentNumber), documentKey(person.documentNumber)) &&
      agree(row, person) !== 'different',
  },
  {
    why: 'difference.maybe-spelling',
    keysOf: ({ dateOfBirth }) => filled(dateOfBirth),
    fits: (row, person, agree) => agree(row, person) === 'variant',
  },
  {
    why: 'difference.maybe-birth-slip',
    keysOf: (person) => filled(nameKey(person)),
    fits: (row, person) => isBirthSlip(row.dateOfBirth, person.dateOfBirth),
  },
  {
    why: 'difference.maybe-phone',
    keysOf: ({ phone, email }) => filled(phone.replace(/\D/g, '').slice(-9), email.toLowerCase()),
    fits: (row, person, agree) => agree(row, person) !== 'different',
  },
  {
    why: 'difference.maybe-name',
    keysOf: (person) => filled(nameKey(person)),
    fits: (row, person) =>
      row.givenNames !== '' &&
      row.familyName !== '' &&
      (row.dateOfBirth === '' || person.dateOfBirth === '') &&
      (row.documentNumber === '' || person.documentNumber === ''),
  },
];

/** Whom of the plan each of these rows may be, for rows that are surely nobody's. By the id of who comes in. */
export function findDoubtful(
  people: readonly Person[],
  rows: readonly Person[],
  agree: Agree,
  onPerson?: () => void,
): Map<string, RowMatch> {
  const found = new Map<string, RowMatch>();
  for (const { why, keysOf, fits } of doubts) {
    const open = rows.filter(({ id }) => !found.has(id));
    if (open.length === 0) {
      break;
    }
    const wanted = new Set<string>();
    for (const row of telling(open, onPerson)) {
      for (const key of keysOf(row)) {
        wanted.add(key);
      }
    }
    const candidates = createCandidates(
      people,
      (person) => keysOf(person).filter((key) => wanted.has(key)),
      onPerson,
    );
    const reason: Message = message(why);
    for (const row of telling(open, onPerson)) {
      const sharing = candidates.of(row);
      const fitting =
        sharing.length > mostSharing ? [] : sharing.filter((person) => fits(row, person, agree));
      const person = candidates.best(row, fitting);
      if (person !== undefined) {
        found.set(row.id, { person, kind: 'maybe', why: reason });
      }
    }
  }
  return found;
}
