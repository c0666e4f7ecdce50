import type { Change } from '../model/change';
import type { Plan } from '../model/plan';
import { recordKey } from './references';
import type { RecordKey } from './references';
import type { StepKind } from './undo-stack';

/** A whole batch of the history. */
export interface WindowBatch {
  readonly sequence: number;
  readonly kind: StepKind;
  readonly changes: readonly Change[];
}

/** Any record, field by field. */
export type PlainRecord = Readonly<Record<string, Change['to']>>;

/** Records as they stand at one moment, where they may differ from those of a plan; undefined for one that is not there. */
export type Records = Map<RecordKey, PlainRecord | undefined>;

/** The record after one of its changes, or taken back to before it; a field of a record that is not there is passed over. */
export function changed(
  record: PlainRecord | undefined,
  { field }: Change,
  value: Change['to'],
): PlainRecord | undefined {
  if (field === '*') {
    return value === null ? undefined : (value as PlainRecord); // a whole record is an object
  }
  return record === undefined ? undefined : { ...record, [field]: value };
}

/** The records that the batches touch, as they were before the first of them. `plan` is as it is after the last. */
export function recordsBefore(plan: Plan, batches: readonly WindowBatch[]): Records {
  const records: Records = new Map();
  for (const { changes } of batches) {
    for (const { entity, entityId } of changes) {
      const record = plan[entity].get(entityId) as PlainRecord | undefined; // records are plain JSON
      records.set(recordKey(entity, entityId), record);
    }
  }
  for (const { changes } of batches.toReversed()) {
    for (const change of changes.toReversed()) {
      const key = recordKey(change.entity, change.entityId);
      records.set(key, changed(records.get(key), change, change.from));
    }
  }
  return records;
}
