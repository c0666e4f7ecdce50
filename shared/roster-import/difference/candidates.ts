import type { Person } from '../../model/person';
import { factFields, saysFact } from '../facts-said';

/** People by the keys that they share with others. */
export interface Candidates {
  readonly of: (person: Person) => Person[];
  /** The one of `among` who has most facts in common; the first of those who have as many. */
  readonly best: (person: Person, among: readonly Person[]) => Person | undefined;
}

function factsInCommon(one: Person, other: Person): number {
  return factFields.reduce(
    (count, field) =>
      count + (saysFact(one, field) && JSON.stringify(one[field]) === JSON.stringify(other[field]) ? 1 : 0),
    0,
  );
}

/** An index of people by any number of keys each; `onPerson` is told every two thousandth. */
export function createCandidates(
  people: readonly Person[],
  keysOf: (person: Person) => readonly string[],
  onPerson?: () => void,
): Candidates {
  const byKey = new Map<string, Person[]>();
  for (const [at, person] of people.entries()) {
    if (at % 2_000 === 0) {
      onPerson?.();
    }
    for (const key of keysOf(person)) {
      const sharing = byKey.get(key);
      if (sharing === undefined) {
        byKey.set(key, [person]);
      } else {
        sharing.push(person);
      }
    }
  }
  return {
    of: (person) => {
      const keys = keysOf(person);
      const [only] = keys;
      return keys.length === 1 && only !== undefined
        ? (byKey.get(only) ?? [])
        : [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
    },
    best: (person, among) => {
      const [first, ...others] = among;
      if (first === undefined || others.length === 0) {
        return first;
      }
      let best = first;
      let most = factsInCommon(person, first);
      for (const other of others) {
        const common = factsInCommon(person, other);
        if (common > most) {
          [best, most] = [other, common];
        }
      }
      return best;
    },
  };
}
