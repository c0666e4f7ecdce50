import type { Change } from '../model/change';
import { linkedChanges } from './linked-changes';
import type { Records, WindowBatch } from './records';
import type { RecordKey } from './references';
import { ReplayPass } from './replay-pass';
import type { Exceptions, ReplayBase } from './replay-pass';

/** What a going through a history comes to. */
export interface Replayed {
  readonly records: Records;
  /** Whether a change was applied although its step is held back, or held back although it is in effect. */
  readonly isException: (change: Change) => boolean;
  /** The batch by which a record (`*`) or one of its fields was last set; 0 for none. */
  readonly lastSet: (key: RecordKey, field: string) => number;
}

/**
 * The records after the batches, of which the steps in effect are applied and the others held back. What a
 * later step in effect edits or names is there all the same. Where two steps cannot stand together otherwise, such as a
 * move that was taken back and a later deletion of the place that was left, the one that was turned last yields: what
 * was taken back stays, or what was done again stays away. Either is done with all that belongs to it. So held back all,
 * it is the state before the first batch; applied all, the state after the last.
 */
export function replay(
  base: ReplayBase,
  batches: readonly WindowBatch[],
  isInEffect: (sequence: number) => boolean,
): Replayed {
  const steps = batches.filter(({ kind }) => kind !== 'undo' && kind !== 'redo');
  const stepOf = new Map(steps.flatMap((step) => step.changes.map((change) => [change, step] as const)));
  const groups = new Map<WindowBatch, ReturnType<typeof linkedChanges>>();
  const groupOf = (change: Change): readonly Change[] => {
    const step = stepOf.get(change);
    if (step === undefined) {
      return [];
    }
    const known = groups.get(step) ?? linkedChanges(step.changes);
    groups.set(step, known);
    return known.get(change) ?? [];
  };
  const exceptions: Exceptions = { changes: new Set(), settled: new Set(), groupOf };
  for (;;) {
    const pass = new ReplayPass(base, exceptions);
    const amiss = steps.reduce<readonly Change[]>(
      (found, step) =>
        found.length > 0 ? found : pass.run(step, step.kind !== 'step' || isInEffect(step.sequence)),
      [],
    );
    if (amiss.length === 0) {
      return {
        records: pass.records,
        isException: (change) => exceptions.changes.has(change),
        lastSet: (key, field) => pass.lastSet(key, field),
      };
    }
    for (const change of new Set(amiss.flatMap(groupOf))) {
      if (exceptions.changes.delete(change)) {
        exceptions.settled.add(change);
      } else {
        exceptions.changes.add(change);
      }
    }
  }
}
