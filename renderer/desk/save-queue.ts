import type { DeskBridge } from '../../shared/contract/desk-bridge';
import type { Message } from '../../shared/messages/message';
import type { Batch } from '../../shared/model/change';

/** What the window may say about saving. `saved` follows durability: it is set from the host's acknowledgement only. */
export type SaveStatus =
  | { readonly state: 'saved'; readonly savedAt: string }
  | { readonly state: 'saving'; readonly unsaved: number }
  | { readonly state: 'failed'; readonly unsaved: number; readonly problem: Message };

const retryMs = 5_000;

/** Sends batches to the vault one after the other; a batch that could not be saved waits and is tried again. */
export interface SaveQueue {
  push: (batch: Batch) => void;
  retry: () => void;
  /** Resolves true when nothing is waiting, false when what is waiting could not be saved. */
  drained: () => Promise<boolean>;
  /** What the host has not acknowledged, the oldest first. One that is on its way may be saved all the same. */
  unsaved: () => readonly Batch[];
  stop: () => void;
}

/** Makes the queue; `report` is told every change of status. */
export function createSaveQueue(
  bridge: Pick<DeskBridge, 'commit'>,
  report: (status: SaveStatus) => void,
): SaveQueue {
  const waiting: Batch[] = [];
  let running: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const hasStopped = (): boolean => isStopped; // it turns while an answer is awaited

  const run = async (): Promise<boolean> => {
    let savedAt = '';
    for (let batch = waiting[0]; batch !== undefined && !hasStopped(); batch = waiting[0]) {
      report({ state: 'saving', unsaved: waiting.length });
      const answer = await bridge.commit({ batch });
      if (hasStopped()) {
        return false;
      }
      if (!answer.ok) {
        report({ state: 'failed', unsaved: waiting.length, problem: answer.problem });
        timer = setTimeout(start, retryMs);
        return false;
      }
      waiting.shift();
      savedAt = answer.value.savedAt;
    }
    if (savedAt !== '') {
      report({ state: 'saved', savedAt });
    }
    return true;
  };

  const start = (): void => {
    clearTimeout(timer);
    running ??= run().finally(() => {
      running = null;
    });
  };

  return {
    push: (batch) => {
      waiting.push(batch);
      start();
    },
    retry: start,
    drained: async () => {
      start();
      return (await running) ?? waiting.length === 0;
    },
    unsaved: () => [...waiting],
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
