import type { BatchSummary } from '../../../shared/contract/history-methods';
import type { Change } from '../../../shared/model/change';
import type { EntityName } from '../../../shared/model/plan';
import type { StoredBatch } from './history';

/** How many records of each kind the changes touch. */
export function countRecords(changes: readonly Change[]): BatchSummary['counts'] {
  const touched = new Map<EntityName, Set<string>>();
  for (const { entity, entityId } of changes) {
    const ids = touched.get(entity) ?? new Set();
    touched.set(entity, ids.add(entityId));
  }
  return Object.fromEntries([...touched].map(([entity, ids]) => [entity, ids.size]));
}

/** A batch without its changes. */
export function summarise({ sequence, savedAt, batch }: StoredBatch): BatchSummary {
  const { changes, ...rest } = batch;
  return { ...rest, sequence, savedAt, size: changes.length, counts: countRecords(changes) };
}
