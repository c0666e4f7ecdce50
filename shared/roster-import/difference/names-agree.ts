import { compareWords, wordAgreement } from '../../matching/names/compare-words';
import { createWordTable } from '../../matching/names/word-table';
import type { NameWord } from '../../matching/names/word-table';
import { nameWords } from '../../matching/text/fold-text';
import type { Person } from '../../model/person';
import { plainWords } from '../plain-words';

/** How two people's names agree: word for word in any order, as spellings of one name, or not. */
export type NameAgreement = 'same' | 'variant' | 'different';

const namesOf = new WeakMap<Person, string>();

/** A person's names for comparing: lists disagree about which name is the family's, so order does not matter. */
export function nameKey(person: Person): string {
  const known = namesOf.get(person);
  if (known !== undefined) {
    return known;
  }
  const { familyName, givenNames } = person;
  const words = plainWords(`${familyName} ${givenNames}`);
  const key = words.includes(' ') ? words.split(' ').sort().join(' ') : words;
  namesOf.set(person, key);
  return key;
}

function isVariant(one: NameWord, other: NameWord): boolean {
  const agreement = compareWords(one, other);
  return agreement >= wordAgreement.near || agreement === wordAgreement.initial;
}

/** Compares names of people, remembering the words it has seen. */
export function createNameComparer(): (one: Person, other: Person) => NameAgreement {
  const table = createWordTable();
  const wordsOf = ({ familyName, givenNames }: Person): NameWord[] =>
    nameWords(`${familyName} ${givenNames}`).flatMap((word) => table.intern(word) ?? []);
  return (one, other) => {
    const key = nameKey(one);
    if (key !== '' && key === nameKey(other)) {
      return 'same';
    }
    const [few = [], many = []] = [wordsOf(one), wordsOf(other)].sort(
      (left, right) => left.length - right.length,
    );
    const free = new Set(many.keys());
    for (const word of few) {
      const at = [...free].find((place) => {
        const there = many[place];
        return there !== undefined && isVariant(word, there);
      });
      if (at === undefined) {
        return 'different';
      }
      free.delete(at);
    }
    // One word of several proves little: many people share a single name.
    return few.length >= 2 || (few.length === 1 && many.length === 1) ? 'variant' : 'different';
  };
}
