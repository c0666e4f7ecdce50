import { syncFolder } from './durable-files';
import type { ChainPoint } from './chain';
import { sealHeader } from './journal-header';
import { openJournal } from './journal';
import type { Journal } from './journal';
import { journalPath, snapshotPath, tidyPlanFolder } from './plan-folder';
import { freezeState } from './plan-state';
import type { PlanState } from './plan-state';
import { writeSnapshot } from './snapshot';
import type { VaultPorts } from './vault';
import type { Keys } from './walk-journal';

/** The journal that is written to, and the snapshots that are taken from time to time. */
export interface Generations {
  /** The number of the current generation. */
  readonly current: () => number;
  /** Null until a generation could be begun. */
  readonly journal: () => Journal | null;
  /** Bytes of batches in the current journal. */
  readonly batchBytes: () => number;
  /**
   * A new journal takes over, before there is a snapshot for it: whether or not that succeeds, everything saved can be
   * found by following the journals from an older one. Throws when the disk refuses; then the old journal goes on.
   */
  readonly begin: (point: ChainPoint) => Promise<void>;
  /** Writes the snapshot of the current generation while the plan may go on; throws when the disk refuses. */
  readonly takeSnapshot: (state: PlanState, point: ChainPoint) => Promise<void>;
  /** Answers when no snapshot is being written. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes an empty journal that says where it begins. Throws when the disk refuses; then nothing is left of it. */
export async function beginJournal(
  ports: Pick<VaultPorts, 'fs' | 'random'>,
  { dataKey, vaultId }: Keys,
  folder: string,
  generation: number,
  point: ChainPoint,
): Promise<Journal> {
  const path = journalPath(folder, generation);
  const header = await sealHeader(dataKey.bytes(), ports.random(12), { vaultId, generation }, point);
  const journal = await openJournal(ports.fs, path, 0);
  try {
    await journal.begin(header);
    await syncFolder(ports.fs, folder);
    dataKey.bytes(); // the plan may have been locked meanwhile
    return journal;
  } catch (error) {
    await journal.close().catch(() => undefined);
    await ports.fs.rm(path, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** The generations of a plan, from the one that was found or made; without a journal, one has to be begun first. */
export function createGenerations(
  ports: Pick<VaultPorts, 'fs' | 'random'>,
  keys: Keys,
  folder: string,
  found: { readonly generation: number; readonly journal: Journal | null; readonly headerBytes: number },
): Generations {
  let { generation, journal, headerBytes } = found;
  let writing: Promise<void> = Promise.resolve();
  let isClosed = false;

  return {
    current: () => generation,
    journal: () => journal,
    batchBytes: () => (journal?.bytes() ?? 0) - headerBytes,
    begin: async (point) => {
      // Were something left behind the last batch, it would seem to belong to the history once the next journal goes on.
      await journal?.settle();
      const next = await beginJournal(ports, keys, folder, generation + 1, point);
      if (isClosed) {
        await next.close().catch(() => undefined);
        throw new Error('The plan was closed.');
      }
      await journal?.close().catch(() => undefined); // everything in it is on the disk
      generation += 1;
      journal = next;
      headerBytes = next.bytes();
    },
    takeSnapshot: (state, point) => {
      const number = generation;
      const frozen = freezeState(state);
      const write = async (): Promise<void> => {
        const place = { vaultId: keys.vaultId, generation: number };
        await writeSnapshot(ports, keys.dataKey, place, snapshotPath(folder, number), frozen, point);
        await tidyPlanFolder(ports.fs, folder);
      };
      const written = writing.then(write);
      writing = written.catch(() => undefined);
      return written;
    },
    settled: () => writing,
    close: async () => {
      isClosed = true;
      await journal?.close().catch(() => undefined);
      journal = null;
    },
  };
}
