import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeTotal } from '../../../../shared/roster-import/find-table';

const row = (...cells: string[]) => ({ number: 9, cells });

describe('looksLikeTotal', () => {
  test.each([
    [['TOTAL', '', '45']],
    [['45', '', 'Total']],
    [['', '12', 'Sous-total :']],
    [['', 'Grand total', '45 pax', '23 M', '22 F', '2/3']],
    [['Adultes: 30', 'Total général', 'Enfants : 15']],
    [['Total', '45', 'personnes']],
    [['المجموع', '12']],
    [['12', 'الإجمالي', 'شخص']],
    [['', 'TOTAL: 3', '', '']],
  ])('takes %j for a line that counts', (cells) => {
    expect(looksLikeTotal(row(...cells))).toBe(true);
  });

  test.each([
    [['Total', 'Awa', '14/05/1987', 'F']],
    [['Total', '', '14/05/1987']],
    [['12', 'Total', 'A1234567']],
    [['Total', '', '00123456']],
    [['Total', '+223 70 00 00 01']],
    [['Awa', 'Total']],
    [['Totaliser', 'Jean', '3']],
    [['Misali', 'Awa', '45']],
    [['', '']],
  ])('takes %j for somebody, or for nothing', (cells) => {
    expect(looksLikeTotal(row(...cells))).toBe(false);
  });

  test('does not depend on the order of the columns', () => {
    const cell = fc.constantFrom('', 'Total', '45', '12 pax', 'Awa', '14/05/1987', 'A1234567', 'Sous-total');
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
        expect(looksLikeTotal(row(...cells.toReversed()))).toBe(looksLikeTotal(row(...cells)));
      }),
    );
  });
});
