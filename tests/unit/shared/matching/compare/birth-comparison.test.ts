import { describe, expect, it } from 'vitest';
import {
  birthLevel,
  compareBirths,
  readBirth,
  readBirths,
} from '../../../../../shared/matching/compare/birth-comparison';

describe('two dates of birth', () => {
  it.each<[string, string, keyof typeof birthLevel | 'unknown']>([
    ['1980-03-12', '19800312', 'same'],
    ['1980-03-12', '1980-12-03', 'swapped'],
    ['1980-03-12', '1980-03-13', 'slip'],
    ['1980-03-12', '1980-03-21', 'slip'],
    ['1980-03-12', '1908-03-12', 'slip'],
    ['2021-03-12', '1921-03-12', 'slip'],
    ['1980-03-12', '1967-03-12', 'sameDay'],
    ['1980-03-12', '1980-01-01', 'partly'],
    ['1980-03-12', '1980', 'partly'],
    ['1980-03-12', '1980-03', 'partly'],
    ['1980-03-12', '1980-11-25', 'sameYear'],
    ['1980-03-12', '1981-11-25', 'nearYear'],
    ['1980-03-12', '1955-11-25', 'different'],
    ['19800312', '1980312', 'slip'],
    ['1980-03-12', '', 'unknown'],
  ])('%s and %s: %s', (one, other, level) => {
    const expected = level === 'unknown' ? 0 : birthLevel[level];
    expect(compareBirths(readBirth(one), readBirth(other))).toBe(expected);
    expect(compareBirths(readBirth(other), readBirth(one))).toBe(expected);
  });

  it('are read from columns of year, month and day, and from an age', () => {
    const table = {
      columns: (['birth_year', 'birth_month', 'birth_day', 'age'] as const).map((kind) => ({
        kind,
        name: kind,
      })),
      rows: [
        { list: 0, values: ['1980', '3', '12', ''] },
        { list: 0, values: ['', '', '', '40'] },
      ],
    };

    expect(readBirths(table, 2026)).toEqual([
      { year: 1980, month: 3, day: 12, digits: '19800312' },
      { year: 1986, month: 0, day: 0, digits: '' },
    ]);
  });
});
