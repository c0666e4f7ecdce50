import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AssignmentProblem, AssignmentResult } from '../../../../shared/assignment/problem';
import { solveAssignment } from '../../../../shared/assignment/solve-assignment';
import { recomputeBound } from '../../../support/recompute-bound';
import {
  smallProblemInTiers,
  smallProblemWithHistory,
  smallProblemWithLock,
} from '../../../support/small-problems';

const byPrices = { seed: 1, now: () => 0 };

test('the bound follows from the prices, also with locks, groups and a plan in force', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(smallProblemWithLock, smallProblemWithHistory), async (problem) => {
      const result = await solveAssignment(problem, byPrices);
      expect(result.bound).toBeCloseTo(recomputeBound(problem, result.prices), 6);
    }),
    { numRuns: 200 },
  );
});

test('the bound of each tier and of the whole follow from its prices and weights', async () => {
  await fc.assert(
    fc.asyncProperty(smallProblemInTiers, async (problem) => {
      fc.pre((problem.lexicographic ?? []).length > 0);
      const result = await solveAssignment(problem, byPrices);
      const tierOf = (id: string): number => tierIndex(problem, id);
      const values = new Map(problem.households.map(({ id, value }) => [id, value]));
      const weigh =
        (weights: readonly number[]) =>
        (id: string): number =>
          (weights[tierOf(id)] ?? 0) * (values.get(id) ?? 0);
      const above = (weights: readonly number[], count: number): number =>
        (result.tiers ?? [])
          .slice(0, count)
          .reduce((sum, tier, index) => sum + tier.value * (weights[index] ?? 0), 0);
      result.tiers?.forEach(({ bound, prices, weights }, index) => {
        const proven = recomputeBound(problem, prices, weigh(weights), false) - above(weights, index);
        expect(bound).toBeLessThanOrEqual(proven + 1e-6);
      });
      const { weights = [] } = result;
      const whole = recomputeBound(problem, result.prices, weigh(weights)) - above(weights, weights.length);
      expect(result.bound).toBeCloseTo(whole, 6);
    }),
    { numRuns: 200 },
  );
});

function tierIndex(problem: AssignmentProblem, id: string): number {
  const value = problem.households.find((household) => household.id === id)?.value ?? -1;
  const stated = problem.lexicographic ?? [];
  const found = stated.findIndex((tier) => tier.includes(id) || tier.includes(value));
  return found < 0 ? stated.length : found;
}

test('a plan moves no more than it must', async () => {
  const departures = [
    { id: 'D1', seats: 2, departsAt: '2028-08-01T06:00:00Z' },
    { id: 'D2', seats: 2, departsAt: '2028-08-02T06:00:00Z' },
  ];
  const households = ['a', 'b', 'c'].map((id) => ({ id, size: 1, value: 10, eligible: ['D1', 'D2'] }));
  const problem = { departures, households, previous: { a: 'D2', b: 'gone', c: 'D2' }, moveCost: 5 };
  const result: AssignmentResult = await solveAssignment(problem, byPrices);
  expect(result).toMatchObject({ assignment: { a: 'D2', b: 'D1', c: 'D2' }, moves: 1 });
  expect(result.gap).toBeCloseTo(0, 9);
});
