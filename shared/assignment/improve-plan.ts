/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index into the typed arrays comes from their own bounds */
import type { Random } from '../kit/random';
import { anneal } from './anneal';
import { orderByValuePerPerson } from './by-hand';
import type { CompiledProblem } from './compile-problem';
import { fillRoom } from './fill-room';
import type { RowPrices } from './find-prices';
import { createPlanState, type PlanState } from './plan-state';
import { planWorth } from './plan-result';
import { listPromisingOptions } from './promising-options';

/** Moves per household in each round; a round only starts when the target was not met before. */
const rounds = [150, 500, 1500];
/** No round has more moves than this in all. */
const mostMoves = 8_000_000;
const stages = 60;
const movesPerBreath = 20_000;
/** The first temperature, and how far it falls within a round. */
const firstTemperature = 0.05;
const lastTemperature = 0.00015;
/** Room left empty is first rewarded, then free, then costs its price. */
const firstHonesty = -1;

/**
 * Builds plans guided by prices and improves them in rounds of growing length until `isEnough` says so of a plan's
 * worth. Returns the best plan; `breathe` is awaited every few milliseconds and may end the search by returning false.
 */
export async function improvePlan(
  problem: CompiledProblem,
  rowPrices: RowPrices,
  begin: PlanState,
  random: Random,
  isEnough: (worth: number) => boolean,
  breathe: (worth: number) => Promise<boolean>,
): Promise<PlanState> {
  const order = orderByValuePerPerson(problem);
  let best = begin;
  let bestWorth = planWorth(begin);
  const keep = (state: PlanState): void => {
    fillRoom(state, order);
    const worth = planWorth(state);
    if (worth < bestWorth) return;
    best = createPlanState(problem, state.at);
    bestWorth = worth;
  };
  const options = listPromisingOptions(
    problem,
    rowPrices,
    (regret, cost, bestCost) => regret <= Math.max(cost, bestCost),
  );
  const state = buildByPrices(problem, rowPrices);
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
        if (isEnough(bestWorth) || !(await breathe(bestWorth))) return best;
        anneal(state, options, { ...setting, moves: Math.min(left, movesPerBreath) }, random);
      }
    }
    keep(state);
    if (moves >= mostMoves) break;
  }
  return best;
}

/** Households in the order of what they bring for what their room costs, each to its best option with room. */
function buildByPrices(problem: CompiledProblem, rowPrices: RowPrices): PlanState {
  const state = createPlanState(problem);
  const { start, location, worth, cost } = listPromisingOptions(problem, rowPrices, () => true);
  const ratio = problem.value.map((_, h) => {
    const o = start[h]!;
    return location[o] === state.departureCount ? 0 : worth[o]! / (cost[o]! + 1e-9);
  });
  const order = Int32Array.from(problem.value.keys()).sort((a, b) => ratio[b]! - ratio[a]! || a - b);
  for (const h of order) {
    for (let o = start[h]!; o < start[h + 1]!; o++) {
      const place = location[o]!;
      if (place === state.departureCount || !state.fits(h, place)) continue;
      state.move(h, place);
      break;
    }
  }
  return state;
}
