import type { BatchSummary } from '../../../shared/contract/history-methods';
import { countRecords } from '../../../shared/history/count-records';
import type { StoredBatch } from './history';

/** A batch without its changes. */
export function summarise({ sequence, savedAt, batch }: StoredBatch): BatchSummary {
  const { changes, ...rest } = batch;
  return { ...rest, sequence, savedAt, size: changes.length, counts: countRecords(changes) };
}
