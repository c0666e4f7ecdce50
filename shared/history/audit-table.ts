import type { FormatMessage } from '../messages/format';
import type { Message, MessageValue } from '../messages/message';
import type { Batch, Change } from '../model/change';
import { withoutFormula } from '../kit/without-formula';

/** One batch as it was saved. `savedAt` is the instant on the desk's clock, ISO 8601. */
export interface AuditedBatch {
  readonly sequence: number;
  readonly savedAt: string;
  readonly batch: Batch;
}

const headers = [
  'sequence',
  'saved_at',
  'logical_time',
  'by',
  'kind',
  'label',
  'batch_id',
  'entity',
  'record_id',
  'field',
] as const;

/** The columns of the audit trail; the values before and after are only there when they were asked for. */
export function auditHeaders(withValues: boolean): string[] {
  return withValues ? [...headers, 'from', 'to'] : [...headers];
}

function withoutNames(value: MessageValue): MessageValue {
  if (typeof value === 'object') {
    return withoutTexts(value);
  }
  return typeof value === 'number' ? value : '…';
}

/** A label may name people; without values it says only what was done, and to how many. */
function withoutTexts({ id, values = {} }: Message): Message {
  return {
    id,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, withoutNames(value)])),
  };
}

function kindOf({ undoes, redoes, isRecord }: Batch): string {
  if (undoes !== undefined) {
    return 'undo';
  }
  if (redoes !== undefined) {
    return 'redo';
  }
  return isRecord === true ? 'record' : 'change';
}

function cell(value: Change['to']): string {
  if (value === null) {
    return '';
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The rows of one batch, one for each change, or a single one for a batch without changes. No cell is a formula. */
export function auditRows(
  { sequence, savedAt, batch }: AuditedBatch,
  withValues: boolean,
  format: FormatMessage,
): string[][] {
  const label = format(withValues ? batch.label : withoutTexts(batch.label));
  const start = [String(sequence), savedAt, batch.at, batch.by, kindOf(batch), label, batch.id];
  const rowOf = (rest: readonly string[]) => [...start, ...rest].map(withoutFormula);
  const width = auditHeaders(withValues).length - start.length;
  if (batch.changes.length === 0) {
    return [rowOf(Array.from({ length: width }, () => ''))];
  }
  return batch.changes.map(({ entity, entityId, field, from, to }) =>
    rowOf([entity, entityId, field, ...(withValues ? [cell(from), cell(to)] : [])]),
  );
}
