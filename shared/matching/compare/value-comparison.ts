import { bitCount, letterSet } from '../text/edit-distance';
import { unknownLevel } from './comparison';
import type { Comparison, Level } from './comparison';
import { rememberPairs } from './pair-memory';

/** What a comparison of single values needs. */
export interface ValueComparison {
  readonly id: string;
  readonly column?: string;
  readonly bond: Comparison['bond'];
  readonly moves?: true;
  /** One value a record, made ready for comparing; empty where unknown. */
  readonly values: readonly string[];
  /** Without the level for unknown values; the last one is that of values that are the same. */
  readonly levels: readonly Level[];
  /** True when values are different as soon as each has more than two letters that the other has not. */
  readonly isBounded?: boolean;
  /** The most frequent that a value can be which two records at most have: 0.00001 for numbers that nobody shares by chance. */
  readonly rarest?: number;
  /** What is compared of a value that is not the same; the value itself when left out. */
  readonly form?: (value: string) => string;
  /** The level, from 1, of two values that differ, by their forms. The same for either order. */
  readonly compareDifferent: (one: string, other: string) => number;
}

/** A comparison of values that are the same, more or less alike, or different. */
export function valueComparison(input: ValueComparison): Comparison {
  const { id, column = '', bond, values, levels, isBounded = false, form, compareDifferent } = input;
  const { numbers, texts, frequencies } = numberValues(values, input.rarest);
  const forms = form === undefined ? texts : texts.map(form);
  const letters = Int32Array.from(texts, letterSet);
  const isNear = levels.map(({ rarity }) => rarity === 'near');
  const same = levels.length;
  const compareNumbers = rememberPairs((one, other) =>
    compareDifferent(forms[one] ?? '', forms[other] ?? ''),
  );
  let agreedOne = 0;
  let agreedOther = 0;
  let agreedLevel = 0;
  const levelOf = (one: number, other: number): number => {
    if (one === other) {
      return same;
    }
    if (isBounded) {
      const [left, right] = [letters[one] ?? 0, letters[other] ?? 0];
      if (bitCount(left & ~right) > 2 && bitCount(right & ~left) > 2) {
        return 1;
      }
    }
    return compareNumbers(one, other);
  };
  return {
    id,
    column,
    levels: [unknownLevel, ...levels],
    bond,
    ...(input.moves === true ? { moves: true } : {}),
    parents: [],
    compare: (row, otherRow) => {
      const [one, other] = [numbers[row] ?? 0, numbers[otherRow] ?? 0];
      if (one === 0 || other === 0) {
        return 0;
      }
      agreedOne = one;
      agreedOther = other;
      agreedLevel = levelOf(one, other);
      return agreedLevel;
    },
    frequency: () => {
      const [one, other] = [frequencies[agreedOne] ?? 0, frequencies[agreedOther] ?? 0];
      return isNear[agreedLevel - 1] === true ? Math.min(one, other) : Math.max(one, other);
    },
  };
}

/** Among how many other records a value is found that so many records have: what they agree on may be theirs alone. */
export function others(count: number): number {
  return Math.max(1, count - 1);
}

/** Numbers the values from 1, in the order of their texts; empty ones are 0. `frequencies`, by
 * number, are shares of the records that have a value; those of values that two records at most have are `rarest` or less. */
export function numberValues(
  values: readonly string[],
  rarest = 1,
): {
  readonly numbers: Int32Array;
  readonly texts: readonly string[];
  readonly frequencies: Float64Array;
} {
  const known = new Map<string, number>([['', 0]]);
  const texts = [''];
  const counts = [0];
  let filled = 0;
  const numbers = Int32Array.from(values, (value) => {
    let number = known.get(value);
    if (number === undefined) {
      number = texts.length;
      known.set(value, number);
      texts.push(value);
      counts.push(0);
    }
    counts[number] = (counts[number] ?? 0) + 1;
    filled += number === 0 ? 0 : 1;
    return number;
  });
  const frequencies = Float64Array.from(counts, (count, number) => {
    const share = others(count) / Math.max(1, filled);
    return number === 0 ? 0 : count <= 2 ? Math.min(share, rarest) : share;
  });
  return { numbers, texts, frequencies };
}
