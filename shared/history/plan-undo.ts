import type { RecordCounts } from '../contract/history-methods';
import { inverse } from '../model/apply-changes';
import type { Change } from '../model/change';
import type { EntityName, Plan } from '../model/plan';
import { addToFootprint, buildsOn, emptyFootprint, needs } from './footprint';
import type { Footprint } from './footprint';
import { keyOf, recordKey, splitKey } from './references';
import type { RecordKey } from './references';
import { recordsBefore } from './records';
import type { Records, WindowBatch } from './records';
import { replay } from './replay';
import type { Replayed } from './replay';
import { isSameJson } from './same-json';
import { lastTurns, undoWindow } from './undo-window';
import type { TimelineEntry } from './undo-window';

/** The turning of some steps: taken back, or done again. */
interface Turning {
  /** What is to be committed, as one batch. */
  readonly changes: readonly Change[];
  /** How many changes of these steps stay, because later ones built on them; by kind, how many records they are of. */
  readonly kept: number;
  readonly keptRecords: RecordCounts;
  /** Records that these steps did not touch and that come or go with them, such as those that stayed only because of them. */
  readonly besides: RecordCounts;
}

/** What is being asked for: the part of the history that counts, as `undoWindow` says, and the plan after the last of it. */
interface TurningQuestion {
  readonly plan: Plan;
  readonly batches: readonly WindowBatch[];
  /** The steps of the window that are taken back at present. */
  readonly undone: ReadonlySet<number>;
  /** For those that ever were, the sequence number of the batch that last took them back or did them again. */
  readonly turnedAt: ReadonlyMap<number, number>;
  readonly direction: 'undo' | 'redo';
  readonly targets: ReadonlySet<number>;
}

function footprintOf(batches: readonly WindowBatch[]): Footprint {
  const footprint = emptyFootprint();
  batches.forEach(({ changes }) => addToFootprint(footprint, changes));
  return footprint;
}

/**
 * The batches that cannot be left as they are when the steps are turned, the oldest first. For an undo the later ones in
 * effect that built on them, directly or through each other; records of what happened outside are among them, since they
 * keep what they name, but nothing is said to build on such a record. For a redo the earlier steps, taken back at
 * present, that they cannot stand without.
 */
function dependentsOf({ batches, undone, direction, targets }: TurningQuestion): number[] {
  const footprint = footprintOf(batches.filter(({ sequence }) => targets.has(sequence)));
  const dependents: number[] = [];
  const oldest = Math.min(...targets);
  const newest = Math.max(...targets);
  for (const { sequence, kind, changes } of direction === 'undo' ? batches : batches.toReversed()) {
    const isCandidate =
      !targets.has(sequence) &&
      (direction === 'undo'
        ? sequence > oldest && (kind === 'record' || (kind === 'step' && !undone.has(sequence)))
        : sequence < newest && kind === 'step' && undone.has(sequence));
    if (!isCandidate) {
      continue;
    }
    const own = emptyFootprint();
    addToFootprint(own, changes);
    if (direction === 'undo' ? buildsOn(own, footprint) : needs(footprint, own)) {
      dependents.push(sequence);
      if (kind === 'step') {
        addToFootprint(footprint, changes);
      }
    }
  }
  return dependents.sort((left, right) => left - right);
}

function recordChanges(
  entity: EntityName,
  entityId: string,
  plan: Plan,
  before: Records,
  after: Records,
): Change[] {
  const key = recordKey(entity, entityId);
  const [old, next] = [before.get(key), after.get(key)];
  const current = plan[entity].get(entityId) as typeof old; // records are plain JSON
  if (old === next || (old === undefined) !== (current === undefined)) {
    return [];
  }
  if (next === undefined || old === undefined || current === undefined) {
    const isAsExpected = next !== undefined || isSameJson(old, current);
    return isAsExpected ? [{ entity, entityId, field: '*', from: current ?? null, to: next ?? null }] : [];
  }
  return [...new Set([...Object.keys(old), ...Object.keys(next)])]
    .filter((field) => !isSameJson(old[field], next[field]) && isSameJson(old[field], current[field]))
    .map((field) => ({ entity, entityId, field, from: current[field] ?? null, to: next[field] ?? null }));
}

