import type { Change } from './change';
import { entitySchemas } from './plan';
import type { EntityName, EntityRecords, Plan } from './plan';

/** A change that builds one new record. */
export function creation<E extends EntityName>(entity: E, record: EntityRecords[E]): Change {
  return { entity, entityId: record.id, field: '*', from: null, to: record as Change['to'] }; // records are plain JSON
}

/** A change that deletes one record and remembers it. */
export function deletion<E extends EntityName>(entity: E, record: EntityRecords[E]): Change {
  return { entity, entityId: record.id, field: '*', from: record as Change['to'], to: null }; // records are plain JSON
}

/** The changes, one a field, that turn `before` into `after`; none where they are equal. */
export function edits<E extends EntityName>(
  entity: E,
  before: EntityRecords[E],
  after: Partial<EntityRecords[E]>,
): Change[] {
  const old = before as Record<string, Change['to']>; // records are plain JSON
  return Object.entries(after as Record<string, Change['to']>) // records are plain JSON
    .filter(([field, to]) => field !== 'id' && JSON.stringify(old[field]) !== JSON.stringify(to))
    .map(([field, to]) => ({ entity, entityId: before.id, field, from: old[field] ?? null, to }));
}

/** The changes that take `changes` back, in reverse order. */
export function inverse(changes: readonly Change[]): Change[] {
  return changes.map((change) => ({ ...change, from: change.to, to: change.from })).reverse();
}

/**
 * Applies changes to a plan in place. The replaced records are new objects; untouched records keep their identity.
 * A change to a record that is not there is passed over: another desk may have deleted it.
 */
export function applyChanges(plan: Plan, changes: readonly Change[]): void {
  for (const change of changes) {
    const table = plan[change.entity] as Map<string, unknown>; // the entity picks the record type at run time
    if (change.field === '*') {
      if (change.to === null) {
        table.delete(change.entityId);
      } else {
        table.set(change.entityId, change.to);
      }
      continue;
    }
    const record = table.get(change.entityId);
    if (record !== undefined) {
      table.set(change.entityId, { ...record, [change.field]: change.to });
    }
  }
}

/**
 * A check that is given the changes of one batch in order, in as many parts as suits: it answers with those whose outcome
 * would not be a valid record. The plan is not altered.
 */
export function createChangeCheck(plan: Plan): (changes: readonly Change[]) => Change[] {
  const drafts = new Map<string, unknown>();
  const isInvalid = (change: Change): boolean => {
    const key = `${change.entity}/${change.entityId}`;
    let next: unknown = change.to;
    if (change.field !== '*') {
      const current: unknown = drafts.has(key) ? drafts.get(key) : plan[change.entity].get(change.entityId);
      if (typeof current !== 'object' || current === null) {
        return false;
      }
      next = { ...current, [change.field]: change.to };
    }
    drafts.set(key, next);
    return next !== null && !entitySchemas[change.entity].safeParse(next).success;
  };
  return (changes) => changes.filter(isInvalid);
}

/** The changes whose outcome would not be a valid record, checked without altering the plan. */
export function invalidChanges(plan: Plan, changes: readonly Change[]): Change[] {
  return createChangeCheck(plan)(changes);
}
