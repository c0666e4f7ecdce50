import type { CompiledProblem } from './compile-problem';
import type { Floor, ModelQuestion, Worth } from './exact-model';
import { fewOptions, type PricedProblem } from './few-options';
import { listPromisingOptions } from './promising-options';
import { proveExactly, type LoadExact } from './prove-exactly';
import type { PlanState } from './plan-state';
import { mostColumns, mostExactSeconds, polishedHouseholds, smallHouseholds } from './solve-plainly';
import type { SolveRun } from './solve-run';
import type { PlanVector } from './tier-vector';
import { weighTiers, weighTiersAndPlaces, type TierProof } from './tier-stage';
import { staysAt, worthAt } from './unit-worth';

/** The plan at hand, which gets better on the way. */
interface PlanAtHand {
  readonly state: PlanState;
  readonly vector: PlanVector;
  readonly keep: (state: PlanState) => void;
}

/** Settles by the exact solver what prices and search leave open, tier by tier in their order, and then the rest. */
export interface TierProver {
  /** The most of a tier in whole steps, given what the plan gives the tiers above; Infinity when it cannot be told. */
  proveTier(tier: number, proof: TierProof, best: PlanAtHand, isProven: boolean): Promise<number>;
  /** The same of what the places are worth; people before it and stays after it are settled, too. */
  provePlaces(proof: TierProof, best: PlanAtHand): Promise<number>;
}

/** One thing after the other of which there is to be as much as possible without less of what came before. */
interface Aim {
  readonly worth: Worth;
  readonly isWhole: boolean;
  readonly reached: (vector: PlanVector) => number;
}

/** Where there is too much to prove anything, a better plan is looked for among so many, for so long. */
const fewColumns = 10_000;
const fewSeconds = 10;

/** Keeps the work bounded: of problems small enough to be settled whatever it takes, and of the others. */
const mostNodes = { small: 20_000, large: 2000 };

/**
 * A prover for one run. Whoever loses more against the prices of a tier than its gap is never looked at again; where
 * that still leaves too much, `leading` says what is worth a look, and nothing is proven.
 */
export function createTierProver(
  problem: CompiledProblem,
  run: SolveRun,
  loadExact: LoadExact,
  targetGap: number,
  leading: PricedProblem,
): TierProver {
  const { tierCount } = problem;
  const home = problem.departureIds.length;
  const isAllowed = new Uint8Array(problem.value.length * (home + 1)).fill(1);
  const size = problem.value.length <= smallHouseholds ? 'small' : 'large';
  const aims = listAims(problem);
  let loaded: ReturnType<LoadExact> | null = null;

  async function prove(index: number, best: PlanAtHand): Promise<number> {
    const aim = aims[index];
    if (aim === undefined || run.mustStop()) return Infinity;
    run.state.phase = 'proof';
    run.report();
    loaded ??= loadExact();
    const allowed = listAllowed(problem, isAllowed, index);
    const isTooMuch = allowed.location.length > mostColumns && countColumns(problem, allowed) > mostColumns;
    if (isTooMuch && (index >= tierCount || problem.value.length > polishedHouseholds)) return Infinity;
    const few = isTooMuch ? fewOptions(leading, allowed, best.state, fewColumns) : null;
    const exact = await proveExactly(
      {
        problem,
        options: few ?? allowed,
        worth: aim.worth,
        floors: aims.slice(0, index).map((above): Floor => {
          const least = above.reached(best.vector);
          return { worth: above.worth, least, slack: above.isWhole ? 0.5 : 1e-9 * Math.abs(least) };
        }),
        begin: best.state,
        isWhole: aim.isWhole,
        targetGap: aim.isWhole ? 0 : targetGap / 2,
        mostColumns,
        mostNodes: mostNodes[size],
        seconds: Math.min(few === null ? mostExactSeconds : fewSeconds, run.secondsLeft()),
        shouldStop: () => run.mustStop(),
      },
      () => loaded ?? loadExact(),
      // Where the exact solver cannot be loaded or runs out of memory, the plan and its proof by prices stand.
    ).catch(() => null);
    if (exact !== null) best.keep(exact.state);
    run.state.phase = 'plan';
    return few === null ? (exact?.bound ?? Infinity) : Infinity;
  }

  return {
    async proveTier(tier, proof, best, isProven) {
      narrow(problem, isAllowed, proof, best.vector, false);
      return isProven ? Infinity : await prove(tier, best);
    },
    async provePlaces(proof, best) {
      await prove(tierCount, best);
      narrow(problem, isAllowed, proof, best.vector, true);
      const worth = await prove(tierCount + 1, best);
      if (problem.stayCount.length > 0) await prove(tierCount + 2, best);
      return worth;
    },
  };
}

