import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, letterSet, setsAllow } from '../../../../../shared/matching/text/edit-distance';

/** Optimal string alignment by the table that every textbook has. */
function byTable(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, at) => [at]);
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let column = 1; column <= other.length; column += 1) {
    rows[0]?.push(column);
  }
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const differs = one[row - 1] === other[column - 1] ? 0 : 1;
      const isSwap = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + differs,
          isSwap ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(one.length, other.length);
}

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'd', '1', '2'),
  minLength: 0,
  maxLength: 32,
});

describe('the edit distance', () => {
  it('is that of the plain table for words of up to 32 characters', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other)).toBe(byTable(one, other));
      }),
    );
  });

  it('is the same for either order and for whatever was compared before', () => {
    fc.assert(
      fc.property(word, word, word, (one, other, between) => {
        const first = editDistance(one, other);
        editDistance(between, one);
        expect(editDistance(other, one)).toBe(first);
      }),
    );
  });

  it('is never smaller than its bound by letters allows', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(setsAllow(letterSet(one), letterSet(other), byTable(one, other))).toBe(true);
      }),
    );
  });
});
