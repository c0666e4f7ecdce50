import type { BatchSummary } from '../../../shared/contract/history-methods';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { FileSystem } from '../ports';
import { mentionOf } from './batch-frame';
import type { BatchFacts, OpenedBatch } from './batch-frame';
import type { History, StoredBatch } from './history';
import { openJournals } from './open-journals';
import type { JournalReader } from './open-journals';
import { openBatch } from './walk-journal';
import type { BatchPlaces, Keys } from './walk-journal';

const summariesKept = 20_000;

function toSummary(facts: BatchFacts, sequence: number): BatchSummary {
  const { model: _model, chain: _chain, ...rest } = facts;
  return { ...rest, sequence };
}

async function toStored({ facts, changes }: OpenedBatch, sequence: number): Promise<StoredBatch> {
  const { sequence: _sequence, savedAt, size: _size, counts: _counts, ...batch } = toSummary(facts, sequence);
  return { sequence, savedAt, batch: { ...batch, changes: await changes() } };
}

/** The history of a plan out of its journals, whose frames `places` finds. */
export function readHistory(
  fs: FileSystem,
  folder: string,
  keys: Keys,
  places: BatchPlaces,
  newest: () => number,
): Omit<History, 'verify' | 'sequenceOf'> {
  const summaries = new Map<number, BatchSummary>();

  const open = async (journals: JournalReader, sequence: number): Promise<Result<OpenedBatch>> => {
    const place = places.get(sequence);
    if (place === undefined) {
      const isKnown = sequence >= 1 && sequence <= newest();
      return failure(message(isKnown ? 'vault.batch-unreadable' : 'vault.no-such-batch', { sequence }));
    }
    try {
      const frame = await journals.read(place);
      const batch = await openBatch(keys, frame, place.generation, sequence);
      return batch === null ? failure(message('vault.batch-unreadable', { sequence })) : success(batch);
    } catch {
      const id = keys.dataKey.isDropped() ? 'vault.no-plan-open' : 'vault.batch-unreadable';
      return failure(message(id, { sequence }));
    }
  };

  const withJournals = async <T>(task: (journals: JournalReader) => Promise<T>): Promise<T> => {
    const journals = openJournals(fs, folder);
    try {
      return await task(journals);
    } finally {
      await journals.close();
    }
  };

  const summary = async (journals: JournalReader, sequence: number): Promise<BatchSummary | null> => {
    const known = summaries.get(sequence);
    if (known !== undefined) {
      return known;
    }
    const batch = await open(journals, sequence);
    if (!batch.ok) {
      return null;
    }
    const made = toSummary(batch.value.facts, sequence);
    if (summaries.size < summariesKept) {
      summaries.set(sequence, made);
    }
    return made;
  };

  return {
    summaries: (before, limit) =>
      withJournals(async (journals) => {
        const batches: BatchSummary[] = [];
        let sequence = (before === 0 ? newest() + 1 : Math.min(before, newest() + 1)) - 1;
        for (; sequence >= 1 && batches.length < limit; sequence -= 1) {
          const found = await summary(journals, sequence);
          if (found !== null) {
            batches.push(found);
          }
        }
        return success({ batches, hasMore: sequence >= 1 });
      }),
    read: (sequence) =>
      withJournals(async (journals) => {
        const batch = await open(journals, sequence);
        return batch.ok ? success(await toStored(batch.value, sequence)) : batch;
      }),
    from: async function* (first) {
      const journals = openJournals(fs, folder);
      try {
        for (let sequence = Math.max(1, first); sequence <= newest(); sequence += 1) {
          const batch = await open(journals, sequence);
          yield batch.ok ? success(await toStored(batch.value, sequence)) : batch;
        }
      } finally {
        await journals.close();
      }
    },
    ofRecord: async function* (entity, entityId) {
      const journals = openJournals(fs, folder);
      try {
        for (let sequence = newest(); sequence >= 1; sequence -= 1) {
          const known = await summary(journals, sequence);
          if (known !== null && known.counts[entity] === undefined) {
            continue;
          }
          const batch = await open(journals, sequence);
          if (!batch.ok) {
            yield batch;
            continue;
          }
          const changes = (await batch.value.changes(mentionOf(entityId))).filter(
            (change) => change.entity === entity && change.entityId === entityId,
          );
          if (changes.length > 0) {
            yield success({ summary: toSummary(batch.value.facts, sequence), changes });
          }
        }
      } finally {
        await journals.close();
      }
    },
  };
}
