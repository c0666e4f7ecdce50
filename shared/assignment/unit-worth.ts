/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index into the typed arrays comes from their own bounds */
import type { CompiledProblem } from './compile-problem';

/** What a household is worth on a departure, with what it is worth to leave it there; 0 at home. */
export function worthAt(problem: CompiledProblem, household: number, location: number): number {
  if (location === problem.departureIds.length) return 0;
  return (
    problem.flat[household]! +
    problem.value[household]! * problem.kept[location]! +
    problem.moveCost * staysAt(problem, household, location)
  );
}

/** How many members of a household were on a departure in the plan in force. */
export function staysAt(
  { stayStart, stayDeparture, stayCount }: CompiledProblem,
  household: number,
  location: number,
): number {
  for (let s = stayStart[household]!; s < stayStart[household + 1]!; s++) {
    if (stayDeparture[s] === location) return stayCount[s]!;
  }
  return 0;
}
