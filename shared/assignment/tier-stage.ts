import type { CompiledProblem } from './compile-problem';
import type { RowPrices } from './find-prices';

/** What proves the bound of a tier: the weights of the tiers down to it, and the prices of the problem so weighed. */
export interface TierProof {
  readonly weights: readonly number[];
  readonly rowPrices: RowPrices;
}

/** While a tier is filled, its households weigh their value by departure by this much, to prefer the better ones. */
const preference = 0.005;
/** In a tier, a person at the upper tenth of value counts so much more than one of a tier above at the lower tenth. */
const advantage = 4;

/**
 * What one unit of value counts in each tier down to `last`, which counts 1: enough for the tiers above it that hardly
 * anybody of them gives way.
 */
export function chooseWeights(problem: CompiledProblem, last: number): number[] {
  return weighSteps(problem, last, { advantage, low: 0.1, high: 0.9 });
}

/** The same, with which a usual person of a tier counts as much as one of the next: hardly anybody gains by a trade. */
export function levelWeights(problem: CompiledProblem, last: number): number[] {
  return weighSteps(problem, last, { advantage: 1, low: 0.5, high: 0.5 });
}

/** Where in the spread of values per person two tiers are compared, and how much more the upper one then counts. */
interface WeightSteps {
  readonly advantage: number;
  readonly low: number;
  readonly high: number;
}

function weighSteps(problem: CompiledProblem, last: number, steps: WeightSteps): number[] {
  const weights = Array.from({ length: problem.tierCount }, () => 0);
  weights[last] = 1;
  let weight = 1;
  let top = valuePerPerson(problem, last, steps.high);
  for (let tier = last - 1; tier >= 0; tier--) {
    const low = valuePerPerson(problem, tier, steps.low);
    if (low > 0) weight = Math.max(weight, (steps.advantage * top) / low);
    weights[tier] = weight;
    top = Math.max(top, weight * valuePerPerson(problem, tier, steps.high));
  }
  return weights;
}

function valuePerPerson(problem: CompiledProblem, tier: number, share: number): number {
  const { tierCount, tierValue, stepsPerValue, people } = problem;
  const values: number[] = [];
  people.forEach((count, h) => {
    const value = (tierValue[h * tierCount + tier] ?? 0) / stepsPerValue;
    if (value > 0) values.push(value / Math.max(1, count));
  });
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

/** The problem in which every household counts its value by the weight of its tier, and nothing else counts. */
export function weighTiers(problem: CompiledProblem, weights: readonly number[]): CompiledProblem {
  return {
    ...problem,
    flat: flatWorth(problem, weights),
    value: new Float64Array(problem.value.length),
    moveCost: 0,
    baseWorth: 0,
  };
}

/** The same, in which what a household is worth where it is also counts, a little or wholly. */
export function weighTiersAndPlaces(
  problem: CompiledProblem,
  weights: readonly number[],
  share: number = preference,
): CompiledProblem {
  const flat = flatWorth(problem, weights);
  return {
    ...problem,
    flat,
    value: problem.value.map((value, h) => ((flat[h] ?? 0) > 0 || share === 1 ? share * value : 0)),
    moveCost: share * problem.moveCost,
    stayCount: dropStays(problem, (h) => (flat[h] ?? 0) > 0 || share === 1),
  };
}

function flatWorth(problem: CompiledProblem, weights: readonly number[]): Float64Array {
  const { tierCount, tierValue, stepsPerValue } = problem;
  return problem.value.map(
    (_, h) =>
      weights.reduce((sum, weight, tier) => sum + weight * (tierValue[h * tierCount + tier] ?? 0), 0) /
      stepsPerValue,
  );
}

function dropStays({ stayStart, stayCount }: CompiledProblem, isKept: (h: number) => boolean): Float64Array {
  const kept = stayCount.slice();
  for (let h = 0; h + 1 < stayStart.length; h++) {
    if (!isKept(h)) kept.fill(0, stayStart[h], stayStart[h + 1]);
  }
  return kept;
}
