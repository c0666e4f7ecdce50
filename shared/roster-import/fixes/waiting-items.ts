import type { FixItem } from '../../model/fix-item';
import type { DateOrder } from '../types';

const notPeople: ReadonlySet<string> = new Set([
  'import.total-line',
  'import.repeated-header',
  'import.footnote',
]);

/** True for rows that look like totals, headers or remarks: listed, but nobody has to look at them. */
export function isNoPerson({ severity, reason }: Pick<FixItem, 'severity' | 'reason'>): boolean {
  return severity === 'blocked' && notPeople.has(reason.id);
}

/** The column of the row that holds the value at fault; −1 when the whole row is meant. */
export function faultyColumn({ headers, column, cells, value }: FixItem): number {
  if (column === '') {
    return -1;
  }
  const named = headers.findIndex(
    (header, index) => header === column && (cells[index] ?? '').trim() === value,
  );
  return named >= 0 ? named : headers.indexOf(column);
}

/** Names what is the matter with an item: items with the same key wait for the same reason. */
export function reasonKey({ severity, reason, column }: FixItem): string {
  return isNoPerson({ severity, reason }) ? reason.id : JSON.stringify([severity, reason.id, column]);
}

/** Items with the same value at fault in a column of the same name, or, where the whole row is, for the same reason. */
export function likeThis(items: Iterable<FixItem>, one: FixItem): FixItem[] {
  const key = reasonKey(one);
  return [...items].filter((item) => reasonKey(item) === key && item.value === one.value);
}

/** Where many rows wait for a date, the other orders in which theirs could be read. */
export function otherDateOrders({ reason, dateOrder }: FixItem): DateOrder[] {
  return reason.id === 'import.date-not-day-first' ||
    reason.id === 'import.date-not-month-first' ||
    reason.id === 'import.date-not-real'
    ? (['dmy', 'mdy', 'ymd'] as const).filter((order) => order !== dateOrder)
    : [];
}
