import type { CompiledProblem } from './compile-problem';
import { namePrices } from './name-prices';
import { priceBound } from './price-bound';
import { gapBetween, sortById, type AssignmentProblem, type TierResult } from './problem';
import type { TieredSolution } from './solve-in-tiers';
import type { TierProof } from './tier-stage';
import { listTiers, type Tiers } from './tiers';

/** The figures of a plan for a problem with tiers, as they stand in the result. */
export interface TierFigures {
  readonly tiers: readonly TierResult[];
  /** What no plan is worth that gives every tier what this one gives it. */
  readonly bound: number;
}

/** Counts what a plan places of each tier, and proves by prices, or by what the exact solver found, how much there could be. */
export function tierFigures(
  problem: AssignmentProblem,
  compiled: CompiledProblem,
  { proofs, last, exactBounds, exactWorth }: TieredSolution,
  assignment: Readonly<Record<string, string>>,
): TierFigures {
  const tiers = listTiers(problem) ?? { count: 0, of: new Map<string, number>() };
  const counted = countTiers(problem, compiled, tiers, assignment);
  const values = counted.map((tier) => tier.value);
  const results = counted.map(({ value, most, locked, households, people, of }, index): TierResult => {
    const proof = proofs[index];
    const exact = (exactBounds[index] ?? Infinity) / compiled.stepsPerValue + locked;
    const byPrices = proof === undefined ? Infinity : boundOf(problem, compiled, tiers, proof, values, index);
    const bound = Math.max(value, Math.min(most, exact, byPrices));
    return {
      value,
      bound,
      gap: gapBetween(value, bound),
      households,
      people,
      of,
      weights: proof?.weights ?? [],
      prices: proof === undefined ? {} : namePrices(compiled, proof.rowPrices),
    };
  });
  const byPrices =
    last === null
      ? priceBound(problem, {})
      : priceBound(problem, namePrices(compiled, last.rowPrices), { flat: weigh(tiers, last.weights) }) -
        sumWeighed(last.weights, values);
  return { tiers: results, bound: Math.min(byPrices, exactWorth + compiled.baseWorth) };
}

function boundOf(
  problem: AssignmentProblem,
  compiled: CompiledProblem,
  tiers: Tiers,
  { weights, rowPrices }: TierProof,
  values: readonly number[],
  tier: number,
): number {
  const objective = { flat: weigh(tiers, weights), isWhole: false };
  const all = priceBound(problem, namePrices(compiled, rowPrices), objective);
  const bound = all - sumWeighed(weights, values.slice(0, tier));
  const { hasWholeSteps, stepsPerValue } = compiled;
  return hasWholeSteps ? Math.floor(bound * stepsPerValue + 1e-6) / stepsPerValue : bound;
}

function weigh(tiers: Tiers, weights: readonly number[]) {
  return ({ id, value }: { id: string; value: number }): number =>
    value * (weights[tiers.of.get(id) ?? -1] ?? 0);
}

function sumWeighed(weights: readonly number[], values: readonly number[]): number {
  return values.reduce((sum, value, tier) => sum + value * (weights[tier] ?? 0), 0);
}

function countTiers(
  problem: AssignmentProblem,
  compiled: CompiledProblem,
  tiers: Tiers,
  assignment: Readonly<Record<string, string>>,
) {
  const free = new Set(compiled.members.flat());
  const counted = Array.from({ length: tiers.count }, () => ({
    value: 0,
    /** Of all that can be placed. */
    most: 0,
    locked: 0,
    households: 0,
    people: 0,
    of: { households: 0, people: 0 },
  }));
  for (const { id, size, value } of sortById(problem.households)) {
    const tier = counted[tiers.of.get(id) ?? -1];
    if (tier === undefined) continue;
    const isLocked = compiled.locked.has(id);
    tier.of.households += 1;
    tier.of.people += size;
    if (isLocked) tier.locked += value;
    if (isLocked || free.has(id)) tier.most += value;
    if (!Object.hasOwn(assignment, id)) continue;
    tier.value += value;
    tier.households += 1;
    tier.people += size;
  }
  return counted;
}
