import type { CompiledProblem } from './compile-problem';
import { minimise } from './newton';
import { createSmoothedDual } from './smoothed-dual';

/** Prices on the rows of a problem, scaled as its dual is, and the bound that they prove for the free households. */
export interface RowPrices {
  readonly prices: Float64Array;
  readonly scale: Float64Array;
  readonly bound: number;
}

/** The first temperature as a share of the average value, and how fast it falls. */
const firstTemperature = 0.05;
const cooling = 0.2;
/** A step that gains less than this share of the smoothing ends a stage; for a wide gap they need not be followed as far. */
const leastGain = 0.003;
const leastGainForWideGap = 0.05;
const wideGap = 2e-3;
/** How far one price may go in one step, in temperatures. */
const reach = 20;
/** The smoothing may cost this share of the bound before the search ends. */
const blur = 1e-5;
/** Large problems start on a sample of about this many classes. */
const sampleSize = 1000;

/**
 * Looks for the prices that prove the lowest bound: the entropy-smoothed Lagrangian dual at falling temperatures, on a
 * sample first when the problem is large. `breathe` is awaited between steps and may end the search by returning
 * false; the prices found so far are returned then. `targetGap` is the gap that is good enough.
 */
export async function findPrices(
  problem: CompiledProblem,
  targetGap: number,
  breathe: (bound: number) => Promise<boolean>,
): Promise<RowPrices> {
  const dual = createSmoothedDual(problem);
  const unused = new Float64Array(dual.rowCount);
  let prices: Float64Array = new Float64Array(dual.rowCount);
  let best = prices;
  let bound = Infinity;
  const run = { isStopped: false };
  const pause = async (): Promise<boolean> => {
    run.isStopped ||= !(await breathe(bound));
    return !run.isStopped;
  };
  bound = (await dual.evaluate(prices, 1, unused, 1, pause))?.bound ?? Infinity;
  const count = problem.value.length;
  const total = totalWorth(problem);
  if (!(total > 0) || bound === Infinity) return { prices, scale: dual.scale, bound };

  let temperature = (firstTemperature * total) / count;
  const gain = targetGap >= wideGap ? leastGainForWideGap : leastGain;
  let every = 1;
  while (dual.classCount / every > 2 * sampleSize) every *= 2;
  for (let stage = 0; stage < 40; stage++) {
    const target = {
      ...dual,
      async evaluate(point: Float64Array, gradient: Float64Array): Promise<number | null> {
        const found = await dual.evaluate(point, temperature, gradient, every, pause);
        if (found === null) return null;
        if (every === 1 && found.bound < bound) {
          bound = found.bound;
          best = point.slice();
        }
        return found.smoothed;
      },
    };
    const limits = {
      iterations: 20,
      tolerance: gain * temperature * count,
      reach: reach * temperature,
    };
    prices = await minimise(prices, target, limits, pause);
    if (run.isStopped) break;
    if (every > 1) every /= 2;
    else if (temperature * count < blur * Math.max(1e-3 * bound, bound + problem.baseWorth)) break;
    temperature *= cooling;
  }
  return { prices: best, scale: dual.scale, bound };
}

/** What all households together are worth at most. */
function totalWorth({ value, flat, moveCost, stayCount }: CompiledProblem): number {
  const sum = (amounts: Float64Array): number => amounts.reduce((total, amount) => total + amount, 0);
  return sum(value) + sum(flat) + moveCost * sum(stayCount);
}
