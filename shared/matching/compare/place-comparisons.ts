import { editDistance } from '../text/edit-distance';
import { addressWords } from './address-words';
import type { Comparison, Level } from './comparison';
import { valueComparison } from './value-comparison';

const placeLevels: readonly Level[] = [
  { name: 'different', person: 0.1, household: 0.08, rarity: 'none' },
  { name: 'part', person: 0.03, household: 0.03, rarity: 'none', agrees: true },
  { name: 'near', person: 0.08, household: 0.06, rarity: 'same', agrees: true },
  { name: 'same', person: 0.79, household: 0.83, rarity: 'same', agrees: true },
];
const postcodeLevels: readonly Level[] = [
  { name: 'different', person: 0.06, household: 0.04, rarity: 'none' },
  { name: 'area', person: 0.04, household: 0.03, rarity: 'none' },
  { name: 'near', person: 0.08, household: 0.05, rarity: 'none', agrees: true },
  { name: 'same', person: 0.82, household: 0.88, rarity: 'same', agrees: true },
];
const numberLevels: readonly Level[] = [
  { name: 'different', person: 0.1, household: 0.08, rarity: 'none' },
  { name: 'near', person: 0.08, household: 0.05, rarity: 'none', agrees: true },
  { name: 'same', person: 0.82, household: 0.87, rarity: 'same', agrees: true },
];
const regionLevels: readonly Level[] = [
  { name: 'different', person: 0.08, household: 0.05, rarity: 'none' },
  { name: 'near', person: 0.02, household: 0.02, rarity: 'none', agrees: true },
  { name: 'same', person: 0.9, household: 0.93, rarity: 'same', agrees: true },
];

const isNear = (one: string, other: string): boolean => {
  const shortest = Math.min(one.length, other.length);
  const edits = editDistance(one, other);
  return (edits === 1 && shortest >= 3) || (edits === 2 && shortest >= 8);
};

/** True when all words of the one are among those of the other. */
const isContained = (one: string, other: string): boolean => {
  const [left, right] = [one.split(' '), other.split(' ')];
  const isWithin = (words: readonly string[], others: readonly string[]): boolean =>
    words.every((word) => others.includes(word));
  return Math.min(one.length, other.length) >= 3 && (isWithin(left, right) || isWithin(right, left));
};

/** A value for comparing places: folded, short forms written out. */
export function plainPlace(text: string): string {
  return addressWords(text).join(' ');
}

interface Column {
  readonly id: string;
  readonly column: string;
  readonly values: readonly string[];
  readonly moves?: true;
}

/** The comparison of towns, suburbs and the like. */
export function placeComparison(column: Column): Comparison {
  return valueComparison({
    ...column,
    bond: 'household',
    levels: placeLevels,
    isBounded: true,
    compareDifferent: (one, other) =>
      one.replaceAll(' ', '') === other.replaceAll(' ', '') || isNear(one, other)
        ? 3
        : isContained(one, other)
          ? 2
          : 1,
  });
}

/** The comparison of postcodes: the same, one slip, the same area (all but the last two or three characters), or different. */
export function postcodeComparison(column: Column): Comparison {
  const areaOf = (code: string): string =>
    code.includes(' ') ? code.slice(0, code.indexOf(' ')) : code.slice(0, -2);
  return valueComparison({
    ...column,
    bond: 'household',
    levels: postcodeLevels,
    compareDifferent: (one, other) => {
      if (editDistance(one, other) === 1) {
        return 3;
      }
      const area = areaOf(one);
      return area.length >= 2 && area === areaOf(other) ? 2 : 1;
    },
  });
}

/** The comparison of house numbers. */
export function houseNumberComparison(column: Column): Comparison {
  return valueComparison({
    ...column,
    bond: 'household',
    levels: numberLevels,
    compareDifferent: (one, other) =>
      Math.max(one.length, other.length) >= 2 && editDistance(one, other) === 1 ? 2 : 1,
  });
}

/** The comparison of states, provinces and other large areas. */
export function regionComparison(column: Column): Comparison {
  return valueComparison({
    ...column,
    bond: 'household',
    levels: regionLevels,
    isBounded: true,
    compareDifferent: (one, other) => (editDistance(one, other) === 1 ? 2 : 1),
  });
}
