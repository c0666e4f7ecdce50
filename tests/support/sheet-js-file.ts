import XLSX from '@e965/xlsx';

/** The kinds of file in which the same sheets can be written for a test. */
export const workbookKinds = ['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods', 'fods', 'xlml'] as const;

/** A workbook as an independent writer makes it. */
export function sheetJsFile(
  sheets: Record<string, XLSX.WorkSheet>,
  bookType: XLSX.BookType = 'xlsx',
  properties: XLSX.WorkBook['Workbook'] = {},
): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = properties;
  return new Uint8Array(
    XLSX.write(book, { type: 'array', bookType, bookSST: bookType !== 'biff5' }) as ArrayBuffer,
  ); // typed as any
}
