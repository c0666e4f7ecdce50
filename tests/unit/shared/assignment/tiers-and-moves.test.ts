import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAssignment } from '../../../../shared/assignment/check-assignment';
import type { AssignmentProblem } from '../../../../shared/assignment/problem';
import { parseAssignmentProblem } from '../../../../shared/assignment/parse-problem';
import { solveAssignment } from '../../../../shared/assignment/solve-assignment';
import { generateProblem, inStrictTiers } from '../../../bench/generate-problem';
import { loadExact } from '../../../support/load-exact';
import {
  bestJudgement,
  compareJudgements,
  judge,
  smallProblemInTiers,
  smallProblemWithHistory,
  toTheOptimum,
} from '../../../support/small-problems';

const byPrices = { seed: 1, now: () => 0 };
const small = fc.oneof(smallProblemWithHistory, smallProblemInTiers);

function turned(problem: AssignmentProblem): AssignmentProblem {
  return {
    ...problem,
    departures: problem.departures.toReversed(),
    households: problem.households
      .map((household) => ({ ...household, eligible: household.eligible.toReversed() }))
      .toReversed(),
    together: (problem.together ?? []).map((ids) => ids.toReversed()).toReversed(),
    previous: Object.fromEntries(Object.entries(problem.previous ?? {}).toReversed()),
    lexicographic: (problem.lexicographic ?? []).map((tier) => tier.toReversed()),
  };
}

describe('small problems with groups, a plan in force and tiers', () => {
  test('are accepted, and a plan breaks no rule, with figures that add up, wherever it is stopped', async () => {
    await fc.assert(
      fc.asyncProperty(small, fc.nat(), fc.nat(30), async (problem, seed, steps) => {
        expect(parseAssignmentProblem(problem).ok).toBe(true);
        let asked = 0;
        const result = await solveAssignment(problem, {
          ...byPrices,
          seed,
          shouldStop: () => asked++ >= steps,
        });
        expect(checkAssignment(problem, result).problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('are solved to what trying all plans finds, place by place', async () => {
    await fc.assert(
      fc.asyncProperty(small, async (problem) => {
        const result = await solveAssignment(problem, toTheOptimum);
        expect(checkAssignment(problem, result).problems).toEqual([]);
        const found = judge(problem, result.assignment);
        const best = bestJudgement(problem);
        expect({ found, difference: compareJudgements(found, best) }).toEqual({ found, difference: 0 });
        // Not the gap: what is worth nothing has a large one for the smallest rounding.
        expect(result.bound - result.objective).toBeLessThan(1e-5);
        for (const tier of result.tiers ?? []) expect(tier.bound - tier.value).toBeLessThan(1e-5);
      }),
      { numRuns: 60 },
    );
  });

  test('have bounds that are true whatever the search finds', async () => {
    await fc.assert(
      fc.asyncProperty(small, fc.nat(20), async (problem, steps) => {
        let asked = 0;
        const result = await solveAssignment(problem, { ...byPrices, shouldStop: () => asked++ >= steps });
        const best = bestJudgement(problem);
        const bounds = [...(result.tiers ?? []).map((tier) => tier.bound)];
        if (bounds.length === 0) bounds.push(result.bound);
        const found = judge(problem, result.assignment);
        // A bound of a tier holds for plans that keep what this plan gives the tiers above.
        const first = found.findIndex((value, index) => Math.abs(value - (best[index] ?? 0)) > 1e-7);
        bounds.forEach((bound, index) => {
          if (first < 0 || index <= first) expect(bound).toBeGreaterThanOrEqual((best[index] ?? 0) - 1e-7);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('have the same plan in any order of the input', async () => {
    await fc.assert(
      fc.asyncProperty(small, async (problem) => {
        expect(await solveAssignment(turned(problem), byPrices)).toEqual(
          await solveAssignment(problem, byPrices),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('are never worse with one more seat', async () => {
    await fc.assert(
      fc.asyncProperty(small, fc.nat(), async (problem, which) => {
        fc.pre(problem.departures.length > 0);
        const departures = problem.departures.map((departure, index) =>
          index === which % problem.departures.length
            ? { ...departure, seats: departure.seats + 1 }
            : departure,
        );
        const before = await solveAssignment(problem, toTheOptimum);
        const after = await solveAssignment({ ...problem, departures }, toTheOptimum);
        const change = compareJudgements(judge(problem, after.assignment), judge(problem, before.assignment));
        expect(change).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });
});

test('tiers of 1,700 people are full to the proven most, and the plan is worth nearly what it can be', async () => {
  const problem = inStrictTiers(
    generateProblem({ people: 1700, departures: 16, seatsPerPerson: 0.8, seed: 4 }),
  );
  const result = await solveAssignment(problem, { seed: 1, now: () => 0, loadExact });
  expect(checkAssignment(problem, result).problems).toEqual([]);
  expect(result.tiers?.map(({ bound, value }) => bound - value)).toEqual([0, 0, 0, 0]);
  expect(result.tiers?.map(({ of }) => of.people).every((people) => people > 100)).toBe(true);
  expect(result.gap).toBeLessThan(1e-3);
});
