import type { AssignmentProblem } from './problem';

/** How many households of the plan in force are not on their departure any more: on another one, or waiting. */
export function countMoves(problem: AssignmentProblem, assignment: Readonly<Record<string, string>>): number {
  return Object.entries(problem.previous ?? {}).filter(
    ([id, departure]) => !Object.hasOwn(assignment, id) || assignment[id] !== departure,
  ).length;
}
