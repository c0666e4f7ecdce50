import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { isRealDay } from './calendar';

/** An instant with its offset as ISO 8601, or why the text is none. */
export type ReadInstant = { readonly instant: string } | { readonly reason: Message };

const pattern =
  /^(\d{4})-?(\d{2})-?(\d{2})[T ]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(?:(Z|UTC|GMT)|(?:UTC|GMT)?\s*([+\u2212-])(\d{1,2})(?::?(\d{2}))?)?$/i;

/**
 * Reads an instant such as `2026-03-02T14:30:00+00:00`, also with `Z`, `+00`, `+0000`, a space for the T or without
 * seconds. A time without an offset is refused: which clock it means is not guessed.
 */
export function readInstant(text: string): ReadInstant {
  const match = pattern.exec(text.trim());
  if (match === null) {
    return { reason: message('import.time-unreadable', { value: text }) };
  }
  const [
    ,
    year = '',
    month = '',
    day = '',
    hour = '',
    minute = '',
    second = '00',
    utc,
    sign,
    hours = '0',
    rest = '00',
  ] = match;
  const real =
    isRealDay(Number(year), Number(month), Number(day)) &&
    Number(hour) <= 23 &&
    Number(minute) <= 59 &&
    Number(second) <= 59 &&
    Number(hours) <= 14 &&
    Number(rest) <= 59;
  if (!real) {
    return { reason: message('import.time-unreadable', { value: text }) };
  }
  if (utc === undefined && sign === undefined) {
    return { reason: message('import.time-without-offset', { value: text }) };
  }
  const offset =
    sign === undefined ? 'Z' : `${sign === '\u2212' ? '-' : sign}${hours.padStart(2, '0')}:${rest}`;
  return { instant: `${year}-${month}-${day}T${hour.padStart(2, '0')}:${minute}:${second}${offset}` };
}
