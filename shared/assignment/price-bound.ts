import {
  limitsStated,
  limitsUsed,
  sortById,
  valueKept,
  type AssignmentPrices,
  type AssignmentProblem,
  type LimitKind,
} from './problem';

/**
 * What no plan for this problem can exceed, proven by prices on the limits (weak Lagrangian duality): the prices of
 * all room that is left beside the locked households, plus what each free household is worth at best after paying for
 * its room. Any prices prove some bound; negative ones and those on limits that are not stated count as zero.
 */
export function priceBound(problem: AssignmentProblem, prices: AssignmentPrices): number {
  const kept = valueKept(problem);
  const households = sortById(problem.households);
  const room = new Map(
    sortById(problem.departures).map((departure) => [departure.id, limitsStated(departure)]),
  );
  let lockedValue = 0;
  for (const household of households) {
    if (household.locked === undefined) continue;
    lockedValue += household.value * (kept.get(household.locked) ?? 0);
    const limits = room.get(household.locked);
    for (const [kind, amount] of limitsUsed(household)) {
      const left = limits?.get(kind);
      if (left !== undefined) limits?.set(kind, Math.max(0, left - amount));
    }
  }
  const priceOf = new Map<string, Map<LimitKind, number>>();
  let bound = lockedValue;
  let handled = lockedValue;
  for (const [id, limits] of room) {
    const paid = new Map<LimitKind, number>();
    const stated = new Map(Object.entries(Object.hasOwn(prices, id) ? (prices[id] ?? {}) : {}));
    for (const [kind, left] of limits) {
      const price = Math.max(0, stated.get(kind) ?? 0);
      paid.set(kind, price);
      if (price > 0) bound += price * left;
    }
    priceOf.set(id, paid);
  }
  for (const household of households) {
    if (household.locked !== undefined) continue;
    const uses = limitsUsed(household);
    let best = 0;
    let canGo = false;
    for (const id of household.eligible) {
      const limits = room.get(id);
      const paid = priceOf.get(id);
      if (limits === undefined || paid === undefined) continue;
      // Who does not fit alone cannot go; a gram of tolerance keeps this on the safe side.
      if (uses.some(([kind, amount]) => amount > (limits.get(kind) ?? Infinity) + 1e-3)) continue;
      canGo = true;
      const cost = uses.reduce((sum, [kind, amount]) => sum + amount * (paid.get(kind) ?? 0), 0);
      best = Math.max(best, household.value * (kept.get(id) ?? 0) - cost);
    }
    bound += best;
    if (canGo) handled += household.value;
  }
  // The sums above may each be short by a rounding error of the numbers that went in.
  return bound + 1e-12 * (bound + handled);
}
