import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { readExpiryDay } from './dates';
import { serialDay } from './number-formats';
import { westernDigits } from './plain-words';
import type { DateOrder } from './types';

/** A time as a sheet writes it: each part is empty where the cell does not say it. */
export interface SheetTime {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM:SS`. */
  readonly time: string;
  /** `Z` or `+01:00`. */
  readonly offset: string;
  /** Days after the day on which the row's other times are, as in `05:10+1`. */
  readonly daysLater: number;
}

/** What days without a year, and days of two numbers, mean in a sheet. */
export interface SheetDays {
  readonly dateOrder: DateOrder;
  /** The day near which a day without a year is meant; empty where it is not known. */
  readonly today: string;
}

type Read<T> = T | { readonly reason: Message };

const iso =
  /^(\d{4})-?(\d{2})-?(\d{2})[T ]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(?:(Z|UTC|GMT)|(?:UTC|GMT)?\s*([+\u2212-])(\d{1,2})(?::?(\d{2}))?)?$/i;
const serial = /^(\d{5})(?:[.,](\d+))?$/;
const fraction = /^0?[.,](\d+)$/;
const clock =
  /(?:^|[\sT,/]|\bà\s*|\bat\s*)(?:(\d{1,2})\s?[:hH.]\s?(\d{2})(?:[:.](\d{2}))?|(\d{1,2})\s?[hH]|(\d{2})(\d{2})\s?h?)\s*([ap]\.?m\.?)?\s*(LT|L|hrs|local|Z|UTC|GMT)?\s*([+\u2212-]\d{2}:?\d{2})?\s*(?:\(?\+\s?(\d)\s?(?:d|j|day|jour)?\)?)?$/i;

function secondsClock(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function fractionClock(digits: string): string {
  return secondsClock((Math.round((Number(`0.${digits}`) * 86_400) / 60) * 60) % 86_400);
}

function writtenOffset(letters: string | undefined, numbers: string | undefined): string {
  if (numbers !== undefined) {
    const digits = numbers.replace(/\D/g, '');
    return `${/^[+]/.test(numbers) ? '+' : '-'}${digits.slice(0, 2)}:${digits.slice(2)}`;
  }
  return /^(?:Z|UTC|GMT)$/i.test(letters ?? '') ? 'Z' : '';
}

const yearless = /^(?:\p{L}{2,9}\.?,?\s+)?\d{1,2}(?:\s*[-/. ]?\s*\p{L}{3,}\.?|\s*[-/.]\s*\d{1,2})$/u;

/** The year nearest to `today` that makes a day of it, from a month ago to eleven months from now. */
function withYear(text: string, { dateOrder, today }: SheetDays): Read<string> {
  if (today === '') {
    return { reason: message('import.day-without-year', { value: text }) };
  }
  const between = /\p{L}\.?$/u.test(text) ? ' ' : (/[-/.]/.exec(text)?.[0] ?? '/');
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((candidate) => {
    const read = readExpiryDay(`${text}${between}${candidate}`, dateOrder, today);
    return 'day' in read ? [read.day] : [];
  });
  const monthMs = 31 * 86_400_000;
  const found = days.find((day) => Date.parse(day) >= Date.parse(today) - monthMs);
  return found ?? { reason: message('import.time-unreadable', { value: text }) };
}

/** Two digits of a year are of this century in a sheet of departures. */
const centuryFrom = '2050-01-01';

/** A day in any of the ways in which sheets of departures write it, among them `20NOV`, `20-Nov-26` and the numbers of spreadsheets. */
export function readSheetDay(written: string, days: SheetDays): Read<string> {
  const text = westernDigits(written.trim());
  if (yearless.test(text)) {
    return withYear(text, days);
  }
  const read = readExpiryDay(text.replace(/\s*00:00(?::00)?$/, ''), days.dateOrder, centuryFrom);
  if ('day' in read) {
    return read.day >= '2000' ? read.day : { reason: message('import.time-unreadable', { value: written }) };
  }
  return read;
}

function readIso(text: string): Read<SheetTime> | null {
  const match = iso.exec(text);
  if (match === null) {
    return null;
  }
  const [, year = '', month = '', date = '', hour = '', minute = '', second = '00'] = match;
  const [utc, sign, hours = '0', rest = '00'] = match.slice(7);
  const day = readSheetDay(`${year}-${month}-${date}`, { dateOrder: 'ymd', today: '' });
  if (
    typeof day !== 'string' ||
    Number(hour) > 23 ||
    Number(minute) > 59 ||
    Number(second) > 59 ||
    Number(hours) > 14 ||
    Number(rest) > 59
  ) {
    return { reason: message('import.time-unreadable', { value: text }) };
  }
  const shift =
    sign === undefined ? '' : `${sign === '\u2212' ? '-' : sign}${hours.padStart(2, '0')}:${rest}`;
  const offset = utc === undefined ? shift : 'Z';
  return { day, time: `${hour.padStart(2, '0')}:${minute}:${second}`, offset, daysLater: 0 };
}

function readClock(match: RegExpExecArray): Omit<SheetTime, 'day'> | null {
  const [, hours, minutes, seconds = '00', wholeHours, hours4, minutes4, half, letters, numbers, later] =
    match;
  const hour = Number(hours ?? wholeHours ?? hours4);
  const minute = Number(minutes ?? minutes4 ?? '0');
  const isPm = /^p/i.test(half ?? '');
  const of24 = half === undefined ? hour : (hour % 12) + (isPm ? 12 : 0);
  if (of24 > 23 || minute > 59 || Number(seconds) > 59 || (half !== undefined && hour > 12)) {
    return null;
  }
  return {
    time: secondsClock(of24 * 3600 + minute * 60 + Number(seconds)),
    offset: writtenOffset(letters, numbers),
    daysLater: Number(later ?? '0'),
  };
}

/** A day and time, a day or a time, with or without an offset: `2026-11-20T06:20Z`, `20NOV 0620`, `20/11/2026 6h20`, `06:20`, `0620Z`, `45981.2639`. */
export function readSheetTime(written: string, days: SheetDays): Read<SheetTime> {
  const text = westernDigits(written.trim()).replace(/\s+/g, ' ');
  const unreadable = { reason: message('import.time-unreadable', { value: written }) };
  const whole = readIso(text);
  if (whole !== null) {
    return whole;
  }
  const [, serialDays, part] = serial.exec(text) ?? [];
  if (serialDays !== undefined && Number(serialDays) >= 30_000 && Number(serialDays) <= 80_000) {
    const time = part === undefined ? '' : fractionClock(part);
    return { day: serialDay(Number(serialDays), false), time, offset: '', daysLater: 0 };
  }
  const dayPart = fraction.exec(text)?.[1];
  if (dayPart !== undefined) {
    return { day: '', time: fractionClock(dayPart), offset: '', daysLater: 0 };
  }
  const found = clock.exec(text);
  const before = found === null ? '' : text.slice(0, found.index).replace(/[\s,à-]+$/u, '');
  // Four digits at the end of a day are its year, where they can be one.
  const alone = before === '' || found?.[5] === undefined ? null : readSheetDay(text, days);
  if (typeof alone === 'string') {
    return { day: alone, time: '', offset: '', daysLater: 0 };
  }
  if (alone?.reason.id === 'import.date-not-real') {
    return alone;
  }
  const time = found === null ? null : readClock(found);
  if (time === null) {
    const day = readSheetDay(text, days);
    const isVague = found !== null || (typeof day !== 'string' && day.reason.id === 'import.date-unreadable');
    return typeof day === 'string' ? { day, time: '', offset: '', daysLater: 0 } : isVague ? unreadable : day;
  }
  const day = before === '' ? '' : readSheetDay(before, days);
  return typeof day === 'string' ? { day, ...time } : day;
}
