import type { Desk } from '../../desk/desk';

/** How good the last accepted automatic assignment was proven to be. `gap` is a share, 0 to 1. */
export interface LastRun {
  readonly gap: number;
  readonly bound: number;
}

const lastRuns = new WeakMap<Desk, LastRun>();

/** The last accepted run on this desk since it was opened; it outlives the screen, and goes with the desk. */
export function lastRunOf(desk: Desk): LastRun | null {
  return lastRuns.get(desk) ?? null;
}

/** Keeps an accepted run. */
export function keepLastRun(desk: Desk, run: LastRun): void {
  lastRuns.set(desk, run);
}
