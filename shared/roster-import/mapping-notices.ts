import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { RosterMapping } from './types';

/** What a planner should know about how a sheet was mapped: dates of two orders, dates of an unknown order, headers that lie. */
export function mappingNotices(mapping: RosterMapping, file: string): Message[] {
  const dates = mapping.columns.flatMap(({ header, dates }): Message[] => {
    if (dates === undefined) {
      return [];
    }
    const order = message(dates.order === 'mdy' ? 'import.order-month-first' : 'import.order-day-first');
    const values = { file, sheet: mapping.sheetName, column: header, order, ...dates.counts };
    if (dates.counts.dayFirst > 0 && dates.counts.monthFirst > 0) {
      return [message('import.dates-contradict', values)];
    }
    return dates.evidence === 'ambiguous' ? [message('import.dates-ambiguous', values)] : [];
  });
  const overruled = mapping.columns.filter(
    (column) => column.overruled !== undefined && ['content', 'none'].includes(column.foundBy),
  );
  return [
    ...dates,
    ...overruled.map(({ header, field }) =>
      message('import.header-overruled', { file, header, field: field === null ? 'extra' : 'field' }),
    ),
  ];
}
