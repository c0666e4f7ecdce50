import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { isoDay, isRealDay } from './calendar';
import { serialDay } from './number-formats';
import { plainWords, westernDigits } from './plain-words';
import type { DateOrder } from './types';

/** A day as `YYYY-MM-DD`, or why the text is none. */
export type ReadDay = { readonly day: string } | { readonly reason: Message };

/** How the two numbers before the year can be read: only one way, both ways, or no question at all. */
export type DayMonthEvidence = 'dayFirst' | 'monthFirst' | 'both' | 'none';

const numericDate = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?:[ ,T]+\d{1,2}[:h]\d{2}.*)?$/;
const yearFirst = /^(\d{4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,2})(?:[ ,T]+\d{1,2}[:h]\d{2}.*)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const serial = /^(\d{5})(?:[.,]\d+)?$/;
/** "mar" is a Tuesday only before a day and the name of a month; else it is March. */
const weekday =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)? |lun(?:di)? |mardi |mar (?=\d{1,2}(?:er)? \p{L})|mer(?:credi)? |jeu(?:di)? |ven(?:dredi)? |sam(?:edi)? |dim(?:anche)? )/u;
const dayMonthName = /^(\d{1,2})(?:er|st|nd|rd|th)? ?(?:of |de )?([\p{L}_]+) (\d{4}|\d{2})$/u;
const monthNameDay = /^(\p{L}+) (\d{1,2})(?:er|st|nd|rd|th)? (\d{4})$/u;
const yearMonthName = /^(\d{4}) ([\p{L}_]+) (\d{1,2})$/u;

/** What one written date says about the order of day and month in its column. */
export function dayMonthEvidence(text: string): DayMonthEvidence {
  const match = numericDate.exec(westernDigits(text.trim()));
  if (match === null) {
    return 'none';
  }
  const first = Number(match[1]);
  const second = Number(match[2]);
  if (first === second || first === 0 || second === 0 || (first > 12 && second > 12)) {
    return 'none';
  }
  if (first > 12) {
    return first <= 31 ? 'dayFirst' : 'none';
  }
  if (second > 12) {
    return second <= 31 ? 'monthFirst' : 'none';
  }
  return 'both';
}

const dateAndPlace =
  /^(\d{1,2}[-/.]\d{1,2}[-/.]\d{2}|\d{4}-\d{1,2}-\d{1,2}|[^,;]{0,30}?\d{4})[\s,;–-]+\p{L}.*$/su;

/** The date before a place, as in `12/03/1984 à Kayes`; other text is untouched. */
export function withoutPlace(text: string): string {
  return dateAndPlace.exec(text.trim())?.[1] ?? text;
}

/** The order that a header such as "Date of birth (DD/MM/YYYY)" announces, if it does. */
export function announcedOrder(header: string): DateOrder | null {
  const letters = header.toLowerCase();
  if (/\b(dd?|jj?)\s*[-/. ]?\s*mm?\s*[-/. ]?\s*(yy|aa)/.test(letters)) {
    return 'dmy';
  }
  if (/\bmm?\s*[-/. ]?\s*(dd?|jj?)\s*[-/. ]?\s*(yy|aa)/.test(letters)) {
    return 'mdy';
  }
  return /\b(yyyy|aaaa)\s*[-/. ]?\s*mm?\s*[-/. ]?\s*(dd?|jj?)/.test(letters) ? 'ymd' : null;
}

/** The year of a birth of which no more is known, as in `1985`, `00/00/1985`, `05/1985`; null for any other text. */
export function readBirthYear(text: string, today: string): number | null {
  const match =
    /^(?:(?:ca?|vers|env|circa|né en|née en|born in|b)\.?\s*)?(?:(?:00|0|xx|\?\?|--)[-/. ](?:\d{1,2}|xx|\?\?|--)[-/. ]|(?:\d{1,2})[-/. ])?((?:19|20)\d{2})$/i.exec(
      westernDigits(text.trim()),
    ) ?? /^((?:19|20)\d{2})[-/.](?:00|\d{1,2})(?:[-/.]00)?$/.exec(westernDigits(text.trim()));
  const year = Number(match?.[1] ?? '0');
  return year >= 1900 && year <= Number(today.slice(0, 4)) ? year : null;
}

/** Reads a birth date: never after `today` (`YYYY-MM-DD`) and never before 1900; two-digit years are the latest past ones. */
export function readBirthDay(text: string, order: DateOrder, today: string): ReadDay {
  const read = readDay(text, order, (parts) => {
    const century = isoDay(2000 + parts.year, parts.month, parts.day) <= today ? 2000 : 1900;
    return century + parts.year;
  });
  if ('reason' in read) {
    return read;
  }
  if (read.day > today) {
    return { reason: message('import.birth-in-future', { value: text }) };
  }
  if (read.day < '1900-01-01') {
    // Years of the Hijri calendar that people alive today were born in; they are not converted by guess.
    const isHijri = read.day >= '1300' && read.day < '1480';
    return { reason: message(isHijri ? 'import.date-hijri' : 'import.birth-too-early', { value: text }) };
  }
  return read;
}

