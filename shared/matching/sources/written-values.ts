import { isoDay, isRealDay } from '../../roster-import/calendar';
import { readBirthDay } from '../../roster-import/dates';
import { readNationality } from '../../roster-import/nationality';
import { readPhone } from '../../roster-import/phone';
import { saysNothing, tidy, westernDigits } from '../../roster-import/plain-words';
import type { DateOrder } from '../../roster-import/types';
import { readSex } from '../../roster-import/value-words';
import type { ColumnKind } from '../match-table';

/** What is needed to read values as they were written. */
export interface ReadingContext {
  /** The day of the comparison, `YYYY-MM-DD`. */
  readonly today: string;
  readonly dateOrder: DateOrder;
  /** ISO 3166-1 alpha-2: the country in which phone numbers without a prefix are read. */
  readonly defaultCountry: string;
}

const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;

/**
 * A date of birth as `YYYY-MM-DD`, `YYYY-MM` or `YYYY` where it can be read, of any century; else the text as it stands, so
 * that a mistyped date can still be compared with the right one.
 */
function birthText(value: string, { dateOrder, today }: ReadingContext): string {
  const text = westernDigits(value).replace(/[ T]00:00(?::00)?.*$/, '');
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(text)) {
    return text;
  }
  if (/^\d{8}$/.test(text)) {
    const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))];
    return isRealDay(year, month, day) ? isoDay(year, month, day) : text;
  }
  const parts = numeric.exec(text);
  if (parts !== null) {
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    const isMonthFirst = (dateOrder === 'mdy' && first <= 12) || second > 12;
    const [day, month] = isMonthFirst ? [second, first] : [first, second];
    const short = Number(parts[3]);
    const century = (parts[3] ?? '').length === 4 ? 0 : short > Number(today.slice(2, 4)) ? 1900 : 2000;
    return isRealDay(century + short, month, day) ? isoDay(century + short, month, day) : text;
  }
  const monthAndYear = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthAndYear !== null) {
    return `${monthAndYear[2] ?? ''}-${(monthAndYear[1] ?? '').padStart(2, '0')}`;
  }
  const read = readBirthDay(text, dateOrder, today);
  return 'day' in read ? read.day : text;
}

/** The value of one cell for a column of that kind: tidied, empty where the cell says nothing. */
export function writtenValue(kind: ColumnKind | null, cell: string, context: ReadingContext): string {
  const value = tidy(cell);
  if (saysNothing(value)) {
    return '';
  }
  switch (kind) {
    case 'date_of_birth':
      return birthText(value, context);
    case 'sex':
      return readSex(value) ?? value;
    case 'nationality':
      return readNationality(value)?.code ?? value;
    case 'phone':
      return readPhone(value, context.defaultCountry)?.number ?? value;
    default:
      return value;
  }
}
