import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTickList } from '../../../../shared/departure-day/tick-list';
import { failure, success } from '../../../../shared/kit/result';
import { message } from '../../../../shared/messages/message';

describe('reading the numbers that were ticked on paper', () => {
  it.each([
    ['1-5', [1, 2, 3, 4, 5]],
    ['1-5 except 2, 4', [1, 3, 5]],
    ['1–5 sauf 2 et 4', [1, 3, 5]],
    ['1-5 without 2 and 4', [1, 3, 5]],
    ['1-5 -2', [1, 3, 4, 5]],
    ['1-5 - 2, 3', [1, 4, 5]],
    ['1 to 3, 7;9', [1, 2, 3, 7, 9]],
    ['1 à 3 excepté 2', [1, 3]],
    ['3 1 2 2', [1, 2, 3]],
    ['all except 1-8', [9, 10]],
    ['except 1-9', [10]],
    ['1-5 except 2 plus 10', [1, 3, 4, 5, 10]],
    ['1 - 3', [1, 2, 3]],
  ])('%s', (input, numbers) => {
    expect(readTickList(input, 10)).toEqual(success(numbers));
  });

  it.each([
    ['', message('door.tick-empty')],
    ['1-5 bar 3', message('door.tick-word', { word: 'bar' })],
    ['5-1', message('door.tick-reversed', { first: 5, last: 1 })],
    ['1-45', message('door.tick-beyond', { number: '45', highest: 10 })],
    ['0-4', message('door.tick-beyond', { number: '0', highest: 10 })],
    ['1-3 except 7', message('door.tick-not-named', { number: 7 })],
    ['1-', message('door.tick-range-open')],
    ['1--4', message('door.tick-range-open')],
  ])('%j is answered with a sentence', (input, problem) => {
    expect(readTickList(input, 10)).toEqual(failure(problem));
  });

  it('numbers that are written one by one are read as they are', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, fc.constantFrom(', ', ' ', ';', ' and '), (list, between) => {
        expect(readTickList(list.join(between), 300)).toEqual(success(list.toSorted((a, b) => a - b)));
      }),
    );
  });

  it('any text is answered without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (input) => {
        expect(typeof readTickList(input, 50).ok).toBe('boolean');
      }),
    );
  });
});
