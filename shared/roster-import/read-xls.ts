import { readXls as readOldWorkbook } from 'hucre/xlsx';
import { message } from '../messages/message';
import { ImportProblem } from './import-problem';
import { importLimits } from './limits';
import { plainNumber } from './number-formats';
import type { Sheet } from './types';

/**
 * The sheets of an Excel 97–2003 workbook. Throws an `ImportProblem` when the compound file is an encrypted workbook,
 * is something else, or goes beyond the limits.
 */
export async function readXls(bytes: Uint8Array, fileName: string): Promise<Sheet[]> {
  if (containsUtf16(bytes, 'EncryptedPackage') || containsUtf16(bytes, 'EncryptionInfo')) {
    throw new ImportProblem(message('import.encrypted', { file: fileName }));
  }
  const workbook = await readOldWorkbook(bytes).catch(() => {
    throw new ImportProblem(message('import.old-workbook-unreadable', { file: fileName }));
  });
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: sheet.rows.flatMap((values, index) => {
      const cells = values.map(cellText);
      while (cells.at(-1) === '') {
        cells.pop();
      }
      if (cells.length > importLimits.columns) {
        throw new ImportProblem(message('import.too-much-text', { file: fileName }));
      }
      return cells.length === 0 ? [] : [{ number: index + 1, cells }];
    }),
    hiddenRows: [...(sheet.rowDefs?.entries() ?? [])]
      .filter(([, { hidden }]) => hidden === true)
      .map(([index]) => index + 1),
    hiddenColumns: (sheet.columns ?? []).flatMap(({ hidden }, index) => (hidden === true ? [index] : [])),
  }));
}

function cellText(value: unknown): string {
  if (typeof value === 'string') {
    return value;
  }
  if (typeof value === 'number') {
    return plainNumber(value);
  }
  if (typeof value === 'boolean') {
    return value ? 'TRUE' : 'FALSE';
  }
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return value.toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '');
  }
  return '';
}

function containsUtf16(bytes: Uint8Array, word: string): boolean {
  const pattern = Array.from(word, (letter) => [letter.charCodeAt(0), 0]).flat();
  const first = pattern[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) {
      return true;
    }
  }
  return false;
}
