import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { FileSystem } from '../ports';
import { summarise } from './batch-summary';
import type { DataKey } from './data-key';
import { openFrame } from './frames';
import type { History, StoredBatch } from './history';
import { journalPath, listPlanFiles } from './plan-folder';
import type { JournalEntry } from './plan-state';

/** The history of a plan out of its journals. */
export function readHistory(source: {
  readonly fs: FileSystem;
  readonly folder: string;
  readonly vaultId: string;
  readonly dataKey: DataKey;
  readonly newest: () => number;
}): History {
  const { fs, folder, vaultId, dataKey } = source;

  async function* from(first: number): AsyncGenerator<Result<StoredBatch>> {
    const { journals } = await listPlanFiles(fs, folder);
    let sequence = 1;
    for (const generation of journals) {
      const file = await fs.readFile(journalPath(folder, generation));
      for (let offset = 0; ; sequence += 1) {
        const place = { vaultId, kind: 'journal', generation, sequence } as const;
        const read = await openFrame(dataKey.bytes(), file, offset, place);
        if (read.kind !== 'frame') {
          break;
        }
        offset = read.next;
        if (sequence >= first) {
          const { savedAt, batch } = read.value as JournalEntry; // authenticated, and validated before it was written
          yield success({ sequence, savedAt, batch });
        }
      }
    }
  }

  async function newestFirst(): Promise<StoredBatch[]> {
    const batches: StoredBatch[] = [];
    for await (const read of from(1)) {
      if (read.ok) {
        batches.push(read.value);
      }
    }
    return batches.reverse();
  }

  return {
    from,
    read: async (sequence) => {
      for await (const read of from(sequence)) {
        return read;
      }
      return failure(message('vault.no-such-batch', { sequence }));
    },
    summaries: async (before, limit) => {
      const below = before === 0 ? source.newest() + 1 : before;
      const found = (await newestFirst()).filter(({ sequence }) => sequence < below);
      return success({ batches: found.slice(0, limit).map(summarise), hasMore: found.length > limit });
    },
    ofRecord: async function* (entity, entityId) {
      for (const stored of await newestFirst()) {
        const changes = stored.batch.changes.filter(
          (change) => change.entity === entity && change.entityId === entityId,
        );
        if (changes.length > 0) {
          yield success({ summary: summarise(stored), changes });
        }
      }
    },
  };
}
