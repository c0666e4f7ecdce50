import type { RecordCounts } from '../contract/history-methods';
import type { Change } from '../model/change';
import type { EntityName } from '../model/plan';

/** How many records of each kind the changes touch. */
export function countRecords(changes: readonly Change[]): RecordCounts {
  const touched = new Map<EntityName, Set<string>>();
  for (const { entity, entityId } of changes) {
    const ids = touched.get(entity) ?? new Set();
    touched.set(entity, ids.add(entityId));
  }
  return Object.fromEntries([...touched].map(([entity, ids]) => [entity, ids.size]));
}
