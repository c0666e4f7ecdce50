import type { Change } from '../change';
import type { EntityName } from '../plan';

/** A record as an older version wrote it. */
export type OldRecord = Readonly<Record<string, Change['to']>> & { readonly id: string };

/** One step of the model. It must depend on nothing that may change later: it reads and writes plain JSON. */
export interface RecordMigration {
  readonly name: string;
  /** A whole record as the model after this step has it; records that it does not concern are given back. */
  readonly record: (entity: EntityName, record: OldRecord) => OldRecord;
  /** A change of one field as the model after this step has it; null where that field is no more. */
  readonly field?: (change: Change) => Change | null;
}

/** Brings what older versions wrote to the newest model. What is of the newest model is given back as it is, at no cost. */
export interface RecordUpgrade {
  /** The newest model; that of a plan written before models were counted is 1. */
  readonly model: number;
  readonly records: (entity: EntityName, records: readonly OldRecord[], from: number) => readonly OldRecord[];
  readonly changes: (changes: readonly Change[], from: number) => readonly Change[];
}

function upgradeWhole(
  entity: EntityName,
  value: Change['to'],
  steps: readonly RecordMigration[],
): Change['to'] {
  return value === null
    ? null
    : steps.reduce((record, step) => step.record(entity, record), value as OldRecord); // a whole record
}

function upgradeChange(change: Change, steps: readonly RecordMigration[]): Change | null {
  if (change.field === '*') {
    const { entity, from, to } = change;
    return { ...change, from: upgradeWhole(entity, from, steps), to: upgradeWhole(entity, to, steps) };
  }
  return steps.reduce<Change | null>(
    (changed, step) => (changed === null || step.field === undefined ? changed : step.field(changed)),
    change,
  );
}

/** The way from any older model to the newest, by these migrations. */
export function createRecordUpgrade(migrations: readonly RecordMigration[]): RecordUpgrade {
  const model = migrations.length + 1;
  return {
    model,
    records: (entity, records, from) => {
      const steps = migrations.slice(from - 1);
      return steps.length === 0
        ? records
        : records.map((record) => steps.reduce((upgraded, step) => step.record(entity, upgraded), record));
    },
    changes: (changes, from) => {
      const steps = migrations.slice(from - 1);
      return steps.length === 0 ? changes : changes.flatMap((change) => upgradeChange(change, steps) ?? []);
    },
  };
}
