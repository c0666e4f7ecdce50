import {
  limitsStated,
  limitsUsed,
  sortById,
  valueKept,
  type AssignmentPrices,
  type AssignmentProblem,
  type LimitKind,
  type ProblemHousehold,
} from './problem';
import { groupHouseholds, type TravelGroup } from './travel-groups';

/** What one household more is worth on any departure, beside its value; for problems with tiers. */
export type ExtraWorth = (household: ProblemHousehold) => number;

/** The objective whose bound is asked for: what the households count, and whether the plan in force does. */
export interface BoundObjective {
  /** Worth of a household wherever it is placed. */
  readonly flat?: ExtraWorth;
  /** False: the value by departure and the cost of moves are left out, and only `flat` counts. */
  readonly isWhole?: boolean;
}

/** A limit of a departure: what is left beside the locked households, and its price. */
interface PricedLimit {
  left: number;
  readonly price: number;
}

/**
 * What no plan for this problem can exceed, proven by prices on the limits (weak Lagrangian duality): the prices of
 * all room that is left beside the locked households, plus what each free group is worth at best after paying for
 * its room. Any prices prove some bound; negative ones and those on limits that are not stated count as zero.
 */
export function priceBound(
  problem: AssignmentProblem,
  prices: AssignmentPrices,
  objective: BoundObjective = {},
): number {
  const { flat, isWhole = true } = objective;
  const kept = valueKept(problem);
  const previous = new Map(isWhole ? Object.entries(problem.previous ?? {}) : []);
  const moveCost = isWhole ? (problem.moveCost ?? 0) : 0;
  const groups = groupHouseholds(problem);
  const limits = priceLimits(problem, prices);
  const worthOf = (group: TravelGroup, departure: string): number => {
    let worth = 0;
    for (const household of group.members) {
      if (isWhole) worth += household.value * (kept.get(departure) ?? 0);
      if (flat !== undefined) worth += flat(household);
      if (moveCost > 0 && previous.get(household.id) === departure) worth += moveCost;
    }
    return worth;
  };
  let bound = 0 - moveCost * previous.size;
  let handled = moveCost * previous.size;
  for (const group of groups) {
    if (group.locked === undefined) continue;
    const worth = worthOf(group, group.locked);
    bound += worth;
    handled += worth;
    for (const household of group.members) {
      for (const [kind, amount] of limitsUsed(household)) {
        const limit = limits.get(group.locked)?.get(kind);
        if (limit !== undefined) limit.left = Math.max(0, limit.left - amount);
      }
    }
  }
  for (const ofDeparture of limits.values()) {
    for (const { left, price } of ofDeparture.values()) {
      bound += price * left;
      handled += price * left;
    }
  }
  for (const group of groups) {
    if (group.locked !== undefined) continue;
    const uses = usesOf(group);
    let best = 0;
    let most = 0;
    for (const id of group.eligible) {
      const cost = costOf(uses, limits.get(id));
      if (cost === null) continue;
      const worth = worthOf(group, id);
      most = Math.max(most, worth);
      best = Math.max(best, worth - cost);
    }
    bound += best;
    handled += most;
  }
  // The sums above may each be short by a rounding error of the numbers that went in.
  return bound + 1e-12 * handled;
}

function priceLimits(
  problem: AssignmentProblem,
  prices: AssignmentPrices,
): Map<string, Map<LimitKind, PricedLimit>> {
  const limits = new Map<string, Map<LimitKind, PricedLimit>>();
  for (const departure of sortById(problem.departures)) {
    const stated = new Map(
      Object.entries(Object.hasOwn(prices, departure.id) ? (prices[departure.id] ?? {}) : {}),
    );
    const priced = new Map<LimitKind, PricedLimit>();
    for (const [kind, left] of limitsStated(departure)) {
      priced.set(kind, { left, price: Math.max(0, stated.get(kind) ?? 0) });
    }
    limits.set(departure.id, priced);
  }
  return limits;
}

function usesOf({ members }: TravelGroup): [LimitKind, number][] {
  const [only, ...others] = members;
  if (only !== undefined && others.length === 0) return limitsUsed(only);
  const sums = new Map<LimitKind, number>();
  for (const household of members) {
    for (const [kind, amount] of limitsUsed(household)) sums.set(kind, (sums.get(kind) ?? 0) + amount);
  }
  return [...sums];
}

/** What room costs on a departure; null for who does not fit there alone (with a gram of tolerance, to be safe). */
function costOf(
  uses: readonly (readonly [LimitKind, number])[],
  limits: ReadonlyMap<LimitKind, PricedLimit> | undefined,
): number | null {
  if (limits === undefined) return null;
  let cost = 0;
  for (const [kind, amount] of uses) {
    const limit = limits.get(kind);
    if (limit === undefined) continue;
    if (amount > limit.left + 1e-3) return null;
    cost += amount * limit.price;
  }
  return cost;
}
