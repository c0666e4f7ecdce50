import { editDistance } from '../text/edit-distance';
import type { Comparison, Level } from './comparison';
import { valueComparison } from './value-comparison';

const phoneLevels: readonly Level[] = [
  { name: 'different', person: 0.3, household: 0.38, rarity: 'none' },
  { name: 'near', person: 0.05, household: 0.02, rarity: 'none', agrees: true },
  { name: 'same', person: 0.65, household: 0.6, rarity: 'same', agrees: true },
];
const emailLevels: readonly Level[] = [
  { name: 'different', person: 0.2, household: 0.83, rarity: 'none' },
  { name: 'near', person: 0.1, household: 0.02, rarity: 'none', agrees: true },
  { name: 'same', person: 0.7, household: 0.15, rarity: 'same', agrees: true },
];

const comparedDigits = 8;

/** The digits of the first telephone number that a text holds, at most the last eight; empty when there are fewer than six. */
export function plainPhone(text: string): string {
  const [first = ''] = text.split(/[/;,|\n]/).filter((part) => part.replace(/\D/g, '').length >= 6);
  return first.replace(/\D/g, '').slice(-comparedDigits);
}

/** An e-mail address in lower case without what follows a plus; empty when it is none. */
export function plainEmail(text: string): string {
  const match = /([^\s@,;<>]+)@([^\s@,;<>]+)/.exec(text.toLowerCase());
  return match === null ? '' : `${(match[1] ?? '').replace(/\+.*$/, '')}@${match[2] ?? ''}`;
}

/** The comparison of telephone numbers made ready with `plainPhone`. */
export function phoneComparison(values: readonly string[]): Comparison {
  return valueComparison({
    id: 'phone',
    bond: 'household',
    values,
    levels: phoneLevels,
    rarest: 1e-4,
    compareDifferent: (one, other) =>
      one.endsWith(other) || other.endsWith(one) || editDistance(one, other) === 1 ? 2 : 1,
  });
}

/** The comparison of e-mail addresses made ready with `plainEmail`. */
export function emailComparison(values: readonly string[]): Comparison {
  const nameOf = (address: string): string => address.slice(0, address.indexOf('@'));
  return valueComparison({
    id: 'email',
    bond: 'person',
    values,
    levels: emailLevels,
    rarest: 1e-5,
    compareDifferent: (one, other) => {
      const [left, right] = [nameOf(one), nameOf(other)];
      const isSameName = left === right && left.length >= 5;
      return isSameName || editDistance(one, other) <= 2 ? 2 : 1;
    },
  });
}
