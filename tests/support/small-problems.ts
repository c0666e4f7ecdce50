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

/** The most that any plan is worth, found by trying all of them; for a handful of households only. */
export function bestByTryingAll(problem: AssignmentProblem): number {
  const kept = valueKept(problem);
  const room = new Map(problem.departures.map((departure) => [departure.id, limitsStated(departure)]));
  const visit = (index: number): number => {
    const household = problem.households[index];
    if (household === undefined) return 0;
    let best = household.locked === undefined ? visit(index + 1) : -Infinity;
    for (const id of household.locked === undefined ? household.eligible : [household.locked]) {
      const limits = room.get(id) ?? new Map<string, number>();
      const uses = limitsUsed(household);
      if (uses.some(([kind, amount]) => amount > (limits.get(kind) ?? Infinity) + 1e-9)) continue;
      for (const [kind, amount] of uses) limits.set(kind, (limits.get(kind) ?? Infinity) - amount);
      best = Math.max(best, household.value * (kept.get(id) ?? 0) + visit(index + 1));
      for (const [kind, amount] of uses) limits.set(kind, (limits.get(kind) ?? Infinity) + amount);
    }
    return best;
  };
  return visit(0);
}

/** Options for a run to the optimum whose clock stands still. */
export const toTheOptimum: SolveOptions = { seed: 1, now: () => 0, targetGap: 0, loadExact };
