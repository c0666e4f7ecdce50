import { auditHeaders, auditRows } from '../../shared/history/audit-table';
import type { AuditedBatch } from '../../shared/history/audit-table';
import { createFormatter } from '../../shared/messages/format';
import { csvLines } from '../../shared/roster-import/export-tables';
import type { Vault } from './vault/vault';

const changesAtOnce = 1000;
/** Spreadsheet programs read accents and Arabic right only with it. */
const byteOrderMark = '\uFEFF';

/** A large batch in parts, so that the event loop gets its turn between them. */
function* inParts({ batch, ...rest }: AuditedBatch): Generator<AuditedBatch> {
  let start = 0;
  do {
    yield { ...rest, batch: { ...batch, changes: batch.changes.slice(start, start + changesAtOnce) } };
    start += changesAtOnce;
  } while (start < batch.changes.length);
}

/**
 * The audit trail as CSV, part by part, oldest step first. A step that cannot be read has a row that says so. Throws when
 * the plan is locked meanwhile.
 */
export async function* auditCsv(
  { history, dataKey, state }: Vault,
  withValues: boolean,
): AsyncGenerator<Buffer> {
  const format = createFormatter();
  const headers = auditHeaders(withValues);
  const newest = state.sequence;
  yield Buffer.from(byteOrderMark + csvLines([headers]));
  let sequence = 0;
  for await (const read of history.from(1)) {
    dataKey.bytes();
    sequence += 1;
    if (sequence > newest) {
      return;
    }
    if (!read.ok) {
      const row = headers.map((header) =>
        header === 'sequence' ? String(sequence) : header === 'label' ? format(read.problem) : '',
      );
      yield Buffer.from(csvLines([row]));
      continue;
    }
    for (const part of inParts(read.value)) {
      yield Buffer.from(csvLines(auditRows(part, withValues, format)));
    }
  }
}
