import fc from 'fast-check';
import { expect, test } from 'vitest';
import { priceBound } from '../../../../shared/assignment/price-bound';
import { solveAssignment } from '../../../../shared/assignment/solve-assignment';
import { bestByTryingAll, smallProblemWithLock } from '../../../support/small-problems';

const somePrices = fc.dictionary(
  fc.constantFrom('d0', 'd1', 'd2', '__proto__'),
  fc.dictionary(
    fc.constantFrom('seats', 'payloadKg', 'places.wheelchair', 'places.pet', 'places.other'),
    fc.double({ min: -5, max: 50, noNaN: true }),
  ),
);

test('any prices at all prove a bound that the optimum keeps', () => {
  fc.assert(
    fc.property(smallProblemWithLock, somePrices, (problem, prices) => {
      expect(priceBound(problem, prices)).toBeGreaterThanOrEqual(bestByTryingAll(problem));
    }),
    { numRuns: 500 },
  );
});

test('the prices of a result prove its bound, or a looser one where the exact solver was tighter', async () => {
  await fc.assert(
    fc.asyncProperty(smallProblemWithLock, async (problem) => {
      const result = await solveAssignment(problem, { seed: 1, now: () => 0 });
      expect(priceBound(problem, result.prices)).toBe(result.bound);
    }),
    { numRuns: 200 },
  );
});

test('prices on seats tell what one more seat is worth', () => {
  const problem = {
    departures: [{ id: 'D1', seats: 2, departsAt: '2028-08-01T06:00:00Z' }],
    households: [10, 8, 6].map((value) => ({ id: `h${value}`, size: 1, value, eligible: ['D1'] })),
  };
  expect(
    [0, 6, 7, 8, 20].map((seats) => Math.round(priceBound(problem, { D1: { seats } }) * 1e6) / 1e6),
  ).toEqual([24, 18, 18, 18, 40]);
});
