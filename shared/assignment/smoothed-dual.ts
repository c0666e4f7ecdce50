/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index into the typed arrays comes from their own bounds */
import type { CompiledProblem } from './compile-problem';

/**
 * The Lagrangian dual of an assignment problem over the limits of its departures, smoothed by entropy. Prices are
 * scaled so that one unit of every limit is what an average household that needs it takes.
 */
export interface SmoothedDual {
  /** Classes of households that are worth something. */
  readonly classCount: number;
  /** Number of prices, one per row of the problem. */
  readonly rowCount: number;
  /** Divide a fixed-point amount by this before it meets a price, by kind. */
  readonly scale: Float64Array;
  /**
   * Evaluates prices at a temperature above zero and writes the gradient of the smoothed dual, which is zero for rows
   * that cannot bind. `every` looks at each nth class only, standing for all of them; `bound` is proven when it is 1.
   * `breathe` is awaited every few milliseconds; null when it ends the evaluation by returning false.
   */
  evaluate(
    prices: Float64Array,
    temperature: number,
    gradient: Float64Array,
    every: number,
    breathe: () => Promise<boolean>,
  ): Promise<DualValue | null>;
  /** Multiplies the second derivative at the last evaluated prices with a vector. */
  curve(vector: Float64Array, out: Float64Array): void;
  /** Writes the diagonal of the second derivative at the last evaluated prices. */
  curvature(out: Float64Array): void;
}

/** The smoothed dual and the true one at some prices. */
export interface DualValue {
  readonly smoothed: number;
  readonly bound: number;
}

const classesPerBreath = 1000;
/** Shares below this do not shape the second derivative. */
const smallestShare = 2e-3;

/** Prepares the dual of a compiled problem. */
export function createSmoothedDual(problem: CompiledProblem): SmoothedDual {
  const { departureIds, kinds, room, kept, value, flat, useStart, useKind, useAmount } = problem;
  const { moveCost, stayStart, stayDeparture, stayCount } = problem;
  const { pattern, patternStart, patternDeparture, classCount } = problem;
  const departureCount = departureIds.length;
  const rowCount = kinds.length * departureCount;
  const { count, first } = countClasses(problem);
  const scale = averageUse(problem);
  const scaledUse = useAmount.map((amount, index) => amount / scale[useKind[index]!]!);
  const scaledRoom = room.map((units, row) => units / scale[Math.floor(row / departureCount)]!);
  const canBind = findBindingRows(problem);
  const worthiest = (c: number): number => value[first[c]!]! + flat[first[c]!]!;
  const sortedClasses = Int32Array.from(first.keys())
    .filter((c) => isWorthAnything(problem, first[c]!))
    .sort((a, b) => pattern[first[a]!]! - pattern[first[b]!]! || worthiest(a) - worthiest(b) || a - b);
  const classesOfWorth = sortedClasses.length;
  const reduced = new Float64Array(departureCount);

  // The options that matter at the last evaluated prices, for the second derivative.
  let lastTemperature = 1;
  let supportSize = 0;
  let mixedCount = 0;
  const mixedHousehold = new Int32Array(classCount);
  const mixedWeight = new Float64Array(classCount);
  const mixedStart = new Int32Array(classCount + 1);
  let supportDeparture = new Int32Array(classCount * 4 + departureCount);
  let supportShare = new Float64Array(classCount * 4 + departureCount);

  async function evaluate(
    prices: Float64Array,
    temperature: number,
    gradient: Float64Array,
    every: number,
    breathe: () => Promise<boolean>,
  ): Promise<DualValue | null> {
    let bound = 0;
    for (let row = 0; row < rowCount; row++) {
      gradient[row] = canBind[row] === 1 ? scaledRoom[row]! : 0;
      if (canBind[row] === 1) bound += prices[row]! * scaledRoom[row]!;
    }
    let smoothed = bound;
    lastTemperature = temperature;
    supportSize = 0;
    mixedCount = 0;
    const chunk = every * classesPerBreath;
    for (let from = every >> 1; from < classesOfWorth; from += chunk) {
      if (!(await breathe())) return null;
      const part = addClasses(
        prices,
        temperature,
        gradient,
        every,
        from,
        Math.min(classesOfWorth, from + chunk),
      );
      bound += part.bound;
      smoothed += part.smoothed;
    }
    for (let row = 0; row < rowCount; row++) if (canBind[row] === 0) gradient[row] = 0;
    return { smoothed, bound };
  }

  function addClasses(
    prices: Float64Array,
    temperature: number,
    gradient: Float64Array,
    every: number,
    from: number,
    end: number,
  ): DualValue {
    let bound = 0;
    let smoothed = 0;
    for (let position = from; position < end; position += every) {
      const c = sortedClasses[position]!;
      const h = first[c]!;
      const start = patternStart[pattern[h]!]!;
      const length = patternStart[pattern[h]! + 1]! - start;
      const worth = value[h]!;
      const useFirst = useStart[h]!;
      const useEnd = useStart[h + 1]!;
      let best = 0;
      const base = flat[h]!;
      for (let e = 0; e < length; e++) reduced[e] = base + worth * kept[patternDeparture[start + e]!]!;
      if (moveCost > 0) {
        for (let s = stayStart[h]!; s < stayStart[h + 1]!; s++) {
          const e = patternDeparture.indexOf(stayDeparture[s]!, start) - start;
          if (e >= 0 && e < length) reduced[e]! += moveCost * stayCount[s]!;
        }
      }
      for (let use = useFirst; use < useEnd; use++) {
        const offset = useKind[use]! * departureCount;
        const amount = scaledUse[use]!;
        for (let e = 0; e < length; e++)
          reduced[e]! -= amount * prices[offset + patternDeparture[start + e]!]!;
      }
      for (let e = 0; e < length; e++) if (reduced[e]! > best) best = reduced[e]!;
      const weight = count[c]! * every;
      bound += weight * best;
      // Options this far below the best have no share that a double can add to the sum.
      const cut = best - 32 * temperature;
      if (best === 0 && length === 0) continue;
      let sum = Math.exp(-best / temperature);
      const supportFirst = supportSize;
      for (let e = 0; e < length; e++) {
        if (reduced[e]! <= cut) continue;
        const share = Math.exp((reduced[e]! - best) / temperature);
        sum += share;
        supportDeparture[supportSize] = patternDeparture[start + e]!;
        supportShare[supportSize] = share;
        supportSize++;
      }
      smoothed += weight * (best + temperature * Math.log(sum));
      let mixedEnd = supportFirst;
      for (let s = supportFirst; s < supportSize; s++) {
        const share = supportShare[s]! / sum;
        const d = supportDeparture[s]!;
        for (let use = useFirst; use < useEnd; use++) {
          gradient[useKind[use]! * departureCount + d]! -= weight * share * scaledUse[use]!;
        }
        if (share < smallestShare || share > 1 - smallestShare) continue;
        supportShare[mixedEnd] = share;
        supportDeparture[mixedEnd] = d;
        mixedEnd++;
      }
      supportSize = mixedEnd;
      if (mixedEnd > supportFirst) {
        mixedHousehold[mixedCount] = h;
        mixedWeight[mixedCount] = weight;
        mixedStart[mixedCount] = supportFirst;
        mixedStart[++mixedCount] = mixedEnd;
      }
      if (supportSize + departureCount > supportShare.length) {
        supportShare = enlarge(supportShare, new Float64Array(supportShare.length * 2));
        supportDeparture = enlarge(supportDeparture, new Int32Array(supportDeparture.length * 2));
      }
    }
    return { smoothed, bound };
  }

  function curve(vector: Float64Array, out: Float64Array): void {
    out.fill(0);
    for (let m = 0; m < mixedCount; m++) {
      const useFirst = useStart[mixedHousehold[m]!]!;
      const useEnd = useStart[mixedHousehold[m]! + 1]!;
      const supportEnd = mixedStart[m + 1]!;
      const supportFirst = mixedStart[m]!;
      let mean = 0;
      for (let s = supportFirst; s < supportEnd; s++) {
        let along = 0;
        for (let use = useFirst; use < useEnd; use++) {
          along += scaledUse[use]! * vector[useKind[use]! * departureCount + supportDeparture[s]!]!;
        }
        reduced[s - supportFirst] = along;
        mean += supportShare[s]! * along;
      }
      const perShare = mixedWeight[m]! / lastTemperature;
      for (let s = supportFirst; s < supportEnd; s++) {
        const part = perShare * supportShare[s]! * (reduced[s - supportFirst]! - mean);
        for (let use = useFirst; use < useEnd; use++) {
          out[useKind[use]! * departureCount + supportDeparture[s]!]! += part * scaledUse[use]!;
        }
      }
    }
  }

  function curvature(out: Float64Array): void {
    out.fill(0);
    for (let m = 0; m < mixedCount; m++) {
      const h = mixedHousehold[m]!;
      for (let s = mixedStart[m]!; s < mixedStart[m + 1]!; s++) {
        const share = supportShare[s]!;
        const part = (mixedWeight[m]! / lastTemperature) * share * (1 - share);
        for (let use = useStart[h]!; use < useStart[h + 1]!; use++) {
          out[useKind[use]! * departureCount + supportDeparture[s]!]! += part * scaledUse[use]! ** 2;
        }
      }
    }
  }

  return { classCount: classesOfWorth, rowCount, scale, evaluate, curve, curvature };
}

