import {
  dayMonthEvidence,
  readBirthDay,
  readExpiryDay,
  withoutPlace,
} from '../../../shared/roster-import/dates';
import { completedMapping } from '../../../shared/roster-import/map-columns';
import type { DateOrder, RosterMapping, Sheet } from '../../../shared/roster-import/types';
import type { DateColumn } from '../import-protocol';

/** The columns of dates of a sheet, each with the first of its dates that both orders fit. */
export function dateColumns(mapping: RosterMapping, sheet: Sheet, today: string): DateColumn[] {
  const rows = sheet.rows.filter(({ number }) => number > mapping.headerRow);
  return completedMapping(mapping, sheet).columns.flatMap(({ index, header, field, dates }) => {
    if (dates === undefined) {
      return [];
    }
    const readDay = field === 'date_of_birth' ? readBirthDay : readExpiryDay;
    const dayOf = (text: string, order: DateOrder): string => {
      const read = readDay(text, order, today);
      return 'day' in read ? read.day : '';
    };
    const texts = rows.map(({ cells }) => withoutPlace(cells[index] ?? '').trim());
    const text = texts.find(
      (one) => dayMonthEvidence(one) === 'both' && dayOf(one, 'dmy') !== '' && dayOf(one, 'mdy') !== '',
    );
    const sample =
      text === undefined ? null : { text, dayFirst: dayOf(text, 'dmy'), monthFirst: dayOf(text, 'mdy') };
    return [{ index, header, reading: dates, sample }];
  });
}
