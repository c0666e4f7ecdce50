import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { OpenedPlan } from '../../shared/contract/plan-methods';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import { applyChanges, createChangeCheck, invalidChanges } from '../../shared/model/apply-changes';
import type { Batch, Change } from '../../shared/model/change';
import type { ReportProgress } from '../../shared/kit/progress';
import { nextLogicalTime } from '../../shared/model/clock';
import type { EntityName, Plan } from '../../shared/model/plan';
import { emptyGazetteer } from '../../shared/places/gazetteer';
import type { Gazetteer } from '../../shared/places/gazetteer';
import { createDeskHistory } from './desk-history';
import type { DeskHistory } from './desk-history';
import { createListeners } from './listeners';
import { loadPlan } from './load-plan';
import { createPagedDesk } from './paged-desk';
import { createSaveQueue } from './save-queue';
import type { SaveStatus } from './save-queue';
import { createTurner } from './turn-steps';
import type { Turned, TurnPlan, TurnScope } from './turn-steps';

/** Changes that are checked without looking at the clock, for how long without a pause, and how often it is told. */
const changesAtOnce = 100;
const breathMs = 30;
const tellEveryMs = 300;

/** Lets the window draw and hear before it goes on. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** What one commit touched: the ids of each kind of record. */
export type Touched = ReadonlyMap<EntityName, ReadonlySet<string>>;

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
  /**
   * The same for many changes: they are checked in parts, between which the window is free, and then applied at once.
   * Where `isStopped` says so before that, nothing is altered and the answer is the problem that it was stopped.
   */
  commitMany: (
    label: Message,
    changes: readonly Change[],
    options: { readonly onProgress: ReportProgress; readonly isStopped: () => boolean },
  ) => Promise<Result<null>>;
  /** Takes back what was done last, or does again what was taken back last; at once where that was in this session. */
  undo: () => Promise<Turned>;
  redo: () => Promise<Turned>;
  /** False when there surely is nothing; what came before this opening may not be known yet. */
  canUndo: () => boolean;
  canRedo: () => boolean;
  history: DeskHistory;
  /** Works out what taking steps back would do, wherever they are, or doing them again. */
  planTurn: (ids: readonly string[], scope: TurnScope) => Promise<Result<TurnPlan>>;
  turn: (plan: TurnPlan) => Promise<Turned>;
  subscribe: (listener: (touched: Touched) => void) => () => void;
  /** Grows with every change to a kind of record: a cheap snapshot for views. */
  revision: (entity: EntityName) => number;
  saveStatus: () => SaveStatus;
  subscribeSaveStatus: (listener: () => void) => () => void;
  retrySave: () => void;
  /** What the host has not acknowledged, the oldest first. */
  unsaved: () => readonly Batch[];
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
  /** Hears when what workers read was lost and is made anew from memory. */
  subscribeRebuilt: (listener: () => void) => () => void;
  /** Deletes what workers could read. */
  destroy: () => Promise<void>;
}

/** Fills a desk from the plan that the host has just opened. `clock` gives milliseconds since 1970; `places` are those of the world. */
export async function openDesk(
  bridge: DeskBridge,
  opened: OpenedPlan,
  clock: () => number,
  onProgress: (fraction: number) => void,
  places: Promise<Gazetteer> = Promise.resolve(emptyGazetteer),
): Promise<Result<Desk>> {
  const loading = await loadPlan(bridge, opened, onProgress);
  if (!loading.ok) {
    return loading;
  }
  const plan: Plan = { ...loading.value, gazetteer: await places };
  const deskId = crypto.randomUUID().slice(0, 8);
  const listeners = createListeners<Touched>();
  const statusListeners = createListeners<null>();
  const rebuiltListeners = createListeners<null>();
  const pages = createPagedDesk(`desk-${deskId}`, plan, { onRebuild: () => rebuiltListeners.tell(null) });
  const history = createDeskHistory(bridge, opened);
  const revisions = new Map<EntityName, number>();
  const done = new Map<string, readonly Change[]>();
  let revision = 0;
  let time = opened.lastTime;
  let status: SaveStatus = { state: 'saved', savedAt: opened.savedAt };

  const queue = createSaveQueue(bridge, {
    report: (next) => {
      status = next;
      statusListeners.tell(null);
    },
    onSaved: history.saved,
  });

  const apply = (
    label: Message,
    changes: readonly Change[],
    marks: Pick<Batch, 'undoes' | 'redoes' | 'isRecord'>,
  ): void => {
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
    const id = crypto.randomUUID();
    const batch = { id, at: time, by: opened.operator, label, changes: [...changes], ...marks };
    done.set(id, batch.changes);
    revision += 1;
    history.add(batch);
    queue.push(batch);
    listeners.tell(touched);
  };

  const refusal = (change: Change): Result<null> =>
    failure(message('app.change-refused', { field: change.field }));

  const check = (changes: readonly Change[]): Result<null> => {
    const refused = invalidChanges(plan, changes)[0];
    return refused === undefined ? success(null) : refusal(refused);
  };

  /** Checked against the plan as it is when the last part was checked: what was done meanwhile begins it anew. */
  const checkMany = async (
    changes: readonly Change[],
    onProgress: ReportProgress,
    isStopped: () => boolean,
  ): Promise<Result<null>> => {
    const invalid = createChangeCheck(plan);
    const asOf = revision;
    let breath = Number.NEGATIVE_INFINITY;
    let told = Number.NEGATIVE_INFINITY;
    for (let start = 0; start < changes.length; start += changesAtOnce) {
      if (clock() - told >= tellEveryMs) {
        told = clock();
        onProgress({ fraction: start / changes.length, message: message('app.bringing-in') });
      }
      if (clock() - breath >= breathMs) {
        await pause();
        breath = clock();
      }
      if (isStopped()) {
        return failure(message('app.stopped'));
      }
      const [refused] = invalid(changes.slice(start, start + changesAtOnce));
      if (refused !== undefined) {
        return refusal(refused);
      }
    }
    return asOf === revision ? success(null) : checkMany(changes, onProgress, isStopped);
  };

  const turner = createTurner({
    bridge,
    history,
    plan,
    changesOf: (id) => done.get(id),
    saved: queue.drained,
    revision: () => revision,
    check,
    apply,
  });

  return success({
    opened,
    name: pages.name,
    plan,
    commit: (label, changes, { undoable } = { undoable: true }) => {
      if (changes.length === 0) {
        return success(null);
      }
      const checked = check(changes);
      if (checked.ok) {
        apply(label, changes, undoable ? {} : { isRecord: true });
      }
      return checked;
    },
    commitMany: async (label, changes, { onProgress, isStopped }) => {
      const checked = await checkMany(changes, onProgress, isStopped);
      if (checked.ok && changes.length > 0) {
        apply(label, changes, {});
      }
      return checked;
    },
    undo: () => turner.press('undo'),
    redo: () => turner.press('redo'),
    canUndo: () => history.stack().nextUndo() !== null || !history.isComplete(),
    canRedo: () => history.stack().nextRedo() !== null,
    history,
    planTurn: turner.plan,
    turn: turner.turn,
    subscribe: listeners.subscribe,
    revision: (entity) => revisions.get(entity) ?? 0,
    saveStatus: () => status,
    subscribeSaveStatus: statusListeners.subscribe,
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
    unsaved: queue.unsaved,
    release: () => {
      queue.stop();
      return queue.unsaved();
    },
    subscribeRebuilt: rebuiltListeners.subscribe,
    destroy: pages.destroy,
  });
}
