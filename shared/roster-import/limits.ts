/** What a file may hold at most; far above real rosters, and small enough that no file can exhaust the machine. */
export const importLimits = {
  /** Bytes of the file as it lies on disk. */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes of all parts that are unpacked from one workbook. */
  inflatedBytes: 400 * 1024 * 1024,
  /** Parts inside one workbook file. */
  zipEntries: 10_000,
  rows: 200_000,
  columns: 512,
  sheets: 200,
  /** Filled cells of all sheets of one file. */
  cells: 6_000_000,
  /** Characters of one cell: the limit of the spreadsheet programs themselves. */
  cellCharacters: 32_767,
  /** Characters of all cells of one file. */
  textCharacters: 100_000_000,
  /** Characters of one line in a text file. */
  lineCharacters: 1024 * 1024,
  /** Characters of the markup of one row, or of one shared text. */
  markupCharacters: 32 * 1024 * 1024,
  sharedStrings: 4_000_000,
} as const;
