import { describe, expect, it } from 'vitest';
import { countLine } from '../../abuse/table';
import { upperBound } from '../../abuse/upper-bound';

describe('the upper bound of a rate', () => {
  it('is about three in n when nothing was lost', () => {
    expect([upperBound(0, 300), upperBound(0, 2000)].map((rate) => rate.toFixed(4))).toEqual([
      '0.0099',
      '0.0015',
    ]);
  });

  it('agrees with the tables of the exact binomial when something was lost', () => {
    expect([upperBound(1, 10), upperBound(5, 50)].map((rate) => rate.toFixed(3))).toEqual(['0.394', '0.199']);
  });

  it('is everything when everything was lost or nothing was tried', () => {
    expect([upperBound(3, 3), upperBound(0, 0)]).toEqual([1, 1]);
  });

  it('is printed beside the count', () => {
    expect([
      countLine({ what: '', trials: 300, losses: 0 }),
      countLine({ what: '', trials: 30, losses: 30 }),
    ]).toEqual(['0 in 300 (≤ 0.99 %)', '30 in 30 (≤ 100 %)']);
  });
});
