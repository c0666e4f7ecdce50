import { seededRandom, type Random } from '../kit/random';
import { fillByHand, keepPrevious } from './by-hand';
import type { CompiledProblem } from './compile-problem';
import type { PricedProblem } from './few-options';
import { fillRoom } from './fill-room';
import { findPrices } from './find-prices';
import { fromPlan, fromScratchBriefly, improvePlan, polishing } from './improve-plan';
import { planWorth } from './plan-result';
import { createPlanState, type PlanState } from './plan-state';
import { createTierProver } from './prove-tiers';
import { polishedHouseholds, smallHouseholds, type SearchSettings } from './solve-plainly';
import type { SolveRun } from './solve-run';
import { isBetter, planVector, type PlanVector } from './tier-vector';
import { chooseWeights, weighTiers, weighTiersAndPlaces, type TierProof } from './tier-stage';
import { openBound, tightenProof } from './tighten-proof';

/** A plan that fills the tiers one after the other, and what proves how much of each there could be. */
export interface TieredSolution {
  readonly state: PlanState;
  /** One for each tier as far as the run came. */
  readonly proofs: readonly TierProof[];
  /** For everything after the tiers; weighs all of them. */
  readonly last: TierProof | null;
  /** Value of each tier that the exact solver proved to be the most, Infinity where it did not. */
  readonly exactBounds: readonly number[];
  readonly exactWorth: number;
}

/** The best plan so far, judged tier by tier. */
interface BestPlan {
  state: PlanState;
  vector: PlanVector;
  readonly keep: (state: PlanState) => void;
}

const defaultTargetGap = 5e-4;

/**
 * Fills the tiers of a problem strictly one after the other: when a tier is filled, whoever is placed of the tiers above
 * may change departures but never waits again. What the heuristics leave open of small problems is settled exactly.
 */
export async function solveInTiers(
  problem: CompiledProblem,
  run: SolveRun,
  settings: SearchSettings,
): Promise<TieredSolution> {
  const best = beginPlan(problem, run);
  const random = seededRandom(settings.seed);
  const isSmall = problem.value.length <= smallHouseholds;
  const targetGap = settings.targetGap ?? (isSmall ? 0 : defaultTargetGap);
  const proofs: TierProof[] = [];
  run.state.phase = 'plan';
  const all = await weighAll(problem, best, run, random);
  const prover = settings.loadExact && createTierProver(problem, run, settings.loadExact, targetGap, all);
  const exactBounds: number[] = [];
  for (let tier = 0; tier < problem.tierCount && !run.mustStop(); tier++) {
    const { proof, isEnough } = await fillTier(problem, tier, best, run, random, targetGap);
    proofs.push(proof);
    const exactBound = (await prover?.proveTier(tier, proof, best, isEnough())) ?? Infinity;
    exactBounds.push(exactBound);
    const isSettled = (): boolean => isEnough() || (best.vector.tiers[tier] ?? 0) >= exactBound;
    await polishTier(problem, all, tier, best, run, random, isSettled);
  }
  const last = run.mustStop() ? null : await placeWell(problem, best, run, random, targetGap);
  const exactWorth = (last && (await prover?.provePlaces(last, best))) ?? Infinity;
  return { state: best.state, proofs, last, exactBounds, exactWorth };
}

function beginPlan(problem: CompiledProblem, run: SolveRun): BestPlan {
  const order = orderByTier(problem);
  const first = fillByHand(problem, order);
  const best: BestPlan = {
    state: first,
    vector: planVector(first),
    keep(state) {
      const whole = createPlanState(problem, state.at);
      fillRoom(whole, order);
      const vector = planVector(whole);
      if (!isBetter(vector, best.vector)) return;
      best.state = whole;
      best.vector = vector;
      run.state.objective = planWorth(whole);
    },
  };
  run.state.objective = planWorth(first);
  best.keep(first);
  if (problem.stayCount.length > 0) best.keep(keepPrevious(problem, order));
  return best;
}

/**
 * Begins with all tiers at once. Only then do all limits have a price, so that whoever could go elsewhere makes room; a
 * tier by itself mostly finds room and gives none.
 */
async function weighAll(
  problem: CompiledProblem,
  best: BestPlan,
  run: SolveRun,
  random: Random,
): Promise<PricedProblem> {
  const weighed = weighTiersAndPlaces(problem, chooseWeights(problem, problem.tierCount - 1));
  const rowPrices = await findPrices(weighed, 0, () => run.breathe());
  const search = { problem: weighed, rowPrices, cooling: fromScratchBriefly, state: null, random };
  const breathe = (): Promise<boolean> => run.breathe();
  if (!run.mustStop()) await improvePlan({ ...search, keep: best.keep, isEnough: () => false, breathe });
  return { problem: weighed, rowPrices };
}

