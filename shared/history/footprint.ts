import type { Change } from '../model/change';
import { namedBy, recordKey } from './references';
import type { RecordKey } from './references';

/** What some changes touch: the grounds on which others build on them. */
export interface Footprint {
  /** Fields that were set, `<entity>/<id>/<field>`. */
  readonly fields: Set<string>;
  /** Records of which at least a field was touched. */
  readonly touched: Set<RecordKey>;
  readonly created: Set<RecordKey>;
  readonly deleted: Set<RecordKey>;
  /** Records that the new values name. */
  readonly names: Set<RecordKey>;
  /** Records that the old values name: they are needed when the changes are taken back. */
  readonly named: Set<RecordKey>;
}

/** A footprint of nothing. */
export function emptyFootprint(): Footprint {
  return {
    fields: new Set(),
    touched: new Set(),
    created: new Set(),
    deleted: new Set(),
    names: new Set(),
    named: new Set(),
  };
}

/** Adds the changes to a footprint. */
export function addToFootprint(footprint: Footprint, changes: readonly Change[]): void {
  for (const change of changes) {
    const key = recordKey(change.entity, change.entityId);
    footprint.touched.add(key);
    if (change.field !== '*') {
      footprint.fields.add(`${key}/${change.field}`);
    } else if (change.to === null) {
      footprint.deleted.add(key);
    } else {
      footprint.created.add(key);
    }
    namedBy(change, 'to').forEach((name) => footprint.names.add(name));
    namedBy(change, 'from').forEach((name) => footprint.named.add(name));
  }
}

function meet<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): boolean {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  for (const item of few) {
    if (many.has(item)) {
      return true;
    }
  }
  return false;
}

/**
 * Whether later changes cannot stand without the earlier ones: they touch or name a record that the earlier ones made.
 */
export function needs(later: Footprint, earlier: Footprint): boolean {
  return meet(later.touched, earlier.created) || meet(later.names, earlier.created);
}

/**
 * Whether taking the earlier changes back alone would undo or break the later ones, or be broken by them: they need them,
 * set the same field, made or deleted a record that the earlier ones touched, or deleted one that is needed again.
 */
export function buildsOn(later: Footprint, earlier: Footprint): boolean {
  return (
    needs(later, earlier) ||
    meet(later.fields, earlier.fields) ||
    meet(later.touched, earlier.deleted) ||
    meet(later.created, earlier.touched) ||
    meet(later.deleted, earlier.touched) ||
    meet(later.deleted, earlier.named)
  );
}
