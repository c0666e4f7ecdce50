import type { CompiledProblem } from './compile-problem';
import { findPrices } from './find-prices';
import { levelWeights, type TierProof } from './tier-stage';

/** What a proof is for, and how long a better one may be looked for. */
export interface ProofSearch {
  readonly problem: CompiledProblem;
  /** The problem in which the tiers have these weights. */
  readonly weigh: (weights: readonly number[]) => CompiledProblem;
  /** The last tier that has a weight. */
  readonly last: number;
  /** How many of the tiers are to stay as the plan has them. */
  readonly kept: number;
  /** What the plan has of each tier, in whole steps. */
  readonly reached: readonly number[];
  readonly isEnough: (proof: TierProof) => boolean;
  /** Awaited every few milliseconds; false ends the search. */
  readonly breathe: () => Promise<boolean>;
}

/** What one try multiplies or divides a weight by. */
const step = 1.5;
/** Tries for all households of a problem together: 12 for 2,000 of them, 1 for many. */
const mostTried = 24_000;
const mostTries = 12;

/** What a proof leaves open beyond what the plan has of the tiers that it keeps, in value. */
export function openBound(
  { problem, kept, reached }: Pick<ProofSearch, 'problem' | 'kept' | 'reached'>,
  { weights, rowPrices }: TierProof,
): number {
  const held = weights.slice(0, kept).reduce((sum, weight, tier) => sum + weight * (reached[tier] ?? 0), 0);
  return rowPrices.bound - held / problem.stepsPerValue;
}

/**
 * Any weights prove a bound, and heavy ones prove a loose one: a fraction of a household that the prices see room for in
 * a tier above counts in full. Looks for lighter weights that prove more, and answers the proof that leaves least open.
 */
export async function tightenProof(search: ProofSearch, first: TierProof): Promise<TierProof> {
  const { problem, weigh, last, kept, isEnough, breathe } = search;
  if (kept === 0) return first;
  let tries = Math.max(1, Math.min(mostTries, Math.round(mostTried / problem.value.length)));
  let best = first;
  const attempt = async (weights: readonly number[]): Promise<boolean> => {
    tries--;
    const found = { weights, rowPrices: await findPrices(weigh(weights), 0, breathe) };
    if (openBound(search, found) >= openBound(search, best)) return false;
    best = found;
    return true;
  };
  if (isEnough(best) || !(await breathe())) return best;
  await attempt(levelWeights(problem, last));
  for (let hasGained = true; hasGained;) {
    hasGained = false;
    for (let tier = kept - 1; tier >= 0; tier--) {
      for (const factor of [1 / step, step]) {
        if (tries === 0 || isEnough(best) || !(await breathe())) return best;
        if (!(await attempt(best.weights.map((one, index) => (index === tier ? one * factor : one)))))
          continue;
        hasGained = true;
        break;
      }
    }
  }
  return best;
}
