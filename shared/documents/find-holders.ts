import { foldText } from '../matching/text/fold-text';
import type { Person } from '../model/person';
import type { DocumentFacts } from './read-zone';

/**
 * Why a person may be the holder of a document, the strongest ground first: the same number and name, the same name and
 * birth date, the same number under another name, the same name with no birth date to compare, the same birth date and
 * one word of the name.
 */
export const holderGrounds = ['number', 'name-and-birth', 'number-alone', 'name', 'birth'] as const;

/** Somebody on the roster who may be the holder of a document. */
export interface Holder {
  readonly person: Person;
  readonly grounds: (typeof holderGrounds)[number];
}

const mostHolders = 5;

const bare = (number: string): string => number.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Documents write ö as OE, å as AA and ß as SS (ICAO Doc 9303-3, 6); lists do or do not. */
function comparable(name: string): string[] {
  return foldText(name)
    .replace(/([aou])e/g, '$1')
    .replace(/(.)\1+/g, '$1')
    .split(' ')
    .filter((word) => word !== '');
}

/** Whether every word of one name stands in the other; the last of a name that was cut need only begin one. */
export function areNamesAlike(document: string, roster: string, mayBeCut: boolean): boolean {
  return areAlike(comparable(document), comparable(roster), mayBeCut);
}

function areAlike(written: readonly string[], known: readonly string[], mayBeCut: boolean): boolean {
  const cutWord = mayBeCut ? (written.at(-1) ?? '') : '';
  const stands = (word: string, words: readonly string[]): boolean =>
    words.includes(word) ||
    (cutWord !== '' && word === cutWord && words.some((each) => each.startsWith(word)));
  const everyKnown = known.every(
    (word) => stands(word, written) || (cutWord !== '' && word.startsWith(cutWord)),
  );
  return (
    written.length > 0 && known.length > 0 && (everyKnown || written.every((word) => stands(word, known)))
  );
}

function holds(person: Person, number: string): boolean {
  return (
    bare(person.documentNumber) === number ||
    person.otherDocuments.some((document) => bare(document.number) === number)
  );
}

function groundsOf(
  person: Person,
  facts: DocumentFacts,
  number: string,
  words: readonly string[],
): Holder['grounds'] | null {
  const known = (): string[] => comparable(`${person.givenNames} ${person.familyName}`);
  if (number !== '' && holds(person, number)) {
    return areAlike(words, known(), facts.mayNameBeCut) ? 'number' : 'number-alone';
  }
  const { dateOfBirth } = person;
  if (dateOfBirth !== facts.dateOfBirth && dateOfBirth !== '' && facts.dateOfBirth !== '') {
    return null;
  }
  const isBirthSame = dateOfBirth === facts.dateOfBirth && dateOfBirth !== '';
  const names = known();
  if (areAlike(words, names, facts.mayNameBeCut)) {
    return isBirthSame ? 'name-and-birth' : names.length > 1 ? 'name' : null;
  }
  return isBirthSame && [...names, ...comparable(person.otherNames)].some((word) => words.includes(word))
    ? 'birth'
    : null;
}

/** The people who may be the holder of a document, the likeliest first; at most five. */
export function findHolders(people: Iterable<Person>, facts: DocumentFacts): Holder[] {
  const number = bare(facts.documentNumber);
  const words = comparable(`${facts.givenNames} ${facts.familyName}`);
  const found: Holder[] = [];
  for (const person of people) {
    const grounds = groundsOf(person, facts, number, words);
    if (grounds !== null) {
      found.push({ person, grounds });
    }
  }
  const rank = (holder: Holder): number => holderGrounds.indexOf(holder.grounds);
  return found.sort((one, other) => rank(one) - rank(other)).slice(0, mostHolders);
}

/** Who the holder surely is: one of `holders`, somebody new where there is nobody alike, or null where a planner must say. */
export function sureHolder(holders: readonly Holder[]): Person | 'new' | null {
  const sure = holders.filter(({ grounds }) => grounds === 'number' || grounds === 'name-and-birth');
  const [first, ...others] = sure;
  return holders.length === 0 ? 'new' : first !== undefined && others.length === 0 ? first.person : null;
}
