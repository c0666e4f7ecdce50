import type { Answer, DeskBridge } from '../../shared/contract/desk-bridge';
import type { Message } from '../../shared/messages/message';
import type { Batch } from '../../shared/model/change';

/**
 * What the window may say about saving. `saved` follows durability: it is set from the host's acknowledgement only.
 * `slow` is a save that has gone on for seconds, which may be a host that will never answer.
 */
export type SaveStatus =
  /** `warning`: it is on the disk, but what comes next may not be. */
  | { readonly state: 'saved'; readonly savedAt: string; readonly warning?: Message }
  | { readonly state: 'saving' | 'slow'; readonly unsaved: number }
  | { readonly state: 'failed'; readonly unsaved: number; readonly problem: Message };

const retryMs = 5_000;
const slowMs = 4_000;
/** Changes that are made into text and handed over without a pause. */
const changesAtOnce = 1_000;

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

interface SaveQueueOptions {
  /** Is told every change of status. */
  readonly report: (status: SaveStatus) => void;
  readonly onSaved?: (batch: Batch, answer: Answer<'commit'>) => void;
}

/** A large batch goes over in parts, between which the window is free; the host makes one step of them. */
async function sendInParts(
  bridge: Pick<DeskBridge, 'commit' | 'stageChanges'>,
  batch: Batch,
): ReturnType<DeskBridge['commit']> {
  const { changes } = batch;
  if (changes.length <= 2 * changesAtOnce) {
    return bridge.commit({ batch });
  }
  let staged = 0;
  for (let start = 0; start < changes.length; start += changesAtOnce) {
    const part = changes.slice(start, start + changesAtOnce);
    const answer = await bridge.stageChanges({ batchId: batch.id, part: staged, changes: part });
    if (!answer.ok) {
      return answer;
    }
    staged += 1;
  }
  return bridge.commit({ batch: { ...batch, changes: [] }, staged });
}

/** Makes the queue. What could not be saved stays said, with its reason, until it was saved. */
export function createSaveQueue(
  bridge: Pick<DeskBridge, 'commit' | 'stageChanges'>,
  { report, onSaved = () => undefined }: SaveQueueOptions,
): SaveQueue {
  const waiting: Batch[] = [];
  let running: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let problem: Message | null = null;
  let isSlow = false;
  let isStopped = false;
  const hasStopped = (): boolean => isStopped; // it turns while an answer is awaited

  const tell = (): void => {
    const unsaved = waiting.length;
    report(
      problem === null
        ? { state: isSlow ? 'slow' : 'saving', unsaved }
        : { state: 'failed', unsaved, problem },
    );
  };

  const send = async (batch: Batch): ReturnType<DeskBridge['commit']> => {
    const slow = setTimeout(() => {
      isSlow = true;
      tell();
    }, slowMs);
    try {
      return await sendInParts(bridge, batch);
    } finally {
      clearTimeout(slow);
      isSlow = false;
    }
  };

  /** Ends `running` in the same breath in which it finds nothing more to do: what is pushed later starts anew. */
  const run = async (first: Batch): Promise<boolean> => {
    let savedAt = '';
    let warning: Message | undefined;
    for (let batch: Batch | undefined = first; batch !== undefined; batch = waiting[0]) {
      tell();
      const answer = await send(batch);
      if (hasStopped()) {
        return false;
      }
      if (!answer.ok) {
        running = null;
        problem = answer.problem;
        timer = setTimeout(start, retryMs);
        tell();
        return false;
      }
      waiting.shift();
      problem = null;
      savedAt = answer.value.savedAt;
      warning = answer.value.warning ?? warning;
      onSaved(batch, answer.value);
    }
    running = null;
    report({ state: 'saved', savedAt, ...(warning === undefined ? {} : { warning }) });
    return true;
  };

  const start = (): void => {
    clearTimeout(timer);
    const [first] = waiting;
    if (running === null && first !== undefined && !isStopped) {
      running = run(first);
    }
  };

  return {
    push: (batch) => {
      waiting.push(batch);
      if (running !== null) {
        tell();
      }
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
