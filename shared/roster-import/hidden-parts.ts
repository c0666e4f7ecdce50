import type { Sheet, Workbook } from './types';

/** What becomes of the rows and columns that a workbook does not show. */
export interface HiddenChoice {
  readonly rows: 'include' | 'leave-out';
  readonly columns: 'include' | 'leave-out';
}

/** Reads what is hidden like the rest; a notice says so. */
export const includeHidden: HiddenChoice = { rows: 'include', columns: 'include' };

/**
 * The workbook without the hidden rows or columns that are to be left out. Column indexes stay as they are: a column
 * that is left out is empty. Rows that are left out are named in `leftOutRows`.
 */
export function withHiddenChoice(workbook: Workbook, choice: HiddenChoice): Workbook {
  return choice.rows === 'include' && choice.columns === 'include'
    ? workbook
    : { ...workbook, sheets: workbook.sheets.map((sheet) => sheetWithout(sheet, choice)) };
}

function sheetWithout(sheet: Sheet, { rows, columns }: HiddenChoice): Sheet {
  const withoutRows = rows === 'leave-out' && sheet.hiddenRows.length > 0;
  const withoutColumns = columns === 'leave-out' && sheet.hiddenColumns.length > 0;
  if (!withoutRows && !withoutColumns) {
    return sheet;
  }
  const hiddenRows = new Set(withoutRows ? sheet.hiddenRows : []);
  const kept = sheet.rows.filter(({ number }) => !hiddenRows.has(number));
  return {
    ...sheet,
    rows: withoutColumns
      ? kept.map(({ number, cells }) => ({ number, cells: blanked(cells, sheet.hiddenColumns) }))
      : kept,
    ...(withoutRows ? { hiddenRows: [], leftOutRows: sheet.hiddenRows } : {}),
    ...(withoutColumns ? { hiddenColumns: [] } : {}),
  };
}

function blanked(cells: readonly string[], columns: readonly number[]): string[] {
  const left = [...cells];
  for (const column of columns) {
    if (column < left.length) {
      left[column] = '';
    }
  }
  while (left.at(-1) === '') {
    left.pop();
  }
  return left;
}