function enlarge<T extends Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function countClasses({ classOf, classCount }: CompiledProblem): { count: Float64Array; first: Int32Array } {
  const count = new Float64Array(classCount);
  const first = new Int32Array(classCount).fill(-1);
  classOf.forEach((c, h) => {
    count[c]! += 1;
    if (first[c] === -1) first[c] = h;
  });
  return { count, first };
}

/** The average of what households that use a limit take of it, by kind, in fixed-point units. */
function averageUse(problem: CompiledProblem): Float64Array {
  const total = new Float64Array(problem.kinds.length);
  const users = new Float64Array(problem.kinds.length);
  problem.useKind.forEach((kind, index) => {
    total[kind]! += problem.useAmount[index]!;
    users[kind]! += 1;
  });
  return total.map((sum, kind) => (sum > 0 ? sum / users[kind]! : 1));
}

function isWorthAnything(problem: CompiledProblem, h: number): boolean {
  const { value, flat, moveCost, stayStart, stayCount } = problem;
  if (value[h]! > 0 || flat[h]! > 0) return true;
  return moveCost > 0 && stayStart[h + 1]! > stayStart[h]! && stayCount[stayStart[h]!]! > 0;
}

/** A row that would hold even if everybody who may board did so needs no price. */
function findBindingRows(problem: CompiledProblem): Uint8Array {
  const departureCount = problem.departureIds.length;
  const demand = new Float64Array(problem.room.length);
  for (let h = 0; h < problem.value.length; h++) {
    if (!isWorthAnything(problem, h)) continue;
    const p = problem.pattern[h]!;
    for (let use = problem.useStart[h]!; use < problem.useStart[h + 1]!; use++) {
      for (let e = problem.patternStart[p]!; e < problem.patternStart[p + 1]!; e++) {
        demand[problem.useKind[use]! * departureCount + problem.patternDeparture[e]!]! +=
          problem.useAmount[use]!;
      }
    }
  }
  return Uint8Array.from(demand, (sum, row) => (sum > problem.room[row]! ? 1 : 0));
}
