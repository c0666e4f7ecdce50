import type { Random } from '../kit/random';
import { anneal } from './anneal';
import type { CompiledProblem } from './compile-problem';
import type { RowPrices } from './find-prices';
import { createPlanState, type PlanState } from './plan-state';
import { listPromisingOptions, type PromisingOptions } from './promising-options';

/** How a search cools down. */
interface Cooling {
  /** Moves per household in each round; a round only starts when the target was not met before. */
  readonly rounds: readonly number[];
  /** The first temperature, and how far it falls within a round. */
  readonly firstTemperature: number;
  /** Room left empty is first rewarded where this is below 0, then free, then costs its price. */
  readonly firstHonesty: number;
}

/** From scratch: everything may change. */
export const fromScratch: Cooling = {
  rounds: [150, 500, 1500, 4000, 8000],
  firstTemperature: 0.05,
  firstHonesty: -1,
};

/** The same for those whom the exact solver takes over from. */
export const fromScratchBriefly: Cooling = { ...fromScratch, rounds: [150, 500] };

/** Long and half as warm: what is left to gain of a plan that is nearly the best. */
export const polishing: Cooling = {
  rounds: [8000, 8000],
  firstTemperature: 0.02,
  firstHonesty: 0,
};

/** From a good plan: what is good in it stays. */
export const fromPlan: Cooling = { rounds: [100, 400, 1200], firstTemperature: 0.004, firstHonesty: 0.7 };

/** No round has more moves than this in all. */
const mostMoves = 8_000_000;
const stages = 60;
const movesPerBreath = 20_000;
const lastTemperature = 0.00015;

function isPromising(regret: number, cost: number, bestCost: number): boolean {
  return regret <= Math.max(cost, bestCost);
}

/** A search for a better plan: where it starts, what it may do, and who judges what it finds. */
export interface PlanSearch {
  readonly problem: CompiledProblem;
  readonly rowPrices: RowPrices;
  /** Is changed; null: a plan built by the prices. */
  readonly state: PlanState | null;
  readonly cooling: Cooling;
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
  const { problem, rowPrices, cooling, mustGo, random, keep, isEnough, breathe } = search;
  const { rounds, firstTemperature, firstHonesty } = cooling;
  const options = listPromisingOptions(problem, rowPrices, isPromising, { mustGo, skipWorthless: true });
  const state = search.state ?? buildByPrices(problem, options);
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
function buildByPrices(
  problem: CompiledProblem,
  { start, location, worth, cost }: PromisingOptions,
): PlanState {
  const state = createPlanState(problem);
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
