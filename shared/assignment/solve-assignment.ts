import { compileProblem, type CompiledProblem } from './compile-problem';
import { countMoves } from './count-moves';
import { namePrices } from './name-prices';
import { planAssignment, planWorth } from './plan-result';
import { priceBound } from './price-bound';
import { gapBetween, type AssignmentPrices, type AssignmentProblem, type AssignmentResult } from './problem';
import type { LoadExact } from './prove-exactly';
import type { PlanState } from './plan-state';
import { solveInTiers } from './solve-in-tiers';
import { solvePlainly, type SearchSettings } from './solve-plainly';
import { startRun, type RunOptions, type SolveRun } from './solve-run';
import { tierFigures } from './tier-results';

/** How to solve. Only `seconds`, `shouldStop` and the time that the exact solver takes depend on a clock. */
export interface SolveOptions extends RunOptions {
  readonly seed: number;
  /** Stop when the proven gap is this small; 0.0005 when left out, and the optimum for small problems. */
  readonly targetGap?: number;
  /** The exact solver for what small problems leave open; without it they keep the gap that the prices prove. */
  readonly loadExact?: LoadExact;
}

/** A plan with the prices that prove its bound. Where an exact proof is tighter, `bound` is lower than theirs. */
export interface SolveOutcome extends AssignmentResult {
  readonly prices: AssignmentPrices;
  /** With tiers: what one unit of value of each tier counted, beside the objective, in the problem that has these prices. */
  readonly weights?: readonly number[];
}

/**
 * Solves a problem that `parseAssignmentProblem` accepted. The plan never breaks a limit or a lock, also when it is
 * stopped early. Same problem, in any order, and same seed: same plan, unless the clock cuts the run short.
 */
export async function solveAssignment(
  problem: AssignmentProblem,
  options: SolveOptions,
): Promise<SolveOutcome> {
  const run = startRun(options);
  const compiled = compileProblem(problem);
  const settings = { seed: options.seed, targetGap: options.targetGap, loadExact: options.loadExact };
  const solve = compiled.tierCount > 0 ? outcomeInTiers : outcomeOfSum;
  return solve(problem, compiled, run, settings);
}

async function outcomeOfSum(
  problem: AssignmentProblem,
  compiled: CompiledProblem,
  run: SolveRun,
  settings: SearchSettings,
): Promise<SolveOutcome> {
  const { state, rowPrices, exactBound } = await solvePlainly(compiled, run, settings);
  const prices = namePrices(compiled, rowPrices);
  const bound = Math.min(exactBound, priceBound(problem, prices));
  return { ...figuresOf(problem, state, bound, run), prices };
}

async function outcomeInTiers(
  problem: AssignmentProblem,
  compiled: CompiledProblem,
  run: SolveRun,
  settings: SearchSettings,
): Promise<SolveOutcome> {
  const solution = await solveInTiers(compiled, run, settings);
  const { tiers, bound } = tierFigures(problem, compiled, solution, planAssignment(solution.state));
  const { last } = solution;
  return {
    ...figuresOf(problem, solution.state, bound, run),
    tiers,
    weights: last?.weights ?? [],
    prices: last === null ? {} : namePrices(compiled, last.rowPrices),
  };
}

function figuresOf(problem: AssignmentProblem, state: PlanState, proven: number, run: SolveRun) {
  const assignment = planAssignment(state);
  const objective = planWorth(state);
  const bound = Math.max(objective, proven);
  return {
    assignment,
    objective,
    bound,
    gap: gapBetween(objective, bound),
    seconds: run.elapsed(),
    ...(problem.previous !== undefined && { moves: countMoves(problem, assignment) }),
  };
}
