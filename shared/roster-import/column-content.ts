import { dayMonthEvidence } from './dates';
import { looksLikeMrzLine } from './mrz-lines';
import { readNationality } from './nationality';
import { plainWords, saysNothing, tidy, westernDigits } from './plain-words';
import { readAge } from './read-age';
import type { RosterField, SheetRow } from './types';
import { readSex } from './value-words';

const sampleSize = 300;

/** The first filled values of one column below the header row. */
export function columnSample(rows: readonly SheetRow[], index: number): string[] {
  const sample: string[] = [];
  for (const { cells } of rows) {
    const value = tidy(cells[index] ?? '');
    if (!saysNothing(value)) {
      sample.push(value);
      if (sample.length === sampleSize) {
        break;
      }
    }
  }
  return sample;
}

/** The share of values, 0 to 1, that pass a test; 0 for no values. */
export function share(values: readonly string[], test: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}

/** What the values of a column say it is, when its header says nothing; null when they leave it open. */
export function contentMeaning(values: readonly string[]): RosterField | null {
  if (values.length === 0) {
    return null;
  }
  const unmistakable = unmistakableMeaning(values);
  if (unmistakable !== null) {
    return unmistakable;
  }
  if (share(values, (value) => readSex(value) !== null) >= 0.95 && new Set(values).size >= 2) {
    return 'sex';
  }
  if (share(values, (value) => value.length > 1 && readNationality(value) !== null) >= 0.9) {
    return 'nationality';
  }
  if (values.length >= 3 && share(values, isDocumentNumber) >= 0.9 && areDistinct(values)) {
    return 'document_number';
  }
  if (share(values, isWrittenAge) >= 0.9) {
    return 'age';
  }
  return values.length >= 3 && areBirthDates(values) ? 'date_of_birth' : null;
}

/** What only one field can look like: addresses of e-mail, dialled numbers, machine-readable lines. */
export function unmistakableMeaning(values: readonly string[]): RosterField | null {
  if (share(values, isEmail) >= 0.8) {
    return 'email';
  }
  if (share(values, looksLikeInternationalPhone) >= 0.8) {
    return 'phone';
  }
  return share(values, looksLikeMrzLine) >= 0.8 ? 'mrz' : null;
}

/** True for an address of e-mail and nothing else. */
export function isEmail(value: string): boolean {
  return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(value);
}

/** True for a value with the digits of a telephone number and hardly anything else. */
export function looksLikePhone(value: string): boolean {
  return value.replace(/\D/g, '').length >= 6 && /^[+\d\s().\-/,;]+$/.test(value);
}

/** True for values that can only be dates: with a year and separators, or with a month's name. */
export function looksLikeDate(value: string): boolean {
  return (
    dayMonthEvidence(value) !== 'none' ||
    /^\d{4}-\d{2}-\d{2}/.test(value) ||
    /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}$/.test(value)
  );
}

/** True for a value that is one or more words of letters, as names are. */
export function looksLikeName(value: string): boolean {
  return /^[\p{L}\p{M}][\p{L}\p{M}'’.\- ,]*$/u.test(value) && value.length <= 60;
}

/** True for two to six words of letters, as the whole name of a person has. */
export function looksLikeFullName(value: string): boolean {
  const words = plainWords(value).split(' ').length;
  return looksLikeName(value) && words >= 2 && words <= 6;
}

/** True when hardly any value stands twice, as with names and numbers of people. */
export function areDistinct(values: readonly string[]): boolean {
  return new Set(values).size >= values.length * 0.9;
}

function looksLikeInternationalPhone(value: string): boolean {
  return /^(\+|00)\s*[1-9]/.test(value) && looksLikePhone(value);
}

/** Letters and digits as passports have them; a mere number could count anything. */
function isDocumentNumber(value: string): boolean {
  return /^(?=.*\d{4})[A-Z]{1,2}\d{6,8}[A-Z]?$|^\d{2}[A-Z]{2}\d{5}$/.test(value.replace(/\s/g, ''));
}

function isWrittenAge(value: string): boolean {
  return /\p{L}/u.test(value) && readAge(value, false) !== null;
}

/** Dates that reach over a generation and mostly lie far back are the births of people; others may be anything. */
function areBirthDates(values: readonly string[]): boolean {
  if (share(values, looksLikeDate) < 0.9) {
    return false;
  }
  const years = values
    .flatMap((value) => /\b(?:19|20)\d{2}\b/.exec(westernDigits(value))?.map(Number) ?? [])
    .sort((one, other) => one - other);
  const middle = years[Math.floor(years.length / 2)] ?? 9999;
  return years.length >= values.length * 0.8 && middle <= 2005 && (years.at(-1) ?? 0) - middle >= 3;
}
