import type { EntityName } from '../../../shared/model/plan';
import type { Desk } from '../../desk/desk';

/** How good the last accepted automatic assignment was proven to be. `gap` is a share, 0 to 1. */
export interface LastRun {
  readonly gap: number;
  readonly bound: number;
}

/** What the proof was about: a change to any of these ends it. */
const provenOf: readonly EntityName[] = ['settings', 'household', 'person', 'departure', 'assignment'];

const lastRuns = new WeakMap<Desk, { readonly run: LastRun; readonly revision: number }>();

function revisionOf(desk: Desk): number {
  return provenOf.reduce((sum, entity) => sum + desk.revision(entity), 0);
}

/** The last accepted run, as long as the plan is still the one that it was proven for; it outlives the screen. */
export function lastRunOf(desk: Desk): LastRun | null {
  const last = lastRuns.get(desk);
  return last !== undefined && last.revision === revisionOf(desk) ? last.run : null;
}

/** Keeps a run whose changes have just been committed. */
export function keepLastRun(desk: Desk, run: LastRun): void {
  lastRuns.set(desk, { run, revision: revisionOf(desk) });
}
