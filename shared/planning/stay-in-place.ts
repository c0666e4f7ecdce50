import type { AssignmentProblem } from '../assignment/problem';
import type { Plan } from '../model/plan';
import { placementOf } from './departure-loads';

/** A problem that knows the plan in force and what leaving a place of it costs. */
type SettledProblem = AssignmentProblem & {
  readonly previous: Record<string, string>;
  readonly moveCost: number;
};

/** Placing the household of least value is worth this many moves of others. */
const movesPerPlace = 10;

/**
 * The same problem, to be solved with as few moves as can be: nobody is moved only to leave earlier, and of plans that place
 * as many the one that moves the fewest is best.
 */
export function stayInPlace(problem: AssignmentProblem, plan: Plan): SettledProblem {
  const inForce: ReadonlyMap<string, string> = placementOf(plan);
  const previous: Record<string, string> = {};
  let least = Infinity;
  for (const { id, value } of problem.households) {
    const departureId = inForce.get(id);
    if (departureId !== undefined) {
      previous[id] = departureId;
    }
    least = value > 0 ? Math.min(least, value) : least;
  }
  return {
    ...problem,
    earlierIsBetter: 0,
    previous,
    moveCost: least === Infinity ? 1 : least / movesPerPlace,
  };
}
