import type { Change } from '../model/change';
import type { EntityName } from '../model/plan';

/** A field in which records of one kind name a record of another. */
export interface Reference {
  readonly entity: EntityName;
  readonly field: string;
  readonly target: EntityName;
}

/**
 * Every reference between records. From this list follow what builds on what, and what must stay so that nothing points
 * nowhere.
 */
export const references: readonly Reference[] = [
  { entity: 'person', field: 'householdId', target: 'household' },
  { entity: 'assignment', field: 'id', target: 'household' },
  { entity: 'assignment', field: 'departureId', target: 'departure' },
  { entity: 'person', field: 'ownTicketOn', target: 'departure' },
  { entity: 'standby', field: 'departureId', target: 'departure' },
  { entity: 'standby', field: 'householdId', target: 'household' },
  { entity: 'manifestVersion', field: 'departureId', target: 'departure' },
  { entity: 'personLink', field: 'personId', target: 'person' },
  { entity: 'personLink', field: 'otherId', target: 'person' },
  { entity: 'contactAttempt', field: 'personId', target: 'person' },
  { entity: 'matchDecision', field: 'oneId', target: 'person' },
  { entity: 'matchDecision', field: 'otherId', target: 'person' },
  { entity: 'fixItem', field: 'personId', target: 'person' },
  { entity: 'person', field: 'departedOn', target: 'departure' },
  { entity: 'boarding', field: 'departureId', target: 'departure' },
  { entity: 'boarding', field: 'personId', target: 'person' },
  { entity: 'closing', field: 'id', target: 'departure' },
  { entity: 'heldDocument', field: 'personId', target: 'person' },
  { entity: 'heldDocument', field: 'departureId', target: 'departure' },
  { entity: 'disclosure', field: 'departureId', target: 'departure' },
  { entity: 'clearance', field: 'advisoryId', target: 'advisory' },
  { entity: 'clearance', field: 'householdId', target: 'household' },
  { entity: 'clearance', field: 'departureId', target: 'departure' },
];

const byEntity = new Map<EntityName, readonly Reference[]>();
for (const { entity } of references) {
  byEntity.set(
    entity,
    references.filter((reference) => reference.entity === entity),
  );
}

/** The references that a record of this kind holds; none for a kind that names no other. */
export function referencesOf(entity: EntityName): readonly Reference[] {
  return byEntity.get(entity) ?? [];
}

/** Names one record among all kinds, `<entity>/<id>`. */
export type RecordKey = `${EntityName}/${string}`;

/** The key of a record. */
export function recordKey(entity: EntityName, entityId: string): RecordKey {
  return `${entity}/${entityId}`;
}

/** The key of the record that a change is of. */
export function keyOf({ entity, entityId }: Change): RecordKey {
  return recordKey(entity, entityId);
}

/** What a key was made of. */
export function splitKey(key: RecordKey): { readonly entity: EntityName; readonly id: string } {
  const at = key.indexOf('/');
  return { entity: key.slice(0, at) as EntityName, id: key.slice(at + 1) }; // how `recordKey` makes it
}

/** The records that a record names, and in which field. */
export function namesIn(
  key: RecordKey,
  record: Readonly<Record<string, unknown>> | undefined,
): { readonly field: string; readonly name: RecordKey }[] {
  return record === undefined
    ? []
    : referencesOf(splitKey(key).entity).flatMap(({ field, target }) => {
        const id = record[field];
        return typeof id === 'string' ? [{ field, name: recordKey(target, id) }] : [];
      });
}

/** The records that a change names, by its old or by its new value. */
export function namedBy(change: Change, side: 'from' | 'to'): RecordKey[] {
  const value = change[side];
  const keys: RecordKey[] = [];
  for (const { field, target } of referencesOf(change.entity)) {
    const isWhole =
      change.field === '*' && typeof value === 'object' && value !== null && !Array.isArray(value);
    const id = isWhole ? value[field] : change.field === field ? value : null;
    if (typeof id === 'string') {
      keys.push(recordKey(target, id));
    }
  }
  return keys;
}
