/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index into the typed arrays comes from their own bounds */
import { compileProblem, type CompiledProblem } from './compile-problem';
import { createPlanState, type PlanState } from './plan-state';
import { planAssignment, planWorth } from './plan-result';
import type { AssignmentProblem } from './problem';
import { staysAt } from './unit-worth';

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
export function fillByHand(
  problem: CompiledProblem,
  order: Int32Array = orderByValuePerPerson(problem),
): PlanState {
  const state = createPlanState(problem);
  fillByHandInto(state, order);
  return state;
}

function fillByHandInto(state: PlanState, order: Int32Array): void {
  const { pattern, patternStart, patternDeparture } = state.problem;
  for (const h of order) {
    if (state.at[h] !== state.departureCount) continue;
    for (let e = patternStart[pattern[h]!]!; e < patternStart[pattern[h]! + 1]!; e++) {
      const d = patternDeparture[e]!;
      if (!state.fits(h, d)) continue;
      state.move(h, d);
      break;
    }
  }
}

/** The plan in force, as far as it can still be had, with room filled by hand. */
export function keepPrevious(
  problem: CompiledProblem,
  order: Int32Array = orderByValuePerPerson(problem),
): PlanState {
  const state = createPlanState(problem);
  for (const h of order) {
    let best = state.departureCount;
    for (let s = problem.stayStart[h]!; s < problem.stayStart[h + 1]!; s++) {
      const d = problem.stayDeparture[s]!;
      if (staysAt(problem, h, d) > staysAt(problem, h, best) && state.fits(h, d)) best = d;
    }
    state.move(h, best);
  }
  fillByHandInto(state, order);
  return state;
}

/** Households by falling value per person; those without people first. */
export function orderByValuePerPerson({ value, people }: CompiledProblem): Int32Array {
  const rank = value.map((worth, h) => (people[h]! > 0 ? worth / people[h]! : Number.MAX_VALUE));
  return Int32Array.from(value.keys()).sort((a, b) => rank[b]! - rank[a]! || a - b);
}
