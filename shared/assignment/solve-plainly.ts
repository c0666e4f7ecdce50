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
import { proveExactly, type ExactQuestion, type LoadExact } from './prove-exactly';
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
export const mostColumns = 20_000;
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
  const { loadExact } = settings;
  const isOpen = (): boolean => gap() > Math.max(targetGap, 1e-9) && !run.mustStop();
  const isForExact = loadExact !== undefined && problem.value.length <= polishedHouseholds;
  const cooling = isForExact ? fromScratchBriefly : fromScratch;
  if (isOpen()) await improvePlan({ ...search, cooling, state: null });
  let exactBound = Infinity;
  if (loadExact !== undefined && isOpen()) {
    run.state.phase = 'proof';
    run.report();
    const question = askExactly(problem, run, best, rowPrices, isSmall ? 0 : targetGap);
    // Where the exact solver cannot be loaded or runs out of memory, the plan and its proof by prices stand.
    const exact = await proveExactly(question, loadExact).catch(() => null);
    if (exact !== null) {
      keep(exact.state);
      exactBound = exact.bound + baseWorth;
      run.state.bound = Math.min(run.state.bound, exactBound);
    }
    run.state.phase = 'plan';
  }
  if (isOpen() && !isSmall && problem.value.length <= polishedHouseholds)
    await improvePlan({ ...search, cooling: polishing, state: createPlanState(problem, best.at) });
  return { state: best, rowPrices, exactBound };
}

/** Asks for the best plan. None that is better than the one at hand uses an option that loses more against the prices than the gap. */
function askExactly(
  problem: CompiledProblem,
  run: SolveRun,
  begin: PlanState,
  rowPrices: RowPrices,
  targetGap: number,
): ExactQuestion {
  const margin = Math.max(0, run.state.bound - run.state.objective) + 1e-9 * rowPrices.bound;
  return {
    problem,
    options: listPromisingOptions(problem, rowPrices, (regret) => regret <= margin),
    worth: (household, departure) => worthAt(problem, household, departure),
    floors: [],
    begin,
    isWhole: false,
    targetGap: targetGap / 2,
    mostColumns,
    mostNodes,
    seconds: Math.min(mostExactSeconds, run.secondsLeft()),
    shouldStop: () => run.mustStop(),
  };
}

function bestStart(problem: CompiledProblem, order: Int32Array): PlanState {
  const byHand = fillByHand(problem);
  fillRoom(byHand, order);
  if (problem.stayCount.length === 0) return byHand;
  const kept = keepPrevious(problem);
  fillRoom(kept, order);
  return planWorth(kept) >= planWorth(byHand) ? kept : byHand;
}
