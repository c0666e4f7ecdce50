/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index into the typed arrays comes from their own bounds */
import { compileProblem, type CompiledProblem } from './compile-problem';
import { createPlanState, type PlanState } from './plan-state';
import { planAssignment, planWorth } from './plan-result';
import type { AssignmentProblem } from './problem';

/**
 * The plan that a planner makes with a sorted sheet: households by value per person, each on the first departure that
 * it may take and that has room.
 */
export function assignByHand(problem: AssignmentProblem): {
  readonly assignment: Readonly<Record<string, string>>;
  readonly objective: number;
} {
  const state = fillByHand(compileProblem(problem));
  return { assignment: planAssignment(state), objective: planWorth(state) };
}

/** The plan made by hand, to start from. */
export function fillByHand(problem: CompiledProblem): PlanState {
  const state = createPlanState(problem);
  const { pattern, patternStart, patternDeparture } = problem;
  for (const h of orderByValuePerPerson(problem)) {
    for (let e = patternStart[pattern[h]!]!; e < patternStart[pattern[h]! + 1]!; e++) {
      const d = patternDeparture[e]!;
      if (!state.fits(h, d)) continue;
      state.move(h, d);
      break;
    }
  }
  return state;
}

/** Households by falling value per person; those without people first. */
export function orderByValuePerPerson(problem: CompiledProblem): Int32Array {
  const seats = problem.kinds.indexOf('seats');
  const rank = problem.value.map((value, h) => {
    let size = 0;
    for (let use = problem.useStart[h]!; use < problem.useStart[h + 1]!; use++) {
      if (problem.useKind[use] === seats) size = problem.useAmount[use]!;
    }
    return size > 0 ? value / size : Number.MAX_VALUE;
  });
  return Int32Array.from(problem.value.keys()).sort((a, b) => rank[b]! - rank[a]! || a - b);
}