/** Reads a date of expiry, 1950 to 2150; two-digit years are those nearest to `today`. */
export function readExpiryDay(text: string, order: DateOrder, today: string): ReadDay {
  const nearest = (Number(today.slice(0, 4)) % 100) + 30;
  const read = readDay(text, order, ({ year }) => (year <= nearest ? 2000 : 1900) + year);
  return 'day' in read && (read.day < '1950' || read.day >= '2151')
    ? { reason: message('import.date-unreadable', { value: text }) }
    : read;
}

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function readDay(text: string, order: DateOrder, century: (parts: DayParts) => number): ReadDay {
  const written = westernDigits(text.trim()).replace(/\s*(?:هـ|م|AD|CE)\.?$/u, '');
  const parts = numericParts(written, order) ?? namedParts(written);
  if (parts === 'other-order') {
    const id = order === 'mdy' ? 'import.date-not-month-first' : 'import.date-not-day-first';
    return { reason: message(id, { value: text }) };
  }
  if (parts !== null) {
    const year = parts.yearDigits === 2 ? century(parts) : parts.year;
    return isRealDay(year, parts.month, parts.day)
      ? { day: isoDay(year, parts.month, parts.day) }
      : { reason: message('import.date-not-real', { value: text }) };
  }
  const serialDays = Number(serial.exec(written)?.[1] ?? '0');
  if (serialDays >= 10_000 && serialDays <= 80_000) {
    return { day: serialDay(serialDays, false) };
  }
  const id = /^\d{4}$|^\d{1,2}[-/.]\d{4}$/.test(written)
    ? 'import.date-incomplete'
    : 'import.date-unreadable';
  return { reason: message(id, { value: text }) };
}

type WrittenParts = DayParts & { readonly yearDigits: number };

function written(year: string, month: number, day: number): WrittenParts {
  return { year: Number(year), month, day, yearDigits: year.length };
}

function numericParts(text: string, order: DateOrder): WrittenParts | 'other-order' | null {
  const ymd = yearFirst.exec(text) ?? compact.exec(text);
  if (ymd !== null) {
    return written(ymd[1] ?? '', Number(ymd[2]), Number(ymd[3]));
  }
  const numeric = numericDate.exec(text);
  if (numeric === null) {
    return null;
  }
  const first = Number(numeric[1]);
  const second = Number(numeric[2]);
  const [day, month] = order === 'mdy' ? [second, first] : [first, second];
  if (month > 12 && day <= 12) {
    return 'other-order';
  }
  return written(numeric[3] ?? '', month, day);
}

function namedParts(text: string): WrittenParts | null {
  // A passport gives the month in two languages: 14 MAY/MAI 1987.
  const inOne = text.replace(/(\p{L}{3,})\s*\/\s*\p{L}{3,}/gu, '$1');
  let words = plainWords(inOne.replace(/[ T]\d{1,2}:\d{2}.*$/, '')).replace(weekday, '');
  for (const [two, one] of /\p{Script=Arabic}/u.test(words) ? monthsOfTwoWords : []) {
    words = words.replace(two, one);
  }
  const spaced = words
    .replace(/(\d)(?!(?:er|st|nd|rd|th)\b)(\p{L})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2');
  const dayFirst = dayMonthName.exec(spaced);
  if (dayFirst !== null) {
    return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  }
  const monthFirst = monthNameDay.exec(spaced);
  if (monthFirst !== null) {
    return named(monthFirst[3], monthFirst[1], monthFirst[2]);
  }
  const yearly = yearMonthName.exec(spaced);
  return yearly === null ? null : named(yearly[1], yearly[2], yearly[3]);
}

function named(year = '', monthName = '', day = ''): WrittenParts | null {
  const month = monthNumber(monthName);
  return month === 0 ? null : written(year, month, Number(day));
}

const monthNames: readonly (readonly string[])[] = [
  'january,janvier,janv,januar,يناير,جانفي,كانون الثاني,ينير',
  'february,fevrier,fevr,fev,feb,februar,فبراير,فيفري,شباط',
  'march,mars,mar,marz,مارس,آذار,اذار',
  'april,avril,avr,apr,أبريل,إبريل,أفريل,نيسان',
  'may,mai,مايو,ماي,أيار,ايار',
  'june,juin,jun,juni,يونيو,يونيه,جوان,حزيران',
  'july,juillet,juil,jul,juli,يوليو,يوليوز,يوليه,جويلية,تموز',
  'august,aout,aug,أغسطس,اغسطس,أوت,غشت,آب',
  'september,septembre,sept,sep,سبتمبر,شتنبر,أيلول,ايلول',
  'october,octobre,oct,oktober,أكتوبر,تشرين الأول,تشرين الاول',
  'november,novembre,nov,نوفمبر,نونبر,تشرين الثاني',
  'december,decembre,dec,dez,ديسمبر,دجنبر,كانون الأول,كانون الاول',
].map((names) => names.split(',').map(plainWords));

/** Arabic months of two words, as one: the patterns of dates take a month for one word. */
const monthsOfTwoWords = new Map(
  monthNames.flat().flatMap((name) => (name.includes(' ') ? [[name, name.replace(' ', '_')] as const] : [])),
);

function monthNumber(spelled: string): number {
  const name = spelled.replace('_', ' ');
  const exact = monthNames.findIndex((names) => names.includes(name));
  if (exact >= 0) {
    return exact + 1;
  }
  // Abbreviations of three letters or more that fit one month only.
  const fitting = monthNames.filter(
    (names) => name.length >= 3 && names.some((full) => full.startsWith(name)),
  );
  const only = fitting[0];
  return fitting.length === 1 && only !== undefined ? monthNames.indexOf(only) + 1 : 0;
}
