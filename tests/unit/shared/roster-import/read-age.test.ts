import { expect, it } from 'vitest';
import { readAge } from '../../../../shared/roster-import/read-age';

it.each([
  ['39', 39],
  ['39 ans', 39],
  ['٣٩', 39],
  ['2 yrs', 2],
  ['6 months', 0.5],
  ['6 mois', 0.5],
  ['9m', 0.75],
  ['6 أشهر', 0.5],
  ['1 an 6 mois', 1.5],
  ['2,5', 2.5],
  ['3 weeks', 0],
  ['18+', null],
  ['adult', null],
  ['1987', null],
  ['200', null],
])('reads the age %s as %s', (text, age) => {
  expect(readAge(text, false)).toBe(age);
});

it('reads bare numbers as months where the column counts months', () => {
  expect(readAge('18', true)).toBe(1.5);
});
