import type { Answer, DeskBridge } from '../../shared/contract/desk-bridge';
import type { BatchSummary } from '../../shared/contract/history-methods';
import type { OpenedPlan } from '../../shared/contract/plan-methods';
import { countRecords } from '../../shared/history/count-records';
import { createUndoStack } from '../../shared/history/undo-stack';
import type { UndoStack } from '../../shared/history/undo-stack';
import { success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import type { Batch } from '../../shared/model/change';
import { createListeners } from './listeners';

/** A step of the history. Its `sequence` is 0 and its `savedAt` empty until it is on disk. */
export type HistoryEntry = BatchSummary;

/** What was done to the plan, by whom: what came before this opening is asked for when it is needed. */
export interface DeskHistory {
  /** Oldest first. Without what came before this opening until `load` was successful. */
  readonly entries: () => readonly HistoryEntry[];
  readonly isComplete: () => boolean;
  /** Reads what came before this opening, once. */
  readonly load: () => Promise<Result<null>>;
  readonly isUndone: (id: string) => boolean;
  /** Grows with every change: a cheap snapshot for views. */
  readonly version: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The history together with what only the desk itself does with it. */
export interface OwnHistory extends DeskHistory {
  readonly stack: () => UndoStack;
  readonly find: (id: string) => HistoryEntry | undefined;
  readonly add: (batch: Batch) => void;
  readonly saved: (batch: Batch, answer: Answer<'commit'>) => void;
}

const pageLimit = 1_000;

function summaryOf({ changes, ...rest }: Batch): HistoryEntry {
  return { ...rest, sequence: 0, savedAt: '', size: changes.length, counts: countRecords(changes) };
}

/** The history of a plan that was opened with the operator's name. */
export function createDeskHistory(bridge: Pick<DeskBridge, 'readHistory'>, opened: OpenedPlan): OwnHistory {
  const listeners = createListeners<null>();
  const recent: HistoryEntry[] = [];
  const place = new Map<string, number>();
  let older: readonly HistoryEntry[] = [];
  let olderById = new Map<string, HistoryEntry>();
  let isComplete = opened.head.sequence === 0;
  let loading: Promise<Result<null>> | null = null;
  let stack = createUndoStack();
  let version = 0;
  let merged: { readonly version: number; readonly entries: readonly HistoryEntry[] } | null = null;

  const tell = (): void => {
    version += 1;
    listeners.tell(null);
  };

  const readOlder = async (): Promise<Result<HistoryEntry[]>> => {
    const found: HistoryEntry[] = [];
    let before = opened.head.sequence + 1;
    for (;;) {
      const answer = await bridge.readHistory({ before, limit: pageLimit });
      if (!answer.ok) {
        return answer;
      }
      const { batches, hasMore } = answer.value;
      found.push(...batches);
      const last = batches.at(-1);
      if (!hasMore || last === undefined) {
        return success(found.reverse());
      }
      before = last.sequence;
    }
  };

  const load = async (): Promise<Result<null>> => {
    const found = await readOlder();
    loading = null;
    if (!found.ok) {
      return found;
    }
    older = found.value;
    olderById = new Map(older.map((entry) => [entry.id, entry]));
    stack = createUndoStack([...older, ...recent]);
    isComplete = true;
    tell();
    return success(null);
  };

  return {
    entries: () => {
      if (merged?.version !== version) {
        merged = { version, entries: [...older, ...recent] };
      }
      return merged.entries;
    },
    isComplete: () => isComplete,
    load: () => {
      if (isComplete) {
        return Promise.resolve(success(null));
      }
      loading ??= load();
      return loading;
    },
    isUndone: (id) => stack.isUndone(id),
    version: () => version,
    subscribe: listeners.subscribe,
    stack: () => stack,
    find: (id) => recent[place.get(id) ?? -1] ?? olderById.get(id),
    add: (batch) => {
      const entry = summaryOf(batch);
      place.set(batch.id, recent.length);
      recent.push(entry);
      stack.add(entry);
      tell();
    },
    saved: ({ id }, { sequence, savedAt }) => {
      const at = place.get(id);
      const entry = at === undefined ? undefined : recent[at];
      if (at !== undefined && entry !== undefined) {
        recent[at] = { ...entry, sequence, savedAt };
        tell();
      }
    },
  };
}
