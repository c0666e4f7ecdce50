import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../shared/model/settings';
import {
  householdValue,
  minorCategoryOf,
  unstatedMajorCategory,
} from '../../../../shared/planning/priorities';
import { aPerson, aPlan } from '../../../support/builders';

const day = '2031-03-03';
const child = aPerson({ id: 'child', dateOfBirth: '2022-01-01' });
const adult = aPerson({ id: 'adult' });

describe('priorities', () => {
  it.each([
    ['the one stated', aPerson({ minorCategory: 'A', dateOfBirth: '1950-01-01' }), [], 'A'],
    ['B for a minor alone', child, [], 'B'],
    ['C from 65 years', aPerson({ dateOfBirth: '1966-03-03' }), [child], 'C'],
    ['E one day before that', aPerson({ dateOfBirth: '1966-03-04' }), [], 'E'],
    ['C with a stretcher', aPerson({ needs: ['stretcher'] }), [], 'C'],
    ['D for an adult with children', adult, [child], 'D'],
    ['D for a child with an adult', child, [adult], 'D'],
    ['E for others', adult, [], 'E'],
    ['E when no birth date is known', aPerson({ dateOfBirth: '' }), [], 'E'],
  ] as const)('give %s', (_title, person, others, category) => {
    expect(minorCategoryOf(person, [person, ...others], day)).toBe(category);
  });

  it('take unmarked people for the lowest category that the roster uses', () => {
    const marked = aPlan({ people: [adult, aPerson({ id: 'p2', majorCategory: 'II' })] });

    expect([unstatedMajorCategory(aPlan({ people: [adult] })), unstatedMajorCategory(marked)]).toEqual([
      'I',
      'II',
    ]);
  });

  it('add up over the household', () => {
    const citizen = aPerson({ majorCategory: 'I' });
    const dependant = aPerson({ id: 'p2', majorCategory: 'III', minorCategory: 'B' });

    expect(householdValue([citizen, dependant], defaultSettings, 'IV', day)).toBe(1022.4);
  });
});
