import type { ReportProgress } from '../kit/progress';
import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { decodeText } from './decode-text';
import { ImportProblem } from './import-problem';
import { importLimits } from './limits';
import { readArchive } from './read-archive';
import { readCsv } from './read-csv';
import { readHtml } from './read-html';
import { readOpenDocument } from './read-ods';
import { readSpreadsheetXml } from './read-spreadsheet-xml';
import { readXls } from './read-xls';
import type { AfterPiece } from './after-piece';
import { separateTables } from './separate-tables';
import { sniffFormat } from './sniff-format';
import { textPieces } from './text-pieces';
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
  /** Asked between pieces: a sentence ends the reading with it, such as when too much memory is taken. */
  readonly refusal?: () => Message | null;
  /** Waited for between pieces, so that the caller's thread can hear a stop. */
  readonly pause?: () => Promise<void>;
}

/**
 * Reads a spreadsheet by what it is, not by its name: .xlsx, .xlsm, .xlsb, .xls, .ods, tables of a web page or of XML under
 * any name, and delimited text in any of the known encodings.
 * Fails with one sentence for anything else, and for files that are damaged, protected, unsafe or beyond the limits.
 */
export async function readWorkbook(
  file: SourceFile,
  options: ReadWorkbookOptions = {},
): Promise<Result<Workbook>> {
  const afterPiece: AfterPiece = async (fraction) => {
    options.onProgress?.({ fraction, message: message('import.reading', { file: file.name }) });
    await options.pause?.();
    const refusal = options.refusal?.() ?? null;
    if (refusal !== null) {
      throw new ImportProblem(refusal);
    }
    if (options.shouldStop?.() === true) {
      throw new ImportProblem(message('import.cancelled'));
    }
  };
  try {
    const read = await readByContent(file, options, afterPiece);
    const tell = (): void =>
      options.onProgress?.({ fraction: 1, message: message('import.reading', { file: file.name }) });
    const workbook = { ...read, sheets: read.sheets.flatMap((sheet) => separateTables(sheet, tell)) };
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
    case 'ancient-workbook':
      throw new ImportProblem(message('import.old-workbook-unreadable', { file: fileName }));
    case 'other':
      throw new ImportProblem(message('import.not-a-spreadsheet', { file: fileName, kind: format.what }));
    case 'zip':
      return { fileName, ...(await readArchive(bytes, fileName, afterPiece)) };
    case 'ole':
      return { fileName, format: 'xls', ...(await readXls(bytes, fileName, afterPiece)) };
    case 'web-page': {
      const { text, encoding, guess } = decodeText(bytes, fileName, options.encoding);
      const sheets = await readHtml(text, fileName, afterPiece);
      return { fileName, format: 'html', encoding, encodingIsGuess: guess, sheets };
    }
    case 'spreadsheet-xml': {
      const { text, encoding, guess } = decodeText(bytes, fileName, options.encoding);
      const sheets = await readSpreadsheetXml(text, fileName, afterPiece);
      return { fileName, format: 'xml', encoding, encodingIsGuess: guess, sheets };
    }
    case 'open-document': {
      const { text } = decodeText(bytes, fileName, options.encoding);
      const pieces = Array.from(textPieces(text), ({ piece }) => piece);
      let done = 0;
      const sheets = await readOpenDocument(pieces, fileName, () => afterPiece((done += 1) / pieces.length));
      return { fileName, format: 'ods', sheets };
    }
    case 'text': {
      const { text, encoding, guess } = decodeText(bytes, fileName, options.encoding);
      const { delimiter, sheet } = await readCsv(text, fileName, options.delimiter, afterPiece);
      return { fileName, format: 'csv', encoding, encodingIsGuess: guess, delimiter, sheets: [sheet] };
    }
  }
}