function countByKind(keys: ReadonlySet<RecordKey>): RecordCounts {
  const counts: RecordCounts = {};
  for (const key of keys) {
    const { entity } = splitKey(key);
    counts[entity] = (counts[entity] ?? 0) + 1;
  }
  return counts;
}

/**
 * What stays of the steps: what had to be excepted, and fields that a later step set. By kind, the records that it is of.
 */
function findKept(
  { batches, targets }: TurningQuestion,
  after: Replayed,
): Pick<Turning, 'kept' | 'keptRecords'> {
  const kept = new Set<string>();
  const records = new Set<RecordKey>();
  for (const { sequence, changes } of batches) {
    for (const change of targets.has(sequence) ? changes : []) {
      const key = keyOf(change);
      const isSetLater = change.field !== '*' && after.lastSet(key, change.field) > sequence;
      if (after.isException(change) || (isSetLater && after.records.get(key) !== undefined)) {
        kept.add(`${key}/${change.field}`);
        records.add(key);
      }
    }
  }
  return { kept: kept.size, keptRecords: countByKind(records) };
}

/**
 * The changes that turn the steps, and what stays. A field that a later step in effect set keeps its value, a record on
 * which a later step built stays with what belongs to it, and no reference is left pointing nowhere.
 */
function turnSteps(question: TurningQuestion): Turning {
  const { plan, batches, undone, turnedAt, direction, targets } = question;
  const base = { records: recordsBefore(plan, batches), plan, turnedAt };
  const now = new Map([...turnedAt, ...[...targets].map((target) => [target, Infinity] as const)]);
  const before = replay(base, batches, (sequence) => !undone.has(sequence));
  const after = replay({ ...base, turnedAt: now }, batches, (sequence) =>
    targets.has(sequence) ? direction === 'redo' : !undone.has(sequence),
  );
  const seen = new Set<RecordKey>();
  const changes: Change[] = [];
  for (const batch of batches) {
    for (const { entity, entityId } of batch.changes) {
      const key = recordKey(entity, entityId);
      if (!seen.has(key)) {
        seen.add(key);
        changes.push(...recordChanges(entity, entityId, plan, before.records, after.records));
      }
    }
  }
  const own = new Set(
    batches.filter(({ sequence }) => targets.has(sequence)).flatMap((batch) => batch.changes.map(keyOf)),
  );
  const others = changes.map(keyOf).filter((key) => !own.has(key));
  return { changes, ...findKept(question, after), besides: countByKind(new Set(others)) };
}

/**
 * The changes that turn steps which lie straight (see `undoWindow`), from nothing but their own changes, the oldest step
 * first.
 */
function turnStraight(steps: readonly WindowBatch[], direction: TurningQuestion['direction']): Turning {
  const changes = steps.flatMap((step) => step.changes);
  return {
    changes: direction === 'undo' ? inverse(changes) : changes,
    kept: 0,
    keptRecords: {},
    besides: {},
  };
}

/** What turning steps would do, and what depends on them. */
export interface TurningPlan extends Turning {
  readonly direction: TurningQuestion['direction'];
  /** Sequence numbers, the oldest first. */
  readonly dependents: readonly number[];
}

/**
 * Plans the turning of the steps numbered `targets`, all of which stand alike. `batches` are those that must be read: the
 * targets alone where they lie straight, else all of the window. With their dependents the others are turned too, as far
 * as they are steps.
 */
export function planTurning(
  plan: Plan,
  timeline: readonly TimelineEntry[],
  batches: readonly WindowBatch[],
  targets: ReadonlySet<number>,
  withDependents: boolean,
): TurningPlan {
  const undone = new Set(timeline.filter(({ isUndone }) => isUndone).map(({ sequence }) => sequence));
  const direction = [...targets].some((sequence) => undone.has(sequence)) ? 'redo' : 'undo';
  if (undoWindow(timeline, targets).isStraight) {
    const steps = batches.filter(({ sequence }) => targets.has(sequence));
    return { direction, dependents: [], ...turnStraight(steps, direction) };
  }
  const question = { plan, batches, undone, turnedAt: lastTurns(timeline), direction, targets } as const;
  const dependents = dependentsOf(question);
  const steps = new Set(batches.filter(({ kind }) => kind === 'step').map(({ sequence }) => sequence));
  const more = withDependents ? dependents.filter((sequence) => steps.has(sequence)) : [];
  return { direction, dependents, ...turnSteps({ ...question, targets: new Set([...targets, ...more]) }) };
}
