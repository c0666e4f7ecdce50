import type { Person } from '../../../shared/model/person';

function letters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Order and spacing of the parts do not matter: lists disagree about which name is the family's. */
function nameKey(person: Person): string {
  return letters(`${person.familyName} ${person.givenNames}`).split(' ').sort().join(' ');
}

function documentKey(person: Person): string {
  const key = letters(person.documentNumber).replaceAll(' ', '');
  return key.length >= 4 ? key : '';
}

function birthKey(person: Person): string {
  const name = nameKey(person);
  return name === '' || person.dateOfBirth === '' ? '' : `${name}|${person.dateOfBirth}`;
}

/** The same line of the same file: all that is left to go by when there is neither document nor birth date. */
function sourceKey(person: Person): string {
  const name = nameKey(person);
  const { source } = person;
  return source === null || name === ''
    ? ''
    : JSON.stringify([source.file, source.sheet, source.row, name, person.dateOfBirth]);
}

function canShareDocument(one: Person, other: Person): boolean {
  return one.nationality === '' || other.nationality === '' || one.nationality === other.nationality;
}

/**
 * Which of the people who come in look like somebody who is there: the same document number (of the same nationality,
 * where both are known), else the same names and birth date, else the same line of the same file.
 * By the id of who comes in.
 */
export function findAlreadyKnown(
  present: Iterable<Person>,
  incoming: readonly Person[],
): Map<string, Person> {
  const byDocument = new Map<string, Person[]>();
  const byBirth = new Map<string, Person>();
  const bySource = new Map<string, Person>();
  for (const person of present) {
    const document = documentKey(person);
    if (document !== '') {
      const sharing = byDocument.get(document);
      if (sharing === undefined) {
        byDocument.set(document, [person]);
      } else {
        sharing.push(person);
      }
    }
    byBirth.set(birthKey(person), person);
    bySource.set(sourceKey(person), person);
  }
  byBirth.delete('');
  bySource.delete('');

  const known = new Map<string, Person>();
  for (const person of incoming) {
    const match =
      byDocument.get(documentKey(person))?.find((other) => canShareDocument(person, other)) ??
      byBirth.get(birthKey(person)) ??
      bySource.get(sourceKey(person));
    if (match !== undefined) {
      known.set(person.id, match);
    }
  }
  return known;
}
