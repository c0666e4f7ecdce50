/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index into the typed arrays comes from their own bounds */
import type { CompiledProblem } from './compile-problem';
import type { RowPrices } from './find-prices';
import { staysAt } from './unit-worth';

/**
 * Where each household may go without losing too much against the prices. Options of household h are `start[h]` to
 * `start[h + 1]`, best first; location `departureCount` is "at home".
 */
export interface PromisingOptions {
  readonly start: Int32Array;
  readonly location: Int32Array;
  /** What the household is worth there. */
  readonly worth: Float64Array;
  /** What the room that it takes there costs at the prices. */
  readonly cost: Float64Array;
  /** What it loses there against its best option. */
  readonly regret: Float64Array;
  /** Households with a choice. */
  readonly movable: Int32Array;
}

/** What else keeps an option from the list. */
interface OptionLimits {
  /** Households that may not wait. */
  readonly mustGo?: Uint8Array | undefined;
  /** Leaves out the departures on which a household that may wait is worth nothing. */
  readonly skipWorthless?: boolean;
}

/** Says whether an option is worth a look: its loss against the best, its cost, and the cost of the best. */
type IsPromising = (regret: number, cost: number, bestCost: number) => boolean;

/** The options of every household that are promising at these prices; the best one always is. */
export function listPromisingOptions(
  problem: CompiledProblem,
  { prices, scale }: RowPrices,
  isPromising: IsPromising,
  { mustGo, skipWorthless = false }: OptionLimits = {},
): PromisingOptions {
  const {
    kept,
    value,
    flat,
    moveCost,
    useStart,
    useKind,
    useAmount,
    pattern,
    patternStart,
    patternDeparture,
  } = problem;
  const departureCount = problem.departureIds.length;
  const start = new Int32Array(value.length + 1);
  const found = {
    location: [] as number[],
    worth: [] as number[],
    cost: [] as number[],
    regret: [] as number[],
  }; // empty yet
  const movable: number[] = [];
  const costs = new Float64Array(departureCount);
  const worths = new Float64Array(departureCount);
  const add = (h: number, location: number, worth: number, cost: number, regret: number): void => {
    // Best first: few are in the list of a household, so each is moved up to its place.
    let o = found.location.length;
    for (; o > start[h]!; o--) {
      const before = found.regret[o - 1]!;
      if (before < regret || (before === regret && found.location[o - 1]! < location)) break;
      found.location[o] = found.location[o - 1]!;
      found.worth[o] = found.worth[o - 1]!;
      found.cost[o] = found.cost[o - 1]!;
      found.regret[o] = before;
    }
    found.location[o] = location;
    found.worth[o] = worth;
    found.cost[o] = cost;
    found.regret[o] = regret;
  };
  for (let h = 0; h < value.length; h++) {
    const first = patternStart[pattern[h]!]!;
    const end = patternStart[pattern[h]! + 1]!;
    const mayWait = mustGo?.[h] !== 1;
    let best = mayWait ? 0 : -Infinity;
    let bestCost = 0;
    for (let e = first; e < end; e++) {
      const d = patternDeparture[e]!;
      let cost = 0;
      for (let use = useStart[h]!; use < useStart[h + 1]!; use++) {
        const k = useKind[use]!;
        cost += (useAmount[use]! / scale[k]!) * prices[k * departureCount + d]!;
      }
      costs[e - first] = cost;
      const worth =
        flat[h]! + value[h]! * kept[d]! + (moveCost === 0 ? 0 : moveCost * staysAt(problem, h, d));
      worths[e - first] = worth;
      const reduced = worth - cost;
      if (reduced <= best) continue;
      best = reduced;
      bestCost = cost;
    }
    if (mayWait && (best === 0 || isPromising(best, 0, bestCost))) add(h, departureCount, 0, 0, best);
    for (let e = first; e < end; e++) {
      const cost = costs[e - first]!;
      const worth = worths[e - first]!;
      if (skipWorthless && mayWait && worth <= 0) continue;
      const regret = best - (worth - cost);
      if (regret <= 0 || isPromising(regret, cost, bestCost))
        add(h, patternDeparture[e]!, worth, cost, regret);
    }
    start[h + 1] = found.location.length;
    if (start[h + 1]! > start[h]! + 1) movable.push(h);
  }
  return {
    start,
    location: Int32Array.from(found.location),
    worth: Float64Array.from(found.worth),
    cost: Float64Array.from(found.cost),
    regret: Float64Array.from(found.regret),
    movable: Int32Array.from(movable),
  };
}
