import type { Answer, DeskBridge } from '../../shared/contract/desk-bridge';
import type { Result } from '../../shared/kit/result';
import type { Batch } from '../../shared/model/change';

/**
 * Writes what could not be saved to a file of the planner's choice: a table of who, when, what, with old and new values, so
 * that it can be typed in again. The file is not encrypted; the host notes it among the copies.
 */
export async function exportUnsaved(
  bridge: Pick<DeskBridge, 'saveFile'>,
  batches: readonly Batch[],
): Promise<Result<Answer<'saveFile'>>> {
  const [{ auditHeaders, auditRows }, { csvLines }, { createFormatter }] = await Promise.all([
    import('../../shared/history/audit-table'),
    import('../../shared/roster-import/export-tables'),
    import('../../shared/messages/format'),
  ]);
  const format = createFormatter();
  const rows = batches.flatMap((batch) => auditRows({ sequence: 0, savedAt: '', batch }, true, format));
  const csv = `\uFEFF${csvLines([auditHeaders(true), ...rows])}`;
  return bridge.saveFile({ suggestedName: 'unsaved-changes.csv', bytes: new TextEncoder().encode(csv) });
}
