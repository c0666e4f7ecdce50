import type { AssignmentProblem } from '../assignment/problem';

/** Placing the household of least value is worth this many moves of others. */
const movesPerPlace = 10;

/**
 * More than the widest ratio of values within one rank of the default weights: who has a place is not put out of it by
 * somebody of the same rank who only is worth a little more.
 */
const heldPlaceFactor = 1.6;

/**
 * The same problem, to be solved with as few moves as can be: nobody is moved only to leave earlier, a place that is held
 * counts for more than one that is only hoped for, and of equal plans the one that moves the fewest is best.
 */
export function stayInPlace(problem: AssignmentProblem): AssignmentProblem {
  const previous = problem.previous ?? {};
  let least = Infinity;
  for (const { value } of problem.households) {
    least = value > 0 ? Math.min(least, value) : least;
  }
  return {
    ...problem,
    households: problem.households.map((household) =>
      previous[household.id] === undefined
        ? household
        : { ...household, value: household.value * heldPlaceFactor },
    ),
    earlierIsBetter: 0,
    moveCost: least === Infinity ? 1 : least / movesPerPlace,
  };
}
