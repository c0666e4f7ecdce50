import type { CompiledProblem } from './compile-problem';
import type { Floor, ModelQuestion, Worth } from './exact-model';
import { listPromisingOptions } from './promising-options';
import { proveExactly, type LoadExact } from './prove-exactly';
import type { PlanState } from './plan-state';
import type { TierProof } from './solve-in-tiers';
import { mostExactSeconds, smallHouseholds } from './solve-plainly';
import type { SolveRun } from './solve-run';
import type { PlanVector } from './tier-vector';
import { weighTiers, weighTiersAndPlaces } from './tier-stage';
import { staysAt, worthAt } from './unit-worth';

/** What the exact solver proved: the most of each tier in whole steps, and the most that the places can be worth. */
export interface ProvenTiers {
  readonly exactBounds: readonly number[];
  readonly exactWorth: number;
}

/** The plan at hand, which gets better on the way. */
interface PlanAtHand {
  readonly state: PlanState;
  readonly vector: PlanVector;
  readonly keep: (state: PlanState) => void;
}

/** One thing after the other of which there is to be as much as possible without less of what came before. */
interface Aim {
  readonly worth: Worth;
  readonly isWhole: boolean;
  readonly reached: (vector: PlanVector) => number;
}

const mostColumnsOfSmall = 20_000;
const mostColumns = 3000;

/**
 * Maximises each tier, then people, places and stays, one after the other, keeping what was reached before. Who loses
 * more against the prices of a tier than its gap cannot go there in any plan that is as good down to that tier.
 */
export async function proveTiers(
  problem: CompiledProblem,
  best: PlanAtHand,
  proofs: readonly TierProof[],
  run: SolveRun,
  loadExact: LoadExact,
): Promise<ProvenTiers> {
  const { tierCount } = problem;
  const aims = listAims(problem);
  const loaded = loadExact();
  const floors: Floor[] = [];
  const bounds = aims.map(() => Infinity);
  const home = problem.departureIds.length;
  const isAllowed = new Uint8Array(problem.value.length * (home + 1)).fill(1);
  const isSmall = problem.value.length <= smallHouseholds;
  for (const [index, aim] of aims.entries()) {
    if (run.mustStop()) break;
    if (index < tierCount) narrow(problem, isAllowed, proofs[index], best.vector, false);
    else if (index === tierCount + 1) narrow(problem, isAllowed, proofs[tierCount], best.vector, true);
    const seconds = Math.min(mostExactSeconds, run.secondsLeft());
    const exact = await proveExactly(
      {
        problem,
        options: listAllowed(problem, isAllowed),
        worth: aim.worth,
        floors,
        begin: best.state,
        isWhole: aim.isWhole,
        mostColumns: isSmall ? mostColumnsOfSmall : mostColumns,
        seconds,
        shouldStop: () => run.mustStop(),
      },
      () => loaded,
    );
    if (exact !== null) {
      best.keep(exact.state);
      bounds[index] = exact.bound;
    }
    const least = aim.reached(best.vector);
    floors.push({ worth: aim.worth, least, slack: aim.isWhole ? 0.5 : 1e-9 * Math.abs(least) });
    run.report();
  }
  return { exactBounds: bounds.slice(0, tierCount), exactWorth: bounds[tierCount + 1] ?? Infinity };
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
  proof: TierProof | undefined,
  vector: PlanVector,
  withPlaces: boolean,
): void {
  if (proof === undefined) return;
  const { weights, rowPrices } = proof;
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

function listAllowed(problem: CompiledProblem, isAllowed: Uint8Array): ModelQuestion['options'] {
  const { pattern, patternStart, patternDeparture } = problem;
  const home = problem.departureIds.length;
  const start = new Int32Array(problem.value.length + 1);
  const location: number[] = [];
  for (let h = 0; h < problem.value.length; h++) {
    const p = pattern[h] ?? 0;
    if (isAllowed[h * (home + 1) + home] === 1) location.push(home);
    for (let e = patternStart[p] ?? 0; e < (patternStart[p + 1] ?? 0); e++) {
      const d = patternDeparture[e] ?? 0;
      if (isAllowed[h * (home + 1) + d] === 1) location.push(d);
    }
    start[h + 1] = location.length;
  }
  return { start, location: Int32Array.from(location) };
}
