import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { AfterPiece } from './after-piece';
import { biffRecords } from './biff-records';
import { BiffCursor, byteStrings, richString, unicodeStrings } from './biff-strings';
import type { BiffStrings } from './biff-strings';
import { openCompoundFile } from './compound-file';
import { ImportProblem } from './import-problem';
import { importLimits } from './limits';
import { builtInStyle, numberStyle } from './number-formats';
import type { NumberStyle } from './number-formats';
import { cellBudget, detached } from './sheet-builder';
import type { Sheet } from './types';
import { readXlsSheet } from './xls-sheet';
import type { XlsContext } from './xls-sheet';

/** The sheets of an old workbook, and what a planner should know of it. */
export interface ReadXls {
  readonly sheets: Sheet[];
  readonly notices: Message[];
}

interface Globals extends XlsContext {
  readonly places: { readonly name: string; readonly hidden: boolean; readonly at: number }[];
}

/**
 * The sheets of an Excel 5 to 2003 workbook (MS-XLS). Throws an `ImportProblem` when the compound file has a password,
 * is something else, is damaged, or goes beyond the limits.
 */
export async function readXls(bytes: Uint8Array, fileName: string, afterPiece: AfterPiece): Promise<ReadXls> {
  const file = openCompoundFile(bytes, fileName);
  if (file.names.has('EncryptedPackage') || file.names.has('EncryptionInfo')) {
    throw new ImportProblem(message('import.encrypted', { file: fileName }));
  }
  const stream = file.stream('Workbook') ?? file.stream('WORKBOOK') ?? file.stream('Book');
  if (stream === undefined) {
    throw new ImportProblem(otherDocument(file.names, fileName));
  }
  const globals = readGlobals(stream, fileName);
  const sheets: Sheet[] = [];
  for (const place of globals.places) {
    sheets.push(await readXlsSheet(stream, place, globals, afterPiece));
  }
  const hasMacros = file.names.has('_VBA_PROJECT_CUR');
  return { sheets, notices: hasMacros ? [message('import.macros-ignored', { file: fileName })] : [] };
}

function otherDocument(names: ReadonlySet<string>, file: string): Message {
  if (names.has('WordDocument')) {
    return message('import.not-a-spreadsheet', { file, kind: message('import.kind-word') });
  }
  if (names.has('PowerPoint Document')) {
    return message('import.not-a-spreadsheet', { file, kind: message('import.kind-slides') });
  }
  return message('import.old-workbook-unreadable', { file });
}

function readGlobals(stream: Uint8Array, fileName: string): Globals {
  const formats = new Map<number, NumberStyle>();
  const cellFormats: number[] = [];
  let strings: string[] = [];
  let texts: BiffStrings = unicodeStrings;
  let isUnicode = true;
  let serial1904 = false;
  const places: { name: string; hidden: boolean; at: number }[] = [];
  for (const { type, parts } of biffRecords(stream, 0)) {
    const cursor = new BiffCursor(parts);
    switch (type) {
      case 0x809:
        isUnicode = cursor.uint16() >= 0x600;
        texts = isUnicode ? unicodeStrings : byteStrings(1252);
        break;
      case 0x2f:
        throw new ImportProblem(message('import.encrypted', { file: fileName }));
      case 0x42:
        texts = isUnicode ? unicodeStrings : byteStrings(cursor.uint16());
        break;
      case 0x22:
        serial1904 = cursor.uint16() === 1;
        break;
      case 0x41e: {
        const id = cursor.uint16();
        formats.set(id, numberStyle(isUnicode ? texts.long(cursor) : texts.short(cursor)));
        break;
      }
      case 0xe0:
        cursor.skip(2);
        cellFormats.push(cursor.uint16());
        break;
      case 0x85: {
        const at = cursor.uint32();
        const state = cursor.uint8() & 3;
        const kind = cursor.uint8();
        const name = texts.short(cursor);
        if (kind === 0) {
          places.push({ name, hidden: state !== 0, at });
        }
        break;
      }
      case 0xfc:
        strings = sharedStrings(cursor, fileName);
        break;
      case 0x0a:
        refuseManySheets(places.length, fileName);
        return {
          fileName,
          texts,
          strings,
          serial1904,
          styles: cellFormats.map((id) => formats.get(id) ?? builtInStyle(id)),
          budget: cellBudget(fileName),
          places,
        };
      default:
    }
  }
  throw new ImportProblem(message('import.damaged-workbook', { file: fileName }));
}

function sharedStrings(cursor: BiffCursor, fileName: string): string[] {
  cursor.skip(4);
  const count = cursor.uint32();
  const strings: string[] = [];
  let characters = 0;
  while (strings.length < count && !cursor.isAtEnd) {
    const text = detached(richString(cursor));
    characters += text.length;
    if (strings.length >= importLimits.sharedStrings || characters > importLimits.textCharacters) {
      throw new ImportProblem(message('import.too-much-text', { file: fileName }));
    }
    strings.push(text);
  }
  return strings;
}

function refuseManySheets(count: number, file: string): void {
  if (count > importLimits.sheets) {
    throw new ImportProblem(message('import.too-many-sheets', { file, count, limit: importLimits.sheets }));
  }
}
