/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index into the typed arrays comes from their own bounds */
import type { PlanState } from './plan-state';
import { worthAt } from './unit-worth';

/**
 * Takes every household, in the given order, to the best departure that has room for it and is better than where it
 * is, until nothing moves any more. Households of no value are placed too. Never makes a plan worse.
 */
export function fillRoom(state: PlanState, order: Int32Array): void {
  const { kept, pattern, patternStart, patternDeparture } = state.problem;
  for (let pass = 0, hasMoved = true; hasMoved && pass < 10; pass++) {
    hasMoved = false;
    for (const h of order) {
      const from = state.at[h]!;
      let best = from;
      let bestWorth = worthAt(state.problem, h, from);
      let bestKept = from === state.departureCount ? 0 : kept[from]!;
      for (let e = patternStart[pattern[h]!]!; e < patternStart[pattern[h]! + 1]!; e++) {
        const d = patternDeparture[e]!;
        const worth = worthAt(state.problem, h, d);
        if (worth < bestWorth || (worth === bestWorth && kept[d]! <= bestKept) || !state.fits(h, d)) continue;
        best = d;
        bestWorth = worth;
        bestKept = kept[d]!;
      }
      if (best === from) continue;
      state.move(h, best);
      hasMoved = true;
    }
  }
}
