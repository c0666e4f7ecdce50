import { describe, expect, it } from 'vitest';
import { ageOfPerson, isKnownAdult, isMinor } from '../../../../shared/eligibility/age';
import { aPerson } from '../../../support/builders';

describe('the age of a person', () => {
  it.each([
    ['2013-03-03', '2031-03-03', 18],
    ['2013-03-04', '2031-03-03', 17],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2031-03-03', '2031-03-03', 0],
    ['2013-03-03', '', null],
  ])('born %s, is on %s %s', (dateOfBirth, day, age) => {
    expect(ageOfPerson(aPerson({ dateOfBirth, ageYears: 50, ageOn: '2030-01-01' }), day)).toBe(age);
  });

  it.each([
    [17, '2026-03-01', '2026-12-31', 17],
    [17, '2026-03-01', '2027-02-28', 17],
    [17, '2026-03-01', '2027-03-01', 18],
    [5, '2026-03-01', '2026-02-27', 5],
    [0.5, '2026-03-01', '2026-08-31', 0],
    [0.5, '2026-03-01', '2026-09-01', 1],
    [11 / 12, '2026-03-01', '2026-04-01', 1],
    [40, '', '2026-04-01', 40],
    [null, '', '2026-04-01', null],
  ])('stated as %s on %s, is on %s %s', (ageYears, ageOn, day, age) => {
    expect(ageOfPerson(aPerson({ dateOfBirth: '', ageYears, ageOn }), day)).toBe(age);
  });

  it('decides who is a minor where only an age is known', () => {
    const stated = (ageYears: number) => aPerson({ dateOfBirth: '', ageYears, ageOn: '2026-03-01' });

    expect([stated(17), stated(18)].map((person) => isMinor(person, '2026-03-02'))).toEqual([true, false]);
    expect([stated(17), stated(18)].map((person) => isKnownAdult(person, '2026-03-02'))).toEqual([
      false,
      true,
    ]);
  });
});
