import type { Change } from '../model/change';
import { namedBy, recordKey } from './references';
import type { RecordKey } from './references';

/**
 * The changes of one step, sorted into those that belong together: changes of one record, and of records that name each
 * other, such as a household with its members and its place. A step is only ever taken back in part along these lines, so
 * that no household is left without its people and no family is torn apart by it. Each change is given its whole group.
 */
export function linkedChanges(changes: readonly Change[]): ReadonlyMap<Change, readonly Change[]> {
  const parent = new Map<RecordKey, RecordKey>();
  const find = (key: RecordKey): RecordKey => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) {
      root = up;
    }
    for (let at = key; at !== root;) {
      const up = parent.get(at) ?? root;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  for (const { entity, entityId } of changes) {
    const key = recordKey(entity, entityId);
    parent.set(key, key);
  }
  for (const change of changes) {
    for (const name of [...namedBy(change, 'from'), ...namedBy(change, 'to')]) {
      if (parent.has(name)) {
        parent.set(find(name), find(recordKey(change.entity, change.entityId)));
      }
    }
  }
  const groups = new Map<RecordKey, Change[]>();
  return new Map(
    changes.map((change) => {
      const root = find(recordKey(change.entity, change.entityId));
      const group = groups.get(root) ?? [];
      groups.set(root, group);
      group.push(change);
      return [change, group];
    }),
  );
}
