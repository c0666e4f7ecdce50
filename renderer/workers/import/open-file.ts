import type { ReportProgress, TellShare } from '../../../shared/kit/progress';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { columnLetters } from '../../../shared/roster-import/column-letters';
import { isFixSheet } from '../../../shared/roster-import/fixes/fix-sheet';
import { importDepartures } from '../../../shared/roster-import/import-departures';
import { proposeMappings } from '../../../shared/roster-import/map-columns';
import { readWorkbook } from '../../../shared/roster-import/read-workbook';
import { importLimits } from '../../../shared/roster-import/limits';
import type { Workbook } from '../../../shared/roster-import/types';
import type { ImportTasks, OpenedFile } from '../import-protocol';

type Asked = ImportTasks['openFile']['asked'];

const sampleLines = 3;
const listedRuns = 6;

/** The sheets that the command line would import from the same file. */
function likelySheets(workbook: Workbook, kind: Asked['kind'], tell: TellShare): string[] {
  if (kind === 'roster') {
    const proposed = proposeMappings(workbook, tell);
    return proposed.ok ? proposed.value.map(({ sheetName }) => sheetName) : [];
  }
  const whole = JSON.stringify(importDepartures({ workbook }));
  const sheet = workbook.sheets.find(
    ({ name }) => JSON.stringify(importDepartures({ workbook, sheetName: name })) === whole,
  );
  return sheet === undefined ? [] : [sheet.name];
}

/** Runs of numbers as a person would write them, the first few of them. */
function placesText(numbers: readonly number[], show: (number: number) => string): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.last + 1 === number) {
      run.last = number;
    } else {
      runs.push({ first: number, last: number });
    }
  }
  const shown = runs
    .slice(0, listedRuns)
    .map(({ first, last }) => (first === last ? show(first) : `${show(first)}–${show(last)}`));
  return [...shown, ...(runs.length > listedRuns ? ['…'] : [])].join(', ');
}

function describe(workbook: Workbook, kind: Asked['kind'], tell: TellShare): OpenedFile {
  const isMended = kind === 'roster' && isFixSheet(workbook);
  const likely = isMended ? [] : likelySheets(workbook, kind, tell);
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
      hiddenRowPlaces: placesText(hiddenRows, String),
      hiddenColumnPlaces: placesText(hiddenColumns, columnLetters),
    })),
    isFixSheet: isMended,
    likelySheets: isMended || likely.length > 0 || fallback === undefined ? likely : [fallback.name],
    sample:
      workbook.encoding !== undefined
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
  const tell: TellShare = (fraction) => onProgress({ fraction, message: message('importScreen.mapping') });
  tell(0);
  return success({ workbook: read.value, answer: describe(read.value, kind, tell) });
}
