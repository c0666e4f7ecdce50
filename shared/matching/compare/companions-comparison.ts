import { unknownLevel } from './comparison';
import type { Comparison, Level } from './comparison';

const levels: readonly Level[] = [
  unknownLevel,
  { name: 'none-shared', person: 0.45, household: 0.1, rarity: 'none' },
  { name: 'shared', person: 0.55, household: 0.9, rarity: 'none' },
];

/**
 * The comparison of whom people travel with: whether somebody of the one's household looks like somebody of the other's.
 * `keyOf` gives a rough key of a record's person; `households` the household of each record, unlike between lists and
 * empty where unknown.
 */
export function companionsComparison(
  households: readonly string[],
  keyOf: (row: number) => string,
): Comparison {
  const members = new Map<string, number[]>();
  for (const [row, household] of households.entries()) {
    if (household !== '') {
      const rows = members.get(household);
      if (rows === undefined) {
        members.set(household, [row]);
      } else {
        rows.push(row);
      }
    }
  }
  const companions = households.map((household, row) => {
    const rows = household === '' ? [] : (members.get(household) ?? []);
    return rows.length > 30
      ? []
      : rows
          .filter((other) => other !== row)
          .map(keyOf)
          .filter((key) => key !== '');
  });
  return {
    id: 'companions',
    column: '',
    levels,
    bond: 'household',
    parents: [],
    compare: (one, other) => {
      const [left, right] = [companions[one] ?? [], companions[other] ?? []];
      if (left.length === 0 || right.length === 0 || households[one] === households[other]) {
        return 0;
      }
      return left.some((key) => right.includes(key)) ? 2 : 1;
    },
    frequency: () => 0,
  };
}
