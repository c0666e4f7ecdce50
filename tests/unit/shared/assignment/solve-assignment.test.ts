import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAssignment } from '../../../../shared/assignment/check-assignment';
import { assignByHand } from '../../../../shared/assignment/by-hand';
import { solveAssignment } from '../../../../shared/assignment/solve-assignment';
import { generateProblem } from '../../../bench/generate-problem';
import {
  bestByTryingAll,
  smallProblem,
  smallProblemWithLock,
  toTheOptimum,
} from '../../../support/small-problems';

const byPrices = { seed: 1, now: () => 0 };

describe('solving small problems', () => {
  test('a plan never breaks a limit, a lock or an eligibility, and its figures add up', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblemWithLock, fc.nat(), async (problem, seed) => {
        const result = await solveAssignment(problem, { ...byPrices, seed });
        expect(checkAssignment(problem, result).problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('the bound is never below the true optimum, and the objective never above', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblemWithLock, async (problem) => {
        const result = await solveAssignment(problem, byPrices);
        const optimum = bestByTryingAll(problem);
        expect(result.bound).toBeGreaterThanOrEqual(optimum);
        expect(result.objective).toBeLessThanOrEqual(optimum + 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  test('with the exact solver the plan is an optimal one and proven so', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblemWithLock, async (problem) => {
        const result = await solveAssignment(problem, toTheOptimum);
        expect(result.objective).toBeCloseTo(bestByTryingAll(problem), 8);
        expect(result.gap).toBeLessThan(1e-7);
        expect(checkAssignment(problem, result).problems).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('one more seat never makes the optimum worse', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblem, fc.nat(), async (problem, which) => {
        fc.pre(problem.departures.length > 0);
        const departures = problem.departures.map((departure, index) =>
          index === which % problem.departures.length
            ? { ...departure, seats: departure.seats + 1 }
            : departure,
        );
        const before = await solveAssignment(problem, toTheOptimum);
        const after = await solveAssignment({ ...problem, departures }, toTheOptimum);
        expect(after.objective).toBeGreaterThanOrEqual(before.objective - 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  test('the order of the input does not change the plan', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblemWithLock, async (problem) => {
        const turned = {
          ...problem,
          departures: problem.departures.toReversed(),
          households: problem.households
            .map((household) => ({ ...household, eligible: household.eligible.toReversed() }))
            .toReversed(),
        };
        expect(await solveAssignment(turned, byPrices)).toEqual(await solveAssignment(problem, byPrices));
      }),
      { numRuns: 100 },
    );
  });
});

describe('solving generated problems', () => {
  const problem = generateProblem({ people: 900, departures: 12, seatsPerPerson: 0.8, seed: 3 });

  test('stays within 1 % of the bound, ahead of the plan made by hand', async () => {
    const result = await solveAssignment(problem, byPrices);
    expect(checkAssignment(problem, result).problems).toEqual([]);
    expect(result.gap).toBeLessThan(0.01);
    expect(result.objective).toBeGreaterThan(assignByHand(problem).objective);
  });

  test('the same seed gives the same plan, in any order of the input', async () => {
    const turned = {
      ...problem,
      departures: problem.departures.toReversed(),
      households: problem.households.toReversed(),
    };
    const first = await solveAssignment(problem, { ...byPrices, seed: 7 });
    expect(await solveAssignment(turned, { ...byPrices, seed: 7 })).toEqual(first);
  });

  test('a run that is stopped, however early, returns a plan that breaks nothing and a true bound', async () => {
    const full = await solveAssignment(problem, byPrices);
    for (const steps of [0, 1, 5, 20, 60, 120]) {
      let asked = 0;
      const result = await solveAssignment(problem, { ...byPrices, shouldStop: () => asked++ >= steps });
      expect(checkAssignment(problem, result).problems).toEqual([]);
      expect(result.bound).toBeGreaterThanOrEqual(full.objective);
      expect(result.objective).toBeGreaterThanOrEqual(assignByHand(problem).objective);
    }
  });

  test('the clock ends a run, and what it reports on the way only gets better', async () => {
    let milliseconds = 0;
    const states: { objective: number; bound: number }[] = [];
    let pauses = 0;
    const result = await solveAssignment(problem, {
      seed: 1,
      seconds: 3,
      targetGap: 0,
      now: () => (milliseconds += 10),
      pause: () => {
        pauses++;
        return Promise.resolve();
      },
      onProgress: ({ objective, bound }) => states.push({ objective, bound }),
    });
    expect(checkAssignment(problem, result).problems).toEqual([]);
    expect(pauses).toBeGreaterThan(10);
    expect(states.map(({ objective }) => objective)).toEqual(
      states.map(({ objective }) => objective).toSorted((a, b) => a - b),
    );
    expect(states.map(({ bound }) => bound)).toEqual(
      states.map(({ bound }) => bound).toSorted((a, b) => b - a),
    );
  });

  test('without the exact solver, or when it cannot be loaded, the proof by prices stands', async () => {
    const small = generateProblem({ people: 120, departures: 4, seatsPerPerson: 0.7, seed: 5 });
    const exact = await solveAssignment(small, toTheOptimum);
    const prices = await solveAssignment(small, byPrices);
    expect(exact.gap).toBeLessThan(1e-7);
    expect(exact.objective).toBeGreaterThanOrEqual(prices.objective);
    expect(prices.bound).toBeGreaterThanOrEqual(exact.objective);
    const failing = { ...toTheOptimum, loadExact: () => Promise.reject(new Error('no such file')) };
    expect(checkAssignment(small, await solveAssignment(small, failing)).problems).toEqual([]);
  });
});
