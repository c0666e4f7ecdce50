import { seededRandom } from '../kit/random';
import { fillByHand, keepPrevious, orderByValuePerPerson } from './by-hand';
import type { CompiledProblem } from './compile-problem';
import { fillRoom } from './fill-room';
import { findPrices, type RowPrices } from './find-prices';
import { fromPlan, fromScratch, fromScratchBriefly, improvePlan, polishing } from './improve-plan';
import { planWorth } from './plan-result';
import { createPlanState, type PlanState } from './plan-state';
import { gapBetween } from './problem';
import { listPromisingOptions } from './promising-options';
import { proveExactly, type LoadExact } from './prove-exactly';
import type { SolveRun } from './solve-run';
import { worthAt } from './unit-worth';

/** What a search needs beside the problem. */
export interface SearchSettings {
  readonly seed: number;
  /** Undefined: the optimum for small problems. */
  readonly targetGap: number | undefined;
  readonly loadExact: LoadExact | undefined;
}

/** A plan with what proves it. `exactBound` is Infinity where the exact solver had no part in it. */
export interface PlainSolution {
  readonly state: PlanState;
  readonly rowPrices: RowPrices;
  readonly exactBound: number;
}

const defaultTargetGap = 5e-4;
/** Up to here the optimum is looked for, whatever the gap. */
export const smallHouseholds = 600;
/** Up to here there is time to work on the best plan for longer. */
export const polishedHouseholds = 5000;
/** Larger remainders are left to the prices. */
const mostColumns = 3000;
const mostNodes = 20_000;
/** The exact solver gets no more than this. */
export const mostExactSeconds = 20;

/** Looks for the plan that is worth most, all in one sum. */
export async function solvePlainly(
  problem: CompiledProblem,
  run: SolveRun,
  settings: SearchSettings,
): Promise<PlainSolution> {
  const { baseWorth } = problem;
  const isSmall = problem.value.length <= smallHouseholds;
  const targetGap = settings.targetGap ?? (isSmall ? 0 : defaultTargetGap);
  const order = orderByValuePerPerson(problem);
  let best = bestStart(problem, order);
  run.state.objective = planWorth(best);
  const keep = (state: PlanState): void => {
    fillRoom(state, order);
    const worth = planWorth(state);
    if (worth < run.state.objective) return;
    best = createPlanState(problem, state.at);
    run.state.objective = worth;
  };
  const rowPrices = await findPrices(problem, targetGap, (bound) => {
    run.state.bound = bound + baseWorth;
    return run.breathe();
  });
  run.state.bound = rowPrices.bound + baseWorth;
  run.state.phase = 'plan';
  const gap = (): number => gapBetween(run.state.objective, run.state.bound);
  const search = {
    problem,
    rowPrices,
    random: seededRandom(settings.seed),
    keep,
    isEnough: () => gap() <= targetGap,
    breathe: () => run.breathe(),
  };
  // Close to the plan in force first: mostly that is the best, and soon found.
  if (problem.stayCount.length > 0 && problem.moveCost > 0 && !run.mustStop())
    await improvePlan({ ...search, cooling: fromPlan, state: createPlanState(problem, best.at) });
  if (gap() > targetGap && !run.mustStop())
    await improvePlan({ ...search, cooling: isSmall ? fromScratchBriefly : fromScratch, state: null });
  if (gap() > targetGap && !isSmall && problem.value.length <= polishedHouseholds && !run.mustStop())
    await improvePlan({ ...search, cooling: polishing, state: createPlanState(problem, best.at) });
  if (settings.loadExact === undefined || gap() <= Math.max(targetGap, 1e-9) || run.mustStop())
    return { state: best, rowPrices, exactBound: Infinity };

  run.state.phase = 'proof';
  run.report();
  // No plan better than this one uses an option that loses more against the prices than the gap.
  const margin = Math.max(0, run.state.bound - run.state.objective) + 1e-9 * rowPrices.bound;
  const question = {
    problem,
    options: listPromisingOptions(problem, rowPrices, (regret) => regret <= margin),
    worth: (household: number, departure: number) => worthAt(problem, household, departure),
    floors: [],
    begin: best,
    isWhole: false,
    mostColumns,
    mostNodes,
    seconds: Math.min(mostExactSeconds, run.secondsLeft()),
    shouldStop: () => run.mustStop(),
  };
  // Where the exact solver cannot be loaded or runs out of memory, the plan and its proof by prices stand.
  const exact = await proveExactly(question, settings.loadExact).catch(() => null);
  if (exact !== null) keep(exact.state);
  return { state: best, rowPrices, exactBound: (exact?.bound ?? Infinity) + baseWorth };
}

function bestStart(problem: CompiledProblem, order: Int32Array): PlanState {
  const byHand = fillByHand(problem);
  fillRoom(byHand, order);
  if (problem.stayCount.length === 0) return byHand;
  const kept = keepPrevious(problem);
  fillRoom(kept, order);
  return planWorth(kept) >= planWorth(byHand) ? kept : byHand;
}
