import { describe, expect, it } from 'vitest';
import { ageOn } from '../../../../shared/eligibility/age';

describe('ageOn', () => {
  it.each([
    ['2013-03-03', '2031-03-03', 18],
    ['2013-03-04', '2031-03-03', 17],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2031-03-03', '2031-03-03', 0],
    ['', '2031-03-03', null],
    ['2013-03-03', '', null],
  ])('born %s, is on %s %s', (born, day, age) => {
    expect(ageOn(born, day)).toBe(age);
  });
});
