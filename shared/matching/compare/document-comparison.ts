import { editDistance } from '../text/edit-distance';
import { foldText } from '../text/fold-text';
import type { Comparison, Level } from './comparison';
import { valueComparison } from './value-comparison';

const levels: readonly Level[] = [
  { name: 'different', person: 0.08, household: 0.717, rarity: 'none' },
  { name: 'alike', person: 0.02, household: 0.1, rarity: 'none' },
  { name: 'near', person: 0.06, household: 0.18, rarity: 'none', agrees: true },
  { name: 'look-alike', person: 0.02, household: 0.001, rarity: 'same', agrees: true },
  { name: 'same', person: 0.82, household: 0.002, rarity: 'same', agrees: true },
];
const level = { different: 1, alike: 2, near: 3, lookAlike: 4 } as const;

const lookAlikes: Readonly<Record<string, string>> = {
  o: '0',
  q: '0',
  d: '0',
  i: '1',
  l: '1',
  z: '2',
  s: '5',
  g: '6',
  b: '8',
};

/** A document number for comparing: a to z and digits, nothing else; empty when there is no digit or it is too short. */
export function plainDocument(written: string): string {
  const plain = foldText(written).replaceAll(' ', '');
  return plain.length >= 4 && /\d/.test(plain) ? plain : '';
}

/** The number with letters that look like digits put as digits, and without zeros in front. */
function digitsOf(number: string): string {
  return number.replace(/[a-z]/g, (letter) => lookAlikes[letter] ?? letter).replace(/^0+(?=.{4})/, '');
}

/** The level of two document numbers that differ, as `digitsOf` gives them: look-alikes, one slip, two slips, or another. */
function compareDocuments(left: string, right: string): number {
  if (left === right) {
    return level.lookAlike;
  }
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const hasLostLetters = short.length >= 6 && long.length - short.length <= 2 && long.endsWith(short);
  const edits = editDistance(left, right);
  if (edits === 1 || hasLostLetters) {
    return level.near;
  }
  return edits === 2 && short.length >= 6 ? level.alike : level.different;
}

/** True for two document numbers that have little in common: no slips of the pen make the one of the other. */
export function areOtherDocuments(one: string, other: string): boolean {
  const [left, right] = [digitsOf(one), digitsOf(other)];
  return editDistance(left, right) >= Math.max(4, 0.6 * Math.max(left.length, right.length));
}

/** The comparison of document numbers; documents of two known kinds that differ say nothing. */
export function documentComparison(numbers: readonly string[], types: readonly string[]): Comparison {
  const comparison = valueComparison({
    id: 'document',
    bond: 'person',
    values: numbers,
    levels,
    rarest: 1e-5,
    form: digitsOf,
    compareDifferent: compareDocuments,
  });
  return {
    ...comparison,
    compare: (row, otherRow) => {
      const found = comparison.compare(row, otherRow);
      const [type, otherType] = [types[row] ?? '', types[otherRow] ?? ''];
      const isOtherKind = type !== '' && otherType !== '' && type !== otherType;
      return found === level.different && isOtherKind ? 0 : found;
    },
  };
}
