import Papa from 'papaparse';
import { message } from '../messages/message';
import { ImportProblem } from './import-problem';
import { importLimits } from './limits';
import { spreadsheetRecords } from './spreadsheet-records';
import type { AfterPiece } from './after-piece';
import type { Sheet, SheetRow } from './types';

const delimiters = [',', ';', '\t', '|'] as const;
const parseChunk = 1024 * 1024;

/** The one sheet of a text file and the delimiter that was found. */
export interface ReadCsv {
  readonly delimiter: string;
  readonly sheet: Sheet;
}

/**
 * Reads delimited text (RFC 4180, with any of comma, semicolon, tab and bar). A row's number is the number of its
 * record, because a spreadsheet shows a quoted line break inside one row; a `sep=` line is row 1 and not data.
 * Throws an `ImportProblem` when a line is too long or a quotation mark is never closed.
 */
export async function readCsv(
  source: string,
  fileName: string,
  chosen: string | undefined,
  afterPiece: AfterPiece,
): Promise<ReadCsv> {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  refuseLongLines(text, fileName);
  const declared = /^"?sep=(.)"?(?:\n|$)/i.exec(text)?.[1];
  const delimiter = chosen ?? declared ?? findDelimiter(text);
  const rows: SheetRow[] = [];
  let number = 0;
  let textCharacters = 0;
  for (const part of parseInParts(text, delimiter)) {
    for (const record of part.records) {
      number += 1;
      if (number === 1 && declared !== undefined) {
        continue;
      }
      const cells = trimRow(record);
      if (cells.length > 0) {
        textCharacters += checkRow(cells, number, fileName);
        rows.push({ number, cells });
      }
    }
    if (part.unclosed) {
      throw new ImportProblem(message('import.unclosed-quote', { file: fileName, row: number }));
    }
    if (textCharacters > importLimits.textCharacters) {
      throw new ImportProblem(message('import.too-much-text', { file: fileName }));
    }
    await afterPiece(part.end / Math.max(1, text.length));
  }
  const name = fileName.replace(/\.[^.]*$/, '');
  return { delimiter, sheet: { name, hidden: false, rows, hiddenRows: [], hiddenColumns: [] } };
}

/** The delimiter under which the first records have the same number of columns most often; a comma when none fits. */
function findDelimiter(text: string): string {
  const cut = text.lastIndexOf('\n', 262_144);
  const sample = text.length > 262_144 && cut > 0 ? text.slice(0, cut) : text;
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const { records } = spreadsheetRecords(sample, delimiter, 200);
    const widths = records
      .filter((record) => record.some((cell) => cell.trim() !== ''))
      .map((record) => record.length);
    const score = delimiterScore(widths);
    if (score > best.score) {
      best = { delimiter, score };
    }
  }
  return best.delimiter;
}

/** Many records of one and the same width count more than many columns here and there. */
function delimiterScore(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) {
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let score = 0;
  for (const [width, count] of counts) {
    const share = count / widths.length;
    score = Math.max(score, width > 1 ? share * share * Math.log2(width) : 0);
  }
  return score;
}

interface ParsedPart {
  readonly records: readonly (readonly string[])[];
  /** Where the next part starts in the text. */
  readonly end: number;
  readonly unclosed: boolean;
}

/** Parses piece by piece, so that progress is told and a stop is heard between pieces. */
function* parseInParts(text: string, delimiter: string): Generator<ParsedPart, void, undefined> {
  let start = 0;
  let size = parseChunk;
  while (start < text.length) {
    const last = start + size >= text.length;
    const piece = text.slice(start, start + size);
    const { records, cursor, misquoted } = parsePiece(piece, delimiter, !last);
    if (misquoted) {
      // A quotation mark inside a field: read it as spreadsheet programs do, so that no row is swallowed.
      const lenient = spreadsheetRecords(text.slice(start), delimiter);
      yield { records: lenient.records, end: text.length, unclosed: lenient.unclosed };
      return;
    }
    if (!last && cursor === 0) {
      size *= 2; // one record is longer than the piece
      continue;
    }
    start = last ? text.length : start + cursor;
    size = parseChunk;
    yield { records, end: start, unclosed: false };
  }
}

function parsePiece(piece: string, delimiter: string, keepLast: boolean) {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  const { data, errors, meta } = parser.parse(piece, 0, keepLast) as Papa.ParseResult<string[]>; // typed as any
  if (!keepLast && piece.endsWith('\n') && data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') {
    data.pop();
  }
  return { records: data, cursor: meta.cursor, misquoted: errors.some(({ type }) => type === 'Quotes') };
}

function trimRow(record: readonly string[]): string[] {
  let length = record.length;
  while (length > 0 && (record[length - 1] ?? '').trim() === '') {
    length -= 1;
  }
  return record.slice(0, length);
}

function checkRow(cells: readonly string[], row: number, file: string): number {
  if (cells.length > importLimits.columns || row > importLimits.rows) {
    const problem =
      row > importLimits.rows
        ? message('import.too-many-rows', { file, sheet: file, row, limit: importLimits.rows })
        : message('import.too-many-columns', {
            file,
            sheet: file,
            cell: String(row),
            limit: importLimits.columns,
          });
    throw new ImportProblem(problem);
  }
  let characters = 0;
  for (const cell of cells) {
    characters += cell.length;
    if (cell.length > importLimits.cellCharacters) {
      throw new ImportProblem(message('import.too-much-text', { file }));
    }
  }
  return characters;
}

function refuseLongLines(text: string, file: string): void {
  let start = 0;
  let row = 1;
  for (;;) {
    const end = text.indexOf('\n', start);
    const lineEnd = end < 0 ? text.length : end;
    if (lineEnd - start > importLimits.lineCharacters) {
      throw new ImportProblem(
        message('import.line-too-long', { file, row, limit: importLimits.lineCharacters }),
      );
    }
    if (end < 0) {
      return;
    }
    start = end + 1;
    row += 1;
  }
}