async function fillTier(
  problem: CompiledProblem,
  tier: number,
  best: BestPlan,
  run: SolveRun,
  random: Random,
  targetGap: number,
): Promise<{ proof: TierProof; isEnough: () => boolean }> {
  const weights = chooseWeights(problem, tier);
  const weighed = weighTiers(problem, weights);
  const rowPrices = await findPrices(weighed, 0, () => run.breathe());
  const most = sumTier(problem, tier);
  const isProvenBy = (proof: TierProof): boolean => {
    const { tiers: reached } = best.vector;
    const byPrices = openBound({ problem, kept: tier, reached }, proof) * problem.stepsPerValue;
    const bound = Math.min(most, problem.hasWholeSteps ? Math.floor(byPrices + 1e-6) : byPrices);
    return (reached[tier] ?? 0) >= bound - targetGap * bound;
  };
  const proof = await tightenProof(
    {
      problem,
      weigh: (some) => weighTiers(problem, some),
      last: tier,
      kept: tier,
      reached: best.vector.tiers,
      isEnough: isProvenBy,
      breathe: () => run.breathe(),
    },
    { weights, rowPrices },
  );
  const isEnough = (): boolean => isProvenBy(proof);
  if (isEnough() || run.mustStop()) return { proof, isEnough };
  const searched = weighTiersAndPlaces(problem, weights);
  const mustGo = placedAbove(problem, best.state, tier);
  await improvePlan({
    problem: searched,
    rowPrices,
    cooling: fromScratchBriefly,
    state: tier === 0 ? null : onlyThoseOfWorth(searched, best.state),
    mustGo,
    random,
    keep: best.keep,
    isEnough,
    breathe: () => run.breathe(),
  });
  return { proof, isEnough };
}

/** Works on for longer where neither the prices nor the exact solver could prove that a tier is full. */
async function polishTier(
  problem: CompiledProblem,
  all: PricedProblem,
  tier: number,
  best: BestPlan,
  run: SolveRun,
  random: Random,
  isSettled: () => boolean,
): Promise<void> {
  const households = problem.value.length;
  if (households <= smallHouseholds || households > polishedHouseholds || isSettled() || run.mustStop())
    return;
  await improvePlan({
    ...all,
    cooling: polishing,
    state: createPlanState(all.problem, best.state.at),
    mustGo: placedAbove(problem, best.state, tier),
    random,
    keep: best.keep,
    isEnough: isSettled,
    breathe: () => run.breathe(),
  });
}

/** With everybody placed who can be, finds the better places for them. */
async function placeWell(
  problem: CompiledProblem,
  best: BestPlan,
  run: SolveRun,
  random: Random,
  targetGap: number,
): Promise<TierProof> {
  const weights = chooseWeights(problem, problem.tierCount - 1);
  const weighed = weighTiersAndPlaces(problem, weights, 1);
  const rowPrices = await findPrices(weighed, 0, () => run.breathe());
  const isProvenBy = (proof: TierProof): boolean => {
    const bound = openBound({ problem, kept: problem.tierCount, reached: best.vector.tiers }, proof);
    return best.vector.worth >= bound - targetGap * bound;
  };
  const proof = await tightenProof(
    {
      problem,
      weigh: (some) => weighTiersAndPlaces(problem, some, 1),
      last: problem.tierCount - 1,
      kept: problem.tierCount,
      reached: best.vector.tiers,
      isEnough: isProvenBy,
      breathe: () => run.breathe(),
    },
    { weights, rowPrices },
  );
  const isEnough = (): boolean => isProvenBy(proof);
  await improvePlan({
    problem: weighed,
    rowPrices,
    cooling: problem.stayCount.length > 0 ? fromPlan : fromScratchBriefly,
    state: createPlanState(weighed, best.state.at),
    mustGo: placedAbove(problem, best.state, problem.tierCount),
    random,
    keep: best.keep,
    isEnough,
    breathe: () => run.breathe(),
  });
  return proof;
}

/** Households that are placed and have a member in a tier above; with the number of tiers, all that are placed. */
function placedAbove(problem: CompiledProblem, state: PlanState, tier: number): Uint8Array {
  const { tierCount, tierValue } = problem;
  return Uint8Array.from(state.at, (location, h) => {
    if (location === state.departureCount) return 0;
    if (tier === tierCount) return 1;
    return tierValue.subarray(h * tierCount, h * tierCount + tier).some((value) => value > 0) ? 1 : 0;
  });
}

function onlyThoseOfWorth(problem: CompiledProblem, state: PlanState): PlanState {
  const home = state.departureCount;
  return createPlanState(
    problem,
    state.at.map((location, h) => ((problem.flat[h] ?? 0) > 0 ? location : home)),
  );
}

function sumTier({ tierCount, tierValue }: CompiledProblem, tier: number): number {
  let sum = 0;
  for (let index = tier; index < tierValue.length; index += tierCount) sum += tierValue[index] ?? 0;
  return sum;
}

/** By the first tier in which a household has a member of value, then by falling value per person. */
function orderByTier({ tierCount, tierValue, value, people }: CompiledProblem): Int32Array {
  const rank = value.map((worth, h) => worth / Math.max(1, people[h] ?? 0));
  const tierOf = value.map((_, h) => {
    const found = tierValue.subarray(h * tierCount, (h + 1) * tierCount).findIndex((inTier) => inTier > 0);
    return found < 0 ? tierCount : found;
  });
  return Int32Array.from(value.keys()).sort(
    (a, b) => (tierOf[a] ?? 0) - (tierOf[b] ?? 0) || (rank[b] ?? 0) - (rank[a] ?? 0) || a - b,
  );
}