function listAims(problem: CompiledProblem): Aim[] {
  const { tierCount, tierValue, people } = problem;
  const tiers = Array.from({ length: tierCount }, (_, tier): Aim => ({
    worth: (household) => tierValue[household * tierCount + tier] ?? 0,
    isWhole: true,
    reached: (vector) => vector.tiers[tier] ?? 0,
  }));
  return [
    ...tiers,
    { worth: (household) => people[household] ?? 0, isWhole: true, reached: (vector) => vector.people },
    {
      worth: (household, departure) => worthAt(problem, household, departure),
      isWhole: false,
      reached: (vector) => vector.worth,
    },
    {
      worth: (household, departure) => staysAt(problem, household, departure),
      isWhole: true,
      reached: (vector) => vector.stays,
    },
  ];
}

/** Strikes out what no plan uses that is as good as the one at hand down to the tier of the proof. */
function narrow(
  problem: CompiledProblem,
  isAllowed: Uint8Array,
  { weights, rowPrices }: TierProof,
  vector: PlanVector,
  withPlaces: boolean,
): void {
  const home = problem.departureIds.length;
  const weighed = withPlaces ? weighTiersAndPlaces(problem, weights, 1) : weighTiers(problem, weights);
  const tiers = weights.reduce((sum, weight, tier) => sum + weight * (vector.tiers[tier] ?? 0), 0);
  const reached = tiers / problem.stepsPerValue + (withPlaces ? vector.worth : 0);
  const margin = Math.max(0, rowPrices.bound - reached) + 1e-9 * rowPrices.bound;
  const { start, location } = listPromisingOptions(weighed, rowPrices, (regret) => regret <= margin);
  const isPromising = new Uint8Array(isAllowed.length);
  for (let h = 0; h < problem.value.length; h++) {
    for (let o = start[h] ?? 0; o < (start[h + 1] ?? 0); o++)
      isPromising[h * (home + 1) + (location[o] ?? 0)] = 1;
  }
  isPromising.forEach((allowed, index) => {
    if (allowed === 0) isAllowed[index] = 0;
  });
}

/** Variables of a model in which households that are alike share them. */
function countColumns(problem: CompiledProblem, { start, location }: ModelQuestion['options']): number {
  const isCounted = new Uint8Array(problem.classCount);
  let count = 0;
  problem.classOf.forEach((c, h) => {
    if (isCounted[c] === 1) return;
    isCounted[c] = 1;
    const places = location.subarray(start[h], start[h + 1]);
    count += places.length - (places.includes(problem.departureIds.length) ? 1 : 0);
  });
  return count;
}

/** Who has nothing in the tiers down to the one asked about may stay at home. */
function listAllowed(
  problem: CompiledProblem,
  isAllowed: Uint8Array,
  index: number,
): ModelQuestion['options'] {
  const { pattern, patternStart, patternDeparture, tierCount, tierValue } = problem;
  const home = problem.departureIds.length;
  const start = new Int32Array(problem.value.length + 1);
  const location: number[] = [];
  for (let h = 0; h < problem.value.length; h++) {
    const p = pattern[h] ?? 0;
    const isInvolved =
      index >= tierCount ||
      tierValue.subarray(h * tierCount, h * tierCount + index + 1).some((inTier) => inTier > 0);
    if (isAllowed[h * (home + 1) + home] === 1 || !isInvolved) location.push(home);
    for (let e = patternStart[p] ?? 0; isInvolved && e < (patternStart[p + 1] ?? 0); e++) {
      const d = patternDeparture[e] ?? 0;
      if (isAllowed[h * (home + 1) + d] === 1) location.push(d);
    }
    start[h + 1] = location.length;
  }
  return { start, location: Int32Array.from(location) };
}
