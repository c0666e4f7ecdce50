import fc from 'fast-check';
import { valueKept, limitsStated, limitsUsed, type AssignmentProblem } from '../../shared/assignment/problem';
import type { SolveOptions } from '../../shared/assignment/solve-assignment';
import { loadExact } from './load-exact';

/** Problems that can be solved by trying everything: at most 3 departures and 6 households. */
export const smallProblem: fc.Arbitrary<AssignmentProblem> = fc
  .integer({ min: 0, max: 3 })
  .chain((departures) => {
    const ids = Array.from({ length: departures }, (_, index) => `d${index}`);
    const places = fc.record({ wheelchair: fc.nat(2), pet: fc.nat(2) }, { requiredKeys: [] });
    return fc.record(
      {
        departures: fc.tuple(
          ...ids.map((id) =>
            fc.record(
              {
                id: fc.constant(id),
                seats: fc.nat(9),
                payloadKg: fc.nat(9000).map((kilograms) => kilograms / 10),
                places,
                departsAt: fc.integer({ min: 1, max: 3 }).map((day) => `2028-08-0${day}T06:00:00+00:00`),
                risk: fc.nat(4).map((tenths) => tenths / 10),
              },
              { requiredKeys: ['id', 'seats', 'departsAt'] },
            ),
          ),
        ),
        households: fc
          .array(
            fc.record(
              {
                size: fc.nat(5),
                weightKg: fc.nat(4000).map((kilograms) => kilograms / 10),
                needs: places,
                value: fc.nat(200).map((value) => value / 4),
                eligible: fc.subarray(ids),
              },
              { requiredKeys: ['size', 'value', 'eligible'] },
            ),
            { maxLength: 6 },
          )
          .map((households) => households.map((household, index) => ({ id: `h${index}`, ...household }))),
        earlierIsBetter: fc.nat(10).map((tenths) => tenths / 10),
      },
      { requiredKeys: ['departures', 'households'] },
    );
  });

/** The same, with one household locked where it fits alone. */
export const smallProblemWithLock: fc.Arbitrary<AssignmentProblem> = fc
  .tuple(smallProblem, fc.nat(), fc.nat())
  .map(([problem, whichHousehold, whichDeparture]) => {
    const household = problem.households[whichHousehold % Math.max(1, problem.households.length)];
    const departure = problem.departures[whichDeparture % Math.max(1, problem.departures.length)];
    if (household === undefined || departure === undefined) return problem;
    const limits = limitsStated(departure);
    if (limitsUsed(household).some(([kind, amount]) => amount > (limits.get(kind) ?? Infinity)))
      return problem;
    const households = problem.households.map((one) =>
      one === household ? { ...household, locked: departure.id } : one,
    );
    return { ...problem, households };
  });

/** The same, with groups that share some households, a plan in force (partly of a cancelled departure) and a cost of moves. */
export const smallProblemWithHistory: fc.Arbitrary<AssignmentProblem> = smallProblem.chain((problem) => {
  const ids = problem.households.map((household) => household.id);
  const departures = [...problem.departures.map((departure) => departure.id), 'cancelled'];
  return fc
    .record({
      together: fc.array(fc.subarray(ids, { maxLength: Math.min(3, ids.length) }), { maxLength: 2 }),
      previous: fc
        .subarray(ids)
        .chain((some) =>
          fc.tuple(...some.map((id) => fc.tuple(fc.constant(id), fc.constantFrom(...departures)))),
        )
        .map((entries) => Object.fromEntries(entries)),
      moveCost: fc.nat(40).map((cost) => cost / 4),
    })
    .map((history) => ({ ...problem, ...history }));
});

