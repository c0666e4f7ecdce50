import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { OpenedPlan } from '../../shared/contract/plan-methods';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import { applyChanges, inverse, invalidChanges } from '../../shared/model/apply-changes';
import type { Batch, Change } from '../../shared/model/change';
import { nextLogicalTime } from '../../shared/model/clock';
import { emptyPlan, entityNames } from '../../shared/model/plan';
import type { EntityName, Plan } from '../../shared/model/plan';
import { createPagedDesk } from './paged-desk';
import { createSaveQueue } from './save-queue';
import type { SaveStatus } from './save-queue';

/** What one commit touched: the ids of each kind of record. */
export type Touched = ReadonlyMap<EntityName, ReadonlySet<string>>;

interface Step {
  readonly label: Message;
  readonly changes: readonly Change[];
}

/** The open plan as the window sees it: read the tables, follow the changes, commit changes. */
export interface Desk {
  readonly opened: OpenedPlan;
  /** The name under which workers read this desk. */
  readonly name: string;
  /** Live tables; treat as read-only. Records are replaced, never altered. */
  readonly plan: Plan;
  /**
   * The only way to write. Refuses changes that would leave an invalid record, and then alters nothing. A commit that is
   * not `undoable` records what happened outside the plan: undo passes it by.
   */
  commit: (
    label: Message,
    changes: readonly Change[],
    options?: { readonly undoable: boolean },
  ) => Result<null>;
  undo: () => Message | null;
  redo: () => Message | null;
  canUndo: () => boolean;
  canRedo: () => boolean;
  subscribe: (listener: (touched: Touched) => void) => () => void;
  /** Grows with every change to a kind of record: a cheap snapshot for views. */
  revision: (entity: EntityName) => number;
  saveStatus: () => SaveStatus;
  subscribeSaveStatus: (listener: () => void) => () => void;
  retrySave: () => void;
  /** Resolves true when everything committed so far is on disk, false when it cannot be saved now. */
  saved: () => Promise<boolean>;
  /** Resolves when workers can read everything committed so far. */
  settled: () => Promise<void>;
  /** Closes after the last batch is saved; answers with a problem, and stays open, when it cannot be. */
  close: () => Promise<Result<null>>;
  /**
   * Stops saving and hands over what the host has not acknowledged; a batch that is on its way is among it. Nothing
   * can be done with the desk afterwards but `destroy`.
   */
  release: () => readonly Batch[];
  /** Deletes what workers could read. */
  destroy: () => Promise<void>;
}

const loadLimit = 2_000;

async function loadPlan(
  bridge: DeskBridge,
  opened: OpenedPlan,
  onProgress: (fraction: number) => void,
): Promise<Result<Plan>> {
  const plan = emptyPlan();
  const total = entityNames.reduce((sum, entity) => sum + opened.counts[entity], 0);
  let loaded = 0;
  for (const entity of entityNames) {
    const table = plan[entity] as Map<string, unknown>; // the entity picks the record type at run time
    const count = opened.counts[entity];
    for (let offset = 0; offset < count; offset += loadLimit) {
      const answer = await bridge.readPlan({ entity, offset, limit: loadLimit });
      if (!answer.ok) {
        return answer;
      }
      for (const record of answer.value.records) {
        table.set((record as { id: string }).id, record); // the host validated every record it stores
      }
      loaded += answer.value.records.length;
      onProgress(total === 0 ? 1 : loaded / total);
    }
  }
  return success(plan);
}

/** Fills a desk from the plan that the host has just opened. `clock` gives milliseconds since 1970. */
export async function openDesk(
  bridge: DeskBridge,
  opened: OpenedPlan,
  clock: () => number,
  onProgress: (fraction: number) => void,
): Promise<Result<Desk>> {
  const loading = await loadPlan(bridge, opened, onProgress);
  if (!loading.ok) {
    return loading;
  }
  const plan = loading.value;
  const deskId = crypto.randomUUID().slice(0, 8);
  const pages = createPagedDesk(`desk-${deskId}`, plan);
  const listeners = new Set<(touched: Touched) => void>();
  const statusListeners = new Set<() => void>();
  const revisions = new Map<EntityName, number>();
  const done: Step[] = [];
  const undone: Step[] = [];
  let time = opened.lastTime;
  let status: SaveStatus = { state: 'saved', savedAt: opened.savedAt };

  const queue = createSaveQueue(bridge, (next) => {
    status = next;
    for (const listener of statusListeners) {
      listener();
    }
  });

  const apply = (label: Message, changes: readonly Change[]): void => {
    time = nextLogicalTime(time, clock(), deskId);
    applyChanges(plan, changes);
    const touched = new Map<EntityName, Set<string>>();
    for (const { entity, entityId } of changes) {
      const ids = touched.get(entity) ?? new Set();
      touched.set(entity, ids.add(entityId));
    }
    for (const [entity, ids] of touched) {
      pages.touch(entity, ids);
      revisions.set(entity, (revisions.get(entity) ?? 0) + 1);
    }
    queue.push({ id: crypto.randomUUID(), at: time, by: '', label, changes: [...changes] });
    for (const listener of listeners) {
      listener(touched);
    }
  };

  const step = (
    from: Step[],
    to: Step[],
    turn: (changes: readonly Change[]) => readonly Change[],
    id: 'app.undid' | 'app.redid',
  ): Message | null => {
    const last = from.pop();
    if (last === undefined) {
      return null;
    }
    to.push(last);
    const label = message(id, { what: last.label });
    apply(label, turn(last.changes));
    return label;
  };

  return success({
    opened,
    name: pages.name,
    plan,
    commit: (label, changes, { undoable } = { undoable: true }) => {
      if (changes.length === 0) {
        return success(null);
      }
      const refused = invalidChanges(plan, changes)[0];
      if (refused !== undefined) {
        return failure(message('app.change-refused', { field: refused.field }));
      }
      if (undoable) {
        done.push({ label, changes });
        undone.length = 0;
      }
      apply(label, changes);
      return success(null);
    },
    undo: () => step(done, undone, inverse, 'app.undid'),
    redo: () => step(undone, done, (changes) => changes, 'app.redid'),
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    revision: (entity) => revisions.get(entity) ?? 0,
    saveStatus: () => status,
    subscribeSaveStatus: (listener) => {
      statusListeners.add(listener);
      return () => statusListeners.delete(listener);
    },
    retrySave: queue.retry,
    saved: queue.drained,
    settled: pages.settled,
    close: async () => {
      if (!(await queue.drained())) {
        return failure(message('app.close-unsaved'));
      }
      const closed = await bridge.closePlan({});
      if (!closed.ok) {
        return closed;
      }
      queue.stop();
      await pages.destroy();
      return success(null);
    },
    release: () => {
      queue.stop();
      return queue.unsaved();
    },
    destroy: pages.destroy,
  });
}
