/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index into the typed arrays comes from their own bounds */
import type { Random } from '../kit/random';
import type { PlanState } from './plan-state';
import type { PromisingOptions } from './promising-options';
import { worthAt as worthOf } from './unit-worth';

/** How one run of moves accepts losses. */
export interface AnnealStage {
  readonly moves: number;
  /** Accepted loss as a share of the price of the room that a move is about. */
  readonly temperature: number;
  /** 1: a plan counts what it is worth. Below 1, and below 0 too, room that is left empty costs that much less. */
  readonly honesty: number;
}

/**
 * Changes a plan by random moves of one household, or of two that trade places or make room for each other (simulated
 * annealing over feasible plans). Returns by how much the plan's true worth changed.
 */
export function anneal(
  state: PlanState,
  options: PromisingOptions,
  stage: AnnealStage,
  random: Random,
): number {
  const { at, members, departureCount } = state;
  const { start, location, worth, cost, movable } = options;
  const rebate = 1 - stage.honesty;
  if (movable.length === 0) return 0;
  let gained = 0;

  /** Index of the option of a household at a location, or −1. */
  const optionAt = (household: number, place: number): number => {
    for (let o = start[household]!; o < start[household + 1]!; o++) if (location[o] === place) return o;
    return -1;
  };
  const worthAt = (household: number, place: number): number => worthOf(state.problem, household, place);
  const felt = (option: number): number => worth[option]! - rebate * cost[option]!;

  for (let trial = 0; trial < stage.moves; trial++) {
    const h = movable[Math.floor(random() * movable.length)]!;
    const from = at[h]!;
    const first = start[h]!;
    const o = first + Math.floor(random() * (start[h + 1]! - first));
    const to = location[o]!;
    if (to === from) continue;
    const old = optionAt(h, from);
    const change = felt(o) - (old >= 0 ? felt(old) : worthAt(h, from));
    const stake = Math.max(cost[o]!, old >= 0 ? cost[old]! : 0);
    const lowest = stage.temperature * stake * Math.log(random() + 1e-12);
    if (state.fits(h, to)) {
      if (change < lowest) continue;
      gained += worth[o]! - worthAt(h, from);
      state.move(h, to);
      continue;
    }
    const crowd = members[to]!;
    for (let attempt = 0; attempt < 3 && crowd.length > 0; attempt++) {
      const g = crowd[Math.floor(random() * crowd.length)]!;
      const gFirst = start[g]!;
      const gCount = start[g + 1]! - gFirst;
      if (gCount < 2 || !state.fitsInstead(h, g, to)) continue;
      let chosen = optionAt(g, from);
      if (chosen < 0 || (from < departureCount && !state.fitsInstead(g, h, from))) {
        chosen = gFirst + Math.floor(random() * gCount);
        const place = location[chosen]!;
        if (place === to || place === from || !state.fits(g, place)) continue;
      }
      const gOld = optionAt(g, to);
      if (change + felt(chosen) - (gOld >= 0 ? felt(gOld) : worthAt(g, to)) < lowest) continue;
      gained += worth[o]! - worthAt(h, from) + worth[chosen]! - worthAt(g, to);
      state.move(g, departureCount);
      state.move(h, to);
      state.move(g, location[chosen]!);
      break;
    }
  }
  return gained;
}
