import loadHighs from 'highs';
import type { AssignmentProblem } from '../../shared/assignment/problem';
import { solveAssignment } from '../../shared/assignment/solve-assignment';
import type { SolveOutcome } from '../../shared/assignment/solve-assignment';
import type { HeadlessPorts } from './ports';

/** Solves a bare problem; the same problem and seed give the same plan. `seconds` null: until the proof is good enough. */
export function solve(
  problem: AssignmentProblem,
  { seed, seconds }: { readonly seed: number; readonly seconds: number | null },
  ports: HeadlessPorts,
): Promise<SolveOutcome> {
  return solveAssignment(problem, {
    seed,
    ...(seconds === null ? {} : { seconds }),
    now: ports.clock,
    loadExact: () => loadHighs(),
  });
}

/** A gap as a percentage with three digits. */
export function percent(gap: number): number {
  return Math.round(gap * 100_000) / 1000;
}
