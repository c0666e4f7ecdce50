import { dayMonthEvidence } from './dates';
import { saysNothing, tidy } from './plain-words';
import { readNationality } from './nationality';
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
  if (share(values, isEmail) >= 0.8) {
    return 'email';
  }
  if (share(values, looksLikeInternationalPhone) >= 0.8) {
    return 'phone';
  }
  if (share(values, (value) => readSex(value) !== null) >= 0.95 && new Set(values).size >= 2) {
    return 'sex';
  }
  if (share(values, (value) => value.length > 1 && readNationality(value) !== null) >= 0.9) {
    return 'nationality';
  }
  return null;
}

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

function looksLikeInternationalPhone(value: string): boolean {
  return /^(\+|00)\s*[1-9]/.test(value) && looksLikePhone(value);
}
