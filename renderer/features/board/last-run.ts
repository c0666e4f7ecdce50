import type { EntityName } from '../../../shared/model/plan';
import type { Desk } from '../../desk/desk';

/** How good the last accepted automatic assignment was proven to be. `gap` is a share, 0 to 1. */
export interface LastRun {
  readonly gap: number;
  readonly bound: number;
}

/** What the proof was about: while any of these differs, it says nothing. */
const provenOf: readonly EntityName[] = ['settings', 'household', 'person', 'departure', 'assignment'];

interface Kept {
  readonly run: LastRun;
  /** The records as they were: they are replaced and never altered, so the same object is the same content. */
  readonly records: readonly ReadonlyMap<string, unknown>[];
  revision: number;
  holds: boolean;
}

const lastRuns = new WeakMap<Desk, Kept>();

function revisionOf(desk: Desk): number {
  return provenOf.reduce((sum, entity) => sum + desk.revision(entity), 0);
}

function isUnchanged(desk: Desk, records: Kept['records']): boolean {
  return provenOf.every((entity, index) => {
    const then = records[index];
    const now: ReadonlyMap<string, unknown> = desk.plan[entity];
    return then?.size === now.size && [...now].every(([id, record]) => then.get(id) === record);
  });
}

/** The last accepted run, as long as the plan is the one that it was proven for; it outlives the screen. */
export function lastRunOf(desk: Desk): LastRun | null {
  const kept = lastRuns.get(desk);
  if (kept === undefined) {
    return null;
  }
  const revision = revisionOf(desk);
  if (kept.revision !== revision) {
    kept.revision = revision;
    kept.holds = isUnchanged(desk, kept.records);
  }
  return kept.holds ? kept.run : null;
}

/** Keeps a run whose changes have just been committed. */
export function keepLastRun(desk: Desk, run: LastRun): void {
  const records = provenOf.map((entity) => new Map<string, unknown>(desk.plan[entity]));
  lastRuns.set(desk, { run, records, revision: revisionOf(desk), holds: true });
}
