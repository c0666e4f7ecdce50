import type { ReportProgress } from '../kit/progress';
import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import { decodeText } from './decode-text';
import { ImportProblem } from './import-problem';
import { importLimits } from './limits';
import { readCsv } from './read-csv';
import { readXls } from './read-xls';
import { readXlsx } from './read-xlsx';
import type { AfterPiece } from './read-xlsx';
import { sniffFormat } from './sniff-format';
import type { TextEncodingName, Workbook } from './types';

/** A file as it came in; the name is used in sentences only. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How to read a file, where the planner has corrected what was found, and how to be told and stopped. */
export interface ReadWorkbookOptions {
  readonly encoding?: TextEncodingName;
  readonly delimiter?: string;
  readonly onProgress?: ReportProgress;
  readonly shouldStop?: () => boolean;
  /** Waited for between pieces, so that the caller's thread can hear a stop. */
  readonly pause?: () => Promise<void>;
}

/**
 * Reads a spreadsheet by what it is, not by its name: .xlsx, .xls, and delimited text in any of the known encodings.
 * Fails with one sentence for anything else, and for files that are damaged, protected, unsafe or beyond the limits.
 */
export async function readWorkbook(
  file: SourceFile,
  options: ReadWorkbookOptions = {},
): Promise<Result<Workbook>> {
  const afterPiece: AfterPiece = async (fraction) => {
    options.onProgress?.({ fraction, message: message('import.reading', { file: file.name }) });
    await options.pause?.();
    if (options.shouldStop?.() === true) {
      throw new ImportProblem(message('import.cancelled'));
    }
  };
  try {
    const workbook = await readByContent(file, options, afterPiece);
    return workbook.sheets.some(({ rows }) => rows.length > 0)
      ? success(workbook)
      : failure(message('import.no-rows', { file: file.name }));
  } catch (error) {
    if (error instanceof ImportProblem) {
      return failure(error.problem);
    }
    if (error instanceof RangeError) {
      // Offsets that point outside of the file, and texts beyond what the engine can hold.
      return failure(message('import.damaged-workbook', { file: file.name }));
    }
    throw error;
  }
}

async function readByContent(
  file: SourceFile,
  options: ReadWorkbookOptions,
  afterPiece: AfterPiece,
): Promise<Workbook> {
  const { name: fileName, bytes } = file;
  if (bytes.length > importLimits.fileBytes) {
    throw new ImportProblem(
      message('import.file-too-large', { file: fileName, limit: importLimits.fileBytes / 1024 / 1024 }),
    );
  }
  const format = sniffFormat(bytes);
  switch (format.kind) {
    case 'empty':
      throw new ImportProblem(message('import.empty-file', { file: fileName }));
    case 'web-page':
      throw new ImportProblem(message('import.web-page', { file: fileName }));
    case 'other':
      throw new ImportProblem(message('import.not-a-spreadsheet', { file: fileName, kind: format.what }));
    case 'zip':
      return { fileName, format: 'xlsx', sheets: await readXlsx(bytes, fileName, afterPiece) };
    case 'ole':
      return { fileName, format: 'xls', sheets: await readXls(bytes, fileName) };
    case 'text': {
      const { text, encoding, guess } = decodeText(bytes, fileName, options.encoding);
      const { delimiter, sheet } = await readCsv(text, fileName, options.delimiter, afterPiece);
      return { fileName, format: 'csv', encoding, encodingIsGuess: guess, delimiter, sheets: [sheet] };
    }
  }
}
