import { message } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { Person } from '../../model/person';
import { createCandidates } from './candidates';
import { findDoubtful } from './find-doubtful';
import { createNameComparer, nameKey } from './names-agree';
import { documentKey } from './near-miss';
import type { RowMatch } from './row-match';

/** What is known of the list beside the people themselves. */
export interface MatchHints {
  /** The people that came from the very same words of an earlier import. */
  readonly cameFrom: (incoming: Person) => readonly Person[];
  /** True for people who came from an earlier version of this list. */
  readonly isOfList: (present: Person) => boolean;
  /** Told before every thousandth row. */
  readonly onRow?: (fraction: number) => void;
}

function birthsConflict(one: Person, other: Person): boolean {
  return one.dateOfBirth !== '' && other.dateOfBirth !== '' && one.dateOfBirth !== other.dateOfBirth;
}

function canShareDocument(one: Person, other: Person): boolean {
  return one.nationality === '' || other.nationality === '' || one.nationality === other.nationality;
}

function documentsConflict(one: Person, other: Person): boolean {
  const [left, right] = [documentKey(one.documentNumber), documentKey(other.documentNumber)];
  return left !== '' && right !== '' && left !== right;
}

/** Keys of ways to reach somebody, beside their name. */
function contactKeys(person: Person): string[] {
  const name = nameKey(person);
  const digits = person.phone.replace(/\D/g, '');
  return name === ''
    ? []
    : [
        ...(digits.length >= 7 ? [`${name}|${digits}`] : []),
        ...(person.email === '' ? [] : [`${name}|${person.email.toLowerCase()}`]),
      ];
}

function birthKeys(person: Person): string[] {
  const name = nameKey(person);
  return name === '' || person.dateOfBirth === '' ? [] : [`${name}|${person.dateOfBirth}`];
}

/**
 * Tells for every incoming person whom of the plan they are, if anybody: by the words of an earlier import, by the id of
 * our own export, by document, by names and birth, by names and phone or e-mail, and inside one list by name alone. Each
 * person of the plan is one incoming row at most. Near misses are doubtful. By the id of who comes in.
 */
export function matchRows(
  present: ReadonlyMap<string, Person>,
  incoming: readonly Person[],
  hints: MatchHints,
): Map<string, RowMatch> {
  const agree = createNameComparer();
  const matches = new Map<string, RowMatch>();
  const taken = new Set<string>();
  const people = [...present.values()];
  const take = (row: Person, person: Person, why: Message): void => {
    matches.set(row.id, { person, kind: 'same', why });
    taken.add(person.id);
  };

  const pass = (
    share: number,
    why: Message,
    keysOf: (person: Person) => readonly string[],
    isSame: (row: Person, person: Person) => boolean,
    isOnly = false,
  ): void => {
    const open = incoming.filter(({ id }) => !matches.has(id));
    if (open.length === 0) {
      return;
    }
    const candidates = createCandidates(people, keysOf, () => hints.onRow?.(share));
    const rows = isOnly ? createCandidates(open, keysOf, () => hints.onRow?.(share)) : null;
    for (const [at, row] of open.entries()) {
      if (at % 1_000 === 0) {
        hints.onRow?.(share + (at / open.length) * 0.15);
      }
      const fitting = candidates.of(row).filter((person) => !taken.has(person.id) && isSame(row, person));
      const best = candidates.best(row, fitting);
      if (best !== undefined && (!isOnly || (fitting.length === 1 && rows?.of(row).length === 1))) {
        take(row, best, why);
      }
    }
  };

  for (const [at, row] of incoming.entries()) {
    if (at % 2_000 === 0) {
      hints.onRow?.(0);
    }
    const person = hints.cameFrom(row).find(({ id }) => !taken.has(id));
    if (person !== undefined) {
      take(row, person, message('difference.why-row'));
    }
  }
  pass(
    0.1,
    message('difference.why-id'),
    ({ id }) => [id],
    (row, person) =>
      agree(row, person) !== 'different' ||
      (row.dateOfBirth !== '' && row.dateOfBirth === person.dateOfBirth && !documentsConflict(row, person)),
  );
  pass(
    0.25,
    message('difference.why-document'),
    ({ documentNumber, otherDocuments }) =>
      [documentNumber, ...otherDocuments.map(({ number }) => number)]
        .map(documentKey)
        .filter((key) => key !== ''),
    (row, person) =>
      canShareDocument(row, person) &&
      (agree(row, person) !== 'different' ||
        (row.dateOfBirth !== '' && row.dateOfBirth === person.dateOfBirth)),
  );
  pass(
    0.4,
    message('difference.why-birth'),
    birthKeys,
    (row, person) =>
      !documentsConflict(row, person) ||
      hints.isOfList(person) ||
      contactKeys(row).some((key) => contactKeys(person).includes(key)),
  );
  pass(
    0.55,
    message('difference.why-contact'),
    contactKeys,
    (row, person) => !birthsConflict(row, person) && !documentsConflict(row, person),
  );
  pass(
    0.7,
    message('difference.why-list'),
    (person) => [nameKey(person)].filter((key) => key !== ''),
    (row, person) =>
      hints.isOfList(person) && !birthsConflict(row, person) && !documentsConflict(row, person),
    true,
  );
  hints.onRow?.(0.85);
  const open = incoming.filter(({ id }) => !matches.has(id));
  for (const [id, match] of findDoubtful(people, open, agree, () => hints.onRow?.(0.9))) {
    matches.set(id, match);
  }
  return matches;
}
