import { expect, it } from 'vitest';
import { readBags } from '../../../../shared/departure-day/read-bags';

it.each([
  ['2/34', { bags: 2, bagsKg: 34 }],
  ['b2 34', { bags: 2, bagsKg: 34 }],
  ['2b 34.5 kg', { bags: 2, bagsKg: 34.5 }],
  ['2/34,5', { bags: 2, bagsKg: 34.5 }],
  ['bags 1 7', { bags: 1, bagsKg: 7 }],
  ['b0', { bags: 0, bagsKg: null }],
  ['3b', { bags: 3, bagsKg: null }],
  ['45', null],
  ['2 34', null],
  ['B12345678', null],
  ['Bah 2', null],
  ['', null],
])('%j as bags', (input, bags) => {
  expect(readBags(input)).toEqual(bags);
});