/** The same, in tiers by id or by value. */
export const smallProblemInTiers: fc.Arbitrary<AssignmentProblem> = fc
  .tuple(smallProblemWithHistory, fc.boolean(), fc.nat(3), fc.boolean())
  .map(([problem, byValue, tierCount, withMoveCost]) => {
    const households = problem.households.map((household, index) =>
      // Few values, so that tiers have several households and ties are common.
      ({ ...household, value: byValue ? ([1, 2.5, 8][index % 3] ?? 0) : household.value }),
    );
    const entries = byValue ? [8, 2.5, 1] : households.map((household) => household.id);
    const lexicographic = Array.from({ length: tierCount }, (_, tier) =>
      entries.filter((_entry, index) => index % 4 === tier),
    );
    return { ...problem, households, lexicographic, moveCost: withMoveCost ? (problem.moveCost ?? 0) : 0 };
  });

/** What a plan is judged by, most important first: the tiers, people, the objective, fewest moves; without tiers the objective. */
export function judge(problem: AssignmentProblem, assignment: Readonly<Record<string, string>>): number[] {
  const kept = valueKept(problem);
  const placed = problem.households.filter(({ id }) => Object.hasOwn(assignment, id));
  const moves = Object.entries(problem.previous ?? {}).filter(([id, to]) => assignment[id] !== to).length;
  const objective = placed.reduce(
    (sum, { id, value }) => sum + value * (kept.get(assignment[id] ?? '') ?? 0),
    0,
  );
  const total = objective - (problem.moveCost ?? 0) * moves;
  const stated = problem.lexicographic ?? [];
  if (stated.length === 0) return [total];
  const tierOf = ({ id, value }: { id: string; value: number }): number => {
    const tier = stated.findIndex((entries) => entries.includes(id) || entries.includes(value));
    return tier < 0 ? stated.length : tier;
  };
  const tiers = [...stated, null].map((_, tier) =>
    placed.reduce((sum, household) => sum + (tierOf(household) === tier ? household.value : 0), 0),
  );
  const people = placed.reduce((sum, { size }) => sum + size, 0);
  return [...tiers, people, total, -moves];
}

/** Below 0 when the first judgement is worse: in the first place in which they differ by more than rounding. */
export function compareJudgements(a: readonly number[], b: readonly number[]): number {
  return (
    a.map((value, index) => value - (b[index] ?? 0)).find((difference) => Math.abs(difference) > 1e-7) ?? 0
  );
}

/** The judgement of the best plan, found by trying all of them; for a handful of households only. */
export function bestJudgement(problem: AssignmentProblem): number[] {
  const room = new Map(problem.departures.map((departure) => [departure.id, limitsStated(departure)]));
  const assignment: Record<string, string> = {};
  let best: number[] = [];
  const visit = (index: number): void => {
    const household = problem.households[index];
    if (household === undefined) {
      const isParted = (problem.together ?? []).some(
        (ids) => new Set(ids.map((id) => assignment[id])).size > 1,
      );
      if (isParted) return;
      const judgement = judge(problem, assignment);
      if (best.length === 0 || compareJudgements(judgement, best) > 0) best = judgement;
      return;
    }
    if (household.locked === undefined) visit(index + 1);
    for (const id of household.locked === undefined ? household.eligible : [household.locked]) {
      const limits = room.get(id) ?? new Map<string, number>();
      const uses = limitsUsed(household);
      if (uses.some(([kind, amount]) => amount > (limits.get(kind) ?? Infinity) + 1e-9)) continue;
      for (const [kind, amount] of uses) limits.set(kind, (limits.get(kind) ?? Infinity) - amount);
      assignment[household.id] = id;
      visit(index + 1);
      Reflect.deleteProperty(assignment, household.id);
      for (const [kind, amount] of uses) limits.set(kind, (limits.get(kind) ?? Infinity) + amount);
    }
  };
  visit(0);
  return best;
}

/** The most that any plan is worth, found by trying all of them; for a handful of households only. */
export function bestByTryingAll(problem: AssignmentProblem): number {
  return bestJudgement(problem)[0] ?? 0;
}

/** Options for a run to the optimum whose clock stands still. */
export const toTheOptimum: SolveOptions = { seed: 1, now: () => 0, targetGap: 0, loadExact };
