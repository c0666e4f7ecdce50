import type { PlanState } from './plan-state';
import { worthAt } from './unit-worth';

/** What a plan is judged by when there are tiers, most important first; higher is better in every place. */
export interface PlanVector {
  /** Value placed of each tier, in whole steps, without the locked households. */
  readonly tiers: readonly number[];
  readonly people: number;
  /** What the free households are worth where they are. */
  readonly worth: number;
  /** Households that are where they were. */
  readonly stays: number;
}

/** Worth may differ by this share without being different. */
const tolerance = 1e-9;

/** Measures a plan. */
export function planVector(state: PlanState): PlanVector {
  const { tierCount, tierValue, people, stayStart, stayDeparture, stayCount } = state.problem;
  const tiers = Array.from({ length: tierCount }, () => 0);
  let placed = 0;
  let worth = 0;
  let stays = 0;
  state.at.forEach((location, h) => {
    if (location === state.departureCount) return;
    for (let tier = 0; tier < tierCount; tier++) {
      tiers[tier] = (tiers[tier] ?? 0) + (tierValue[h * tierCount + tier] ?? 0);
    }
    placed += people[h] ?? 0;
    worth += worthAt(state.problem, h, location);
    for (let s = stayStart[h] ?? 0; s < (stayStart[h + 1] ?? 0); s++) {
      if (stayDeparture[s] === location) stays += stayCount[s] ?? 0;
    }
  });
  return { tiers, people: placed, worth, stays };
}

/** Whether the first of two plans is strictly better: in the most important place in which they differ. */
export function isBetter(a: PlanVector, b: PlanVector): boolean {
  const tier = a.tiers.findIndex((value, index) => value !== b.tiers[index]);
  if (tier >= 0) return (a.tiers[tier] ?? 0) > (b.tiers[tier] ?? 0);
  if (a.people !== b.people) return a.people > b.people;
  if (Math.abs(a.worth - b.worth) > tolerance * Math.max(1, Math.abs(b.worth))) return a.worth > b.worth;
  return a.stays > b.stays;
}
