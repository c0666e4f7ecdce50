import type { BatchSummary, Verification } from '../../../shared/contract/history-methods';
import type { Result } from '../../../shared/kit/result';
import type { Batch, Change } from '../../../shared/model/change';
import type { EntityName } from '../../../shared/model/plan';

/** One batch as the journal holds it. */
export interface StoredBatch {
  readonly sequence: number;
  readonly savedAt: string;
  readonly batch: Batch;
}

/** The changes of one batch to one record. */
export interface RecordEntry {
  readonly summary: BatchSummary;
  readonly changes: readonly Change[];
}

/** Everything that ever happened to a plan. Sequence numbers begin with 1 and have no gaps. */
export interface History {
  /** Up to `limit` summaries, newest first, of the batches numbered below `before` (0: from the newest). Reads no changes. */
  readonly summaries: (
    before: number,
    limit: number,
  ) => Promise<Result<{ batches: BatchSummary[]; hasMore: boolean }>>;
  readonly read: (sequence: number) => Promise<Result<StoredBatch>>;
  /** Whole batches, oldest first, from a number on; a failure stands for a batch that cannot be read. */
  readonly from: (sequence: number) => AsyncIterable<Result<StoredBatch>>;
  /** What happened to one record, newest first. */
  readonly ofRecord: (entity: EntityName, entityId: string) => AsyncIterable<Result<RecordEntry>>;
  /**
   * Reads everything again, from the first batch to the newest of this moment, and says what is not as it was written, or
   * leads to another plan than the one that is open. The plan may go on meanwhile.
   */
  readonly verify: () => Promise<Result<Verification>>;
  /** The batch after which the record stood at these eight words, however they were typed. */
  readonly sequenceOf: (words: string) => Promise<Result<number>>;
}
