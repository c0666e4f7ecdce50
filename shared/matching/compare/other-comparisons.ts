import { editDistance } from '../text/edit-distance';
import type { Comparison, Level } from './comparison';
import { valueComparison } from './value-comparison';

const sexLevels: readonly Level[] = [
  { name: 'different', person: 0.03, household: 0.53, rarity: 'none' },
  { name: 'same', person: 0.97, household: 0.47, rarity: 'none', agrees: true },
];
const nationalityLevels: readonly Level[] = [
  { name: 'different', person: 0.07, household: 0.15, rarity: 'none' },
  { name: 'same', person: 0.93, household: 0.85, rarity: 'same', agrees: true },
];
const codeLevels: readonly Level[] = [
  { name: 'different', person: 0.2, household: 0.85, rarity: 'none' },
  { name: 'near', person: 0.05, household: 0.05, rarity: 'none', agrees: true },
  { name: 'same', person: 0.75, household: 0.1, rarity: 'same', agrees: true },
];
const wordsLevels: readonly Level[] = [
  { name: 'different', person: 0.3, household: 0.5, rarity: 'none' },
  { name: 'part', person: 0.08, household: 0.07, rarity: 'none', agrees: true },
  { name: 'near', person: 0.07, household: 0.06, rarity: 'same', agrees: true },
  { name: 'same', person: 0.55, household: 0.37, rarity: 'same', agrees: true },
];

interface Column {
  readonly id: string;
  readonly column: string;
  readonly values: readonly string[];
}

/** The comparison of sexes; `M`, `F`, empty where unknown. */
export function sexComparison(values: readonly string[]): Comparison {
  return valueComparison({ id: 'sex', bond: 'person', values, levels: sexLevels, compareDifferent: () => 1 });
}

/** The comparison of nationalities. */
export function nationalityComparison(values: readonly string[]): Comparison {
  return valueComparison({
    id: 'nationality',
    bond: 'household',
    values,
    levels: nationalityLevels,
    compareDifferent: () => 1,
  });
}

/** The comparison of short values that are alike or not. */
export function codeComparison(column: Column): Comparison {
  return valueComparison({
    ...column,
    bond: 'person',
    levels: codeLevels,
    compareDifferent: (one, other) =>
      Math.min(one.length, other.length) >= 5 && editDistance(one, other) === 1 ? 2 : 1,
  });
}

/** The comparison of any other text. */
export function wordsComparison(column: Column): Comparison {
  return valueComparison({
    ...column,
    bond: 'household',
    levels: wordsLevels,
    compareDifferent: (one, other) => {
      const shortest = Math.min(one.length, other.length);
      const edits = editDistance(one, other);
      if ((edits === 1 && shortest >= 4) || (edits === 2 && shortest >= 8)) {
        return 3;
      }
      const [short, long] = one.length <= other.length ? [one, other] : [other, one];
      const words = new Set(long.split(' '));
      return short.split(' ').some((word) => word.length >= 4 && words.has(word)) ? 2 : 1;
    },
  });
}
