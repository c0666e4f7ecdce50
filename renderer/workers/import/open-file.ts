import type { ReportProgress } from '../../../shared/kit/progress';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { importDepartures } from '../../../shared/roster-import/import-departures';
import { proposeMappings } from '../../../shared/roster-import/map-columns';
import { readWorkbook } from '../../../shared/roster-import/read-workbook';
import { importLimits } from '../../../shared/roster-import/limits';
import type { Workbook } from '../../../shared/roster-import/types';
import type { ImportTasks, OpenedFile } from '../import-protocol';

type Asked = ImportTasks['openFile']['asked'];

const sampleLines = 3;

/** The sheets that the command line would import from the same file. */
function likelySheets(workbook: Workbook, kind: Asked['kind']): string[] {
  if (kind === 'roster') {
    const proposed = proposeMappings(workbook);
    return proposed.ok ? proposed.value.map(({ sheetName }) => sheetName) : [];
  }
  const whole = JSON.stringify(importDepartures({ workbook }));
  const sheet = workbook.sheets.find(
    ({ name }) => JSON.stringify(importDepartures({ workbook, sheetName: name })) === whole,
  );
  return sheet === undefined ? [] : [sheet.name];
}

function describe(workbook: Workbook, kind: Asked['kind']): OpenedFile {
  const likely = likelySheets(workbook, kind);
  const fallback =
    workbook.sheets.find(({ hidden, rows }) => !hidden && rows.length > 0) ?? workbook.sheets[0];
  return {
    fileName: workbook.fileName,
    format: workbook.format,
    encoding: workbook.encoding ?? null,
    encodingIsGuess: workbook.encodingIsGuess ?? false,
    delimiter: workbook.delimiter ?? null,
    sheets: workbook.sheets.map(({ name, hidden, rows, hiddenRows, hiddenColumns }) => ({
      name,
      hidden,
      rows: rows.length,
      hiddenRows: hiddenRows.length,
      hiddenColumns: hiddenColumns.length,
    })),
    likelySheets: likely.length > 0 || fallback === undefined ? likely : [fallback.name],
    sample:
      workbook.format === 'csv'
        ? (fallback?.rows.slice(0, sampleLines).map(({ cells }) => cells.join(' · ')) ?? [])
        : [],
  };
}

/** Reads a file whole. A file that cannot be had from its disk is a problem like any other. */
export async function openFile(
  { file, kind, encoding, delimiter }: Asked,
  onProgress: ReportProgress,
): Promise<Result<{ workbook: Workbook; answer: OpenedFile }>> {
  if (file.size > importLimits.fileBytes) {
    const limit = importLimits.fileBytes / 1024 / 1024;
    return failure(message('import.file-too-large', { file: file.name, limit }));
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return failure(message('importScreen.file-unreadable', { file: file.name }));
  }
  const read = await readWorkbook(
    { name: file.name, bytes },
    {
      ...(encoding === undefined ? {} : { encoding }),
      ...(delimiter === undefined ? {} : { delimiter }),
      onProgress,
    },
  );
  if (!read.ok) {
    return read;
  }
  onProgress({ fraction: 1, message: message('importScreen.working') });
  return success({ workbook: read.value, answer: describe(read.value, kind) });
}
