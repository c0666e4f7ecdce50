import { writeXlsx } from 'hucre/xlsx';
import type { TextTable } from './export-tables';

/** Excel's own limit for the text of a cell. */
const cellCharacters = 32_767;

/**
 * A table as an Excel workbook of one sheet. Every cell is typed as text, so that nothing is a formula, no leading zero
 * or plus is lost and no date is guessed; reading it again gives the same texts.
 */
export function tableToXlsx({ headers, rows }: TextTable, sheetName: string): Promise<Uint8Array> {
  return writeXlsx({
    stringMode: 'inline',
    sheets: [
      {
        name: sheetName,
        columns: headers.map((header) => ({
          width: Math.min(40, Math.max(12, header.length + 2)),
          numFmt: '@',
        })),
        rows: [headers, ...rows].map((row) =>
          row.map((text) => (text === '' ? null : text.slice(0, cellCharacters))),
        ),
        freezePane: { rows: 1 },
      },
    ],
  });
}
