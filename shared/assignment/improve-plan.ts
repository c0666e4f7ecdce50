import type { Random } from '../kit/random';
import { anneal } from './anneal';
import type { CompiledProblem } from './compile-problem';
import type { RowPrices } from './find-prices';
import { createPlanState, type PlanState } from './plan-state';
import { listPromisingOptions } from './promising-options';

/** Moves per household in each round; a round only starts when the target was not met before. */
const rounds = [150, 500, 1500, 4000, 8000];
/** No round has more moves than this in all. */
const mostMoves = 8_000_000;
const stages = 60;
const movesPerBreath = 20_000;
/** The first temperature, and how far it falls within a round. */
const firstTemperature = 0.05;
const lastTemperature = 0.00015;
/** Room left empty is first rewarded, then free, then costs its price. */
const firstHonesty = -1;

function isPromising(regret: number, cost: number, bestCost: number): boolean {
  return regret <= Math.max(cost, bestCost);
}

/** A search for a better plan: where it starts, what it may do, and who judges what it finds. */
export interface PlanSearch {
  readonly problem: CompiledProblem;
  readonly rowPrices: RowPrices;
  /** Is changed. */
  readonly state: PlanState;
  /** Households that may change departures, but not wait. */
  readonly mustGo?: Uint8Array | undefined;
  readonly random: Random;
  /** Shown the state after each round; may improve it. */
  readonly keep: (state: PlanState) => void;
  readonly isEnough: () => boolean;
  /** Awaited every few milliseconds; false ends the search. */
  readonly breathe: () => Promise<boolean>;
}

/** Improves a plan guided by prices in rounds of growing length until it is good enough. */
export async function improvePlan(search: PlanSearch): Promise<void> {
  const { problem, rowPrices, state, mustGo, random, keep, isEnough, breathe } = search;
  const options = listPromisingOptions(problem, rowPrices, isPromising, { mustGo, skipWorthless: true });
  keep(state);
  for (const movesPerHousehold of rounds) {
    const moves = Math.min(mostMoves, movesPerHousehold * options.movable.length);
    for (let stage = 0; stage < stages; stage++) {
      const progress = stage / (stages - 1);
      const setting = {
        temperature: firstTemperature * (lastTemperature / firstTemperature) ** progress,
        honesty: Math.min(1, firstHonesty + (1 - firstHonesty) * progress * 1.02),
      };
      for (let left = Math.ceil(moves / stages); left > 0; left -= movesPerBreath) {
        if (isEnough() || !(await breathe())) return;
        anneal(state, options, { ...setting, moves: Math.min(left, movesPerBreath) }, random);
      }
    }
    keep(state);
    if (moves >= mostMoves) break;
  }
}

/** Households in the order of what they bring for what their room costs, each to its best option with room. */
export function buildByPrices(problem: CompiledProblem, rowPrices: RowPrices): PlanState {
  const state = createPlanState(problem);
  const { start, location, worth, cost } = listPromisingOptions(problem, rowPrices, isPromising);
  const ratio = problem.value.map((_, h) => {
    const o = start[h] ?? 0;
    return location[o] === state.departureCount ? 0 : (worth[o] ?? 0) / ((cost[o] ?? 0) + 1e-9);
  });
  const order = Int32Array.from(problem.value.keys()).sort(
    (a, b) => (ratio[b] ?? 0) - (ratio[a] ?? 0) || a - b,
  );
  for (const h of order) {
    for (let o = start[h] ?? 0; o < (start[h + 1] ?? 0); o++) {
      const place = location[o] ?? 0;
      if (place === state.departureCount || !state.fits(h, place)) continue;
      state.move(h, place);
      break;
    }
  }
  return state;
}
