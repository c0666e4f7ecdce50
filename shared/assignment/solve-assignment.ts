import { seededRandom } from '../kit/random';
import { fillByHand, orderByValuePerPerson } from './by-hand';
import { compileProblem, type CompiledProblem } from './compile-problem';
import { fillRoom } from './fill-room';
import { findPrices, type RowPrices } from './find-prices';
import { improvePlan } from './improve-plan';
import { planAssignment, planWorth } from './plan-result';
import { priceBound } from './price-bound';
import type { AssignmentPrices, AssignmentProblem, AssignmentResult, LimitKind } from './problem';
import { proveExactly, type LoadExact } from './prove-exactly';

/** How far a run is: looking for prices, building the plan, or closing the rest of the gap exactly. */
export interface SolveState {
  readonly phase: 'prices' | 'plan' | 'proof';
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  readonly seconds: number;
}

/** How to solve. Only `seconds`, `shouldStop` and the time that the exact solver takes depend on a clock. */
export interface SolveOptions {
  readonly seed: number;
  /** Wall-clock seconds after which the best plan so far is returned. */
  readonly seconds?: number;
  /** Milliseconds of any steady clock, for stopping and reporting only. */
  readonly now: () => number;
  /** Stop when the proven gap is this small; 0.0005 when left out, and the optimum for small problems. */
  readonly targetGap?: number;
  /** Called every few milliseconds with the state of the run. */
  readonly onProgress?: (state: SolveState) => void;
  /** Asked every few milliseconds; the best plan so far is returned after a yes. */
  readonly shouldStop?: () => boolean;
  /** Awaited at least every 100 ms, so that others may run. */
  readonly pause?: () => Promise<void>;
  /** The exact solver for what small problems leave open; without it they keep the gap that the prices prove. */
  readonly loadExact?: LoadExact;
}

/** A plan with the prices that prove its bound. Where an exact proof is tighter, `bound` is lower than theirs. */
export interface SolveOutcome extends AssignmentResult {
  readonly prices: AssignmentPrices;
}

const defaultTargetGap = 5e-4;
/** Up to here the optimum is looked for, whatever the gap. */
const smallHouseholds = 600;
const mostExactSeconds = 20;
const millisecondsPerPause = 40;

/**
 * Solves a problem that `parseAssignmentProblem` accepted. The plan never breaks a limit or a lock, also when it is
 * stopped early. Same problem, in any order, and same seed: same plan, unless the clock cuts the run short.
 */
export async function solveAssignment(
  problem: AssignmentProblem,
  options: SolveOptions,
): Promise<SolveOutcome> {
  const begun = options.now();
  const compiled = compileProblem(problem);
  const { lockedValue } = compiled;
  const targetGap = options.targetGap ?? (compiled.value.length <= smallHouseholds ? 0 : defaultTargetGap);
  const state = { phase: 'prices' as SolveState['phase'], objective: 0, bound: Infinity };
  let lastPause = begun;
  const run = { isStopped: false };

  const elapsed = (): number => (options.now() - begun) / 1000;
  const mustStop = (): boolean => {
    run.isStopped ||= (options.shouldStop?.() ?? false) || elapsed() >= (options.seconds ?? Infinity);
    return run.isStopped;
  };
  const breathe = async (): Promise<boolean> => {
    if (options.now() - lastPause >= millisecondsPerPause) {
      options.onProgress?.({ ...state, gap: gapOf(state.objective, state.bound), seconds: elapsed() });
      await options.pause?.();
      lastPause = options.now();
    }
    return !mustStop();
  };

  let best = fillByHand(compiled);
  fillRoom(best, orderByValuePerPerson(compiled));
  state.objective = planWorth(best);
  const rowPrices = await findPrices(compiled, (bound) => {
    state.bound = bound + lockedValue;
    return breathe();
  });
  state.bound = rowPrices.bound + lockedValue;
  state.phase = 'plan';
  if (!run.isStopped) {
    const random = seededRandom(options.seed);
    const isEnough = (worth: number): boolean => gapOf(worth, state.bound) <= targetGap;
    best = await improvePlan(compiled, rowPrices, best, random, isEnough, (worth) => {
      state.objective = worth;
      return breathe();
    });
    state.objective = planWorth(best);
  }
  let exactBound = Infinity;
  if (
    !run.isStopped &&
    options.loadExact &&
    gapOf(state.objective, state.bound) > Math.max(targetGap, 1e-9)
  ) {
    state.phase = 'proof';
    options.onProgress?.({ ...state, gap: gapOf(state.objective, state.bound), seconds: elapsed() });
    const seconds = Math.min(mostExactSeconds, (options.seconds ?? Infinity) - elapsed());
    const begin = { state: best, worth: state.objective - lockedValue };
    // Where the exact solver cannot be loaded or runs out of memory, the plan and its proof by prices stand.
    const exact = await proveExactly(compiled, rowPrices, begin, options.loadExact, seconds, mustStop).catch(
      () => null,
    );
    if (exact !== null) {
      fillRoom(exact.state, orderByValuePerPerson(compiled));
      if (planWorth(exact.state) > state.objective) best = exact.state;
      exactBound = exact.bound + lockedValue;
    }
  }
  const objective = planWorth(best);
  const prices = namePrices(compiled, rowPrices);
  const bound = Math.max(objective, Math.min(exactBound, priceBound(problem, prices)));
  return {
    assignment: planAssignment(best),
    objective,
    bound,
    gap: gapOf(objective, bound),
    seconds: elapsed(),
    prices,
  };
}

function gapOf(objective: number, bound: number): number {
  if (bound === Infinity) return 1;
  return bound > 0 ? Math.max(0, (bound - objective) / bound) : 0;
}

/** Row prices by departure and limit, per seat, kilogram or place. */
function namePrices(problem: CompiledProblem, { prices, scale }: RowPrices): AssignmentPrices {
  const { departureIds, kinds, unitsPerKind } = problem;
  const named = departureIds.map((id, d): [string, Partial<Record<LimitKind, number>>] => {
    const ofDeparture = kinds.flatMap((kind, k): [LimitKind, number][] => {
      const price = ((prices[k * departureIds.length + d] ?? 0) * (unitsPerKind[k] ?? 1)) / (scale[k] ?? 1);
      return price > 0 ? [[kind, price]] : [];
    });
    return [id, Object.fromEntries(ofDeparture)];
  });
  return Object.fromEntries(named);
}
