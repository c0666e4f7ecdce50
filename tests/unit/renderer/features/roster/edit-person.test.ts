import { expect, test } from 'vitest';
import { fieldEdits } from '../../../../../renderer/features/roster/edit-person';
import { aPerson } from '../../../../support/builders';

const today = '2031-03-03';

test('an age is stated today, a cleared one loses its day, and what is the same alters nothing', () => {
  const person = aPerson({ ageYears: 7, ageOn: '2030-01-01' });
  const altered = (values: Parameters<typeof fieldEdits>[1]) =>
    fieldEdits(person, values, today).map(({ field, to }) => [field, to]);
  expect(altered({ ageYears: 8 })).toEqual([
    ['ageYears', 8],
    ['ageOn', '2031-03-03'],
  ]);
  expect(altered({ ageYears: null })).toEqual([
    ['ageYears', null],
    ['ageOn', ''],
  ]);
  expect(altered({ ageYears: 7, sex: '' })).toEqual([]);
});
