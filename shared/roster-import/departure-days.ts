import { dayMonthEvidence } from './dates';
import type { DateOrder } from './types';

/** What the dates of a sheet say about the order of day and month; `undecided` is a date that can be read both ways where none tells, else empty. */
export interface SheetOrder {
  readonly dateOrder: DateOrder;
  readonly undecided: string;
}

const dayAndMonth = /^\d{1,2}\s*[-/.]\s*\d{1,2}$/;

/** What one cell says about it; days without a year count too. */
export function orderEvidence(cell: string): ReturnType<typeof dayMonthEvidence> {
  const text = cell.trim();
  return dayMonthEvidence(dayAndMonth.test(text) ? `${text}/2000`.replace(/[.-]/g, '/') : text);
}

/** The order of day and month in the cells of all columns of days: one hand wrote the sheet. */
export function sheetOrder(cells: readonly string[]): SheetOrder {
  const counts = { dayFirst: 0, monthFirst: 0 };
  let undecided = '';
  for (const cell of cells) {
    const evidence = orderEvidence(cell);
    if (evidence === 'both') {
      undecided ||= cell;
    } else if (evidence !== 'none') {
      counts[evidence] += 1;
    }
  }
  return {
    dateOrder: counts.monthFirst > counts.dayFirst ? 'mdy' : 'dmy',
    undecided: counts.dayFirst === counts.monthFirst ? undecided : '',
  };
}
