import { editDistance } from '../text/edit-distance';
import type { MatchTable } from '../match-table';
import { unknownLevel } from './comparison';
import type { Comparison, Level } from './comparison';
import { numberValues } from './value-comparison';

/** A date of birth as far as it is known: numbers are 0 where they are not. */
export interface Birth {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Eight digits where the date is whole, else what digits were written. */
  readonly digits: string;
}

const unknown: Birth = { year: 0, month: 0, day: 0, digits: '' };

export const birthLevel = {
  different: 1,
  nearYear: 2,
  sameYear: 3,
  partly: 4,
  sameDay: 5,
  slip: 6,
  swapped: 7,
  same: 8,
} as const;
type BirthLevel = (typeof birthLevel)[keyof typeof birthLevel] | 0;

const levels: readonly Level[] = [
  unknownLevel,
  { name: 'different', person: 0.035, household: 0.88, rarity: 'none' },
  { name: 'near-year', person: 0.015, household: 0.07, rarity: 'none' },
  { name: 'same-year', person: 0.03, household: 0.02, rarity: 'none' },
  { name: 'partly', person: 0.04, household: 0.005, rarity: 'none' },
  { name: 'same-day', person: 0.03, household: 0.004, rarity: 'none' },
  { name: 'slip', person: 0.08, household: 0.008, rarity: 'none', agrees: true },
  { name: 'swapped', person: 0.02, household: 0.003, rarity: 'none', agrees: true },
  { name: 'same', person: 0.75, household: 0.01, rarity: 'same', agrees: true },
];

/** Reads `YYYY-MM-DD`, `YYYYMMDD`, `YYYY-MM`, `YYYY`; of anything else the digits are kept. */
export function readBirth(text: string): Birth {
  const whole = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  if (whole !== null) {
    const [year, month, day] = [Number(whole[1]), Number(whole[2]), Number(whole[3])];
    return { year, month, day, digits: `${whole[1]}${whole[2]}${whole[3]}` };
  }
  const part = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (part !== null) {
    return { year: Number(part[1]), month: Number(part[2] ?? 0), day: 0, digits: '' };
  }
  const digits = text.replace(/\D/g, '');
  return digits.length < 5 ? unknown : { year: Number(digits.slice(0, 4)), month: 0, day: 0, digits };
}

/** True for a birth of which only the year is known; clerks write the first of January then. */
function isYearOnly({ month, day, digits }: Birth): boolean {
  return (month === 0 && digits === '') || (month === 1 && day === 1);
}

const manyEdits = 8;

/** True for dates of the same length of which more than half of the digits differ: a cheap look before a costly one. */
function hasManyOthers(one: string, other: string): boolean {
  if (one.length !== other.length) {
    return false;
  }
  let others = 0;
  for (let at = 0; at < one.length; at += 1) {
    others += one.charCodeAt(at) === other.charCodeAt(at) ? 0 : 1;
  }
  return others * 2 > one.length;
}

/** Compares two dates of birth, at least one of their years known. The same for either order. */
export function compareBirths(one: Birth, other: Birth): BirthLevel {
  if ((one.year === 0 && one.digits === '') || (other.year === 0 && other.digits === '')) {
    return 0;
  }
  if (one.digits !== '' && one.digits === other.digits) {
    return birthLevel.same;
  }
  const years = Math.abs(one.year - other.year);
  if (isYearOnly(one) || isYearOnly(other)) {
    return years === 0 ? birthLevel.partly : years <= 2 ? birthLevel.nearYear : birthLevel.different;
  }
  if (one.digits === '' || other.digits === '') {
    const sameMonth = one.month === other.month;
    return years === 0
      ? sameMonth
        ? birthLevel.partly
        : birthLevel.sameYear
      : years <= 1
        ? birthLevel.nearYear
        : birthLevel.different;
  }
  if (years === 0 && one.month === other.day && one.day === other.month) {
    return birthLevel.swapped;
  }
  const sameDay = one.month === other.month && one.day === other.day && one.day > 0;
  if (sameDay && years === 100) {
    return birthLevel.slip;
  }
  const edits = hasManyOthers(one.digits, other.digits) ? manyEdits : editDistance(one.digits, other.digits);
  if (edits === 1) {
    return birthLevel.slip;
  }
  if (sameDay) {
    return birthLevel.sameDay;
  }
  if (edits === 2 && (one.digits.length !== other.digits.length || years === 0)) {
    return birthLevel.sameYear;
  }
  return years === 0 ? birthLevel.sameYear : years <= 2 ? birthLevel.nearYear : birthLevel.different;
}

/** The births of every record: from a date, from year, month and day in columns of their own, else from an age. */
export function readBirths(table: MatchTable, currentYear: number): Birth[] {
  const at = (kind: string) => table.columns.findIndex((column) => column.kind === kind);
  const [date, year, month, day, age] = [
    at('date_of_birth'),
    at('birth_year'),
    at('birth_month'),
    at('birth_day'),
    at('age'),
  ];
  return table.rows.map(({ values }) => {
    const whole = readBirth(values[date] ?? '');
    if (whole.year > 0 || whole.digits !== '') {
      return whole;
    }
    const number = (column: number) => (/^\d{1,4}$/.test(values[column] ?? '') ? Number(values[column]) : 0);
    const two = (value: number) => String(value).padStart(2, '0');
    if (number(year) > 0) {
      const [y, m, d] = [number(year), number(month), number(day)];
      const digits = m > 0 && d > 0 ? `${String(y).padStart(4, '0')}${two(m)}${two(d)}` : '';
      return { year: y, month: m, day: d, digits };
    }
    const years = number(age);
    return years > 0 && years < 120 ? { ...unknown, year: currentYear - years } : unknown;
  });
}

/** The comparison of dates of birth. */
export function birthComparison(births: readonly Birth[]): Comparison {
  const keys = births.map(({ year, month, day, digits }) =>
    year === 0 && digits === '' ? '' : digits || `${year}-${month}-${day}`,
  );
  const { numbers, frequencies } = numberValues(keys, 1e-4);
  const byNumber: Birth[] = [];
  for (const [row, birth] of births.entries()) {
    byNumber[numbers[row] ?? 0] = birth;
  }
  let agreed = 0;
  return {
    id: 'birth',
    column: '',
    levels,
    bond: 'person',
    parents: [],
    compare: (row, otherRow) => {
      const [one, other] = [numbers[row] ?? 0, numbers[otherRow] ?? 0];
      agreed = one;
      return one === 0 || other === 0
        ? 0
        : compareBirths(byNumber[one] ?? unknown, byNumber[other] ?? unknown);
    },
    frequency: () => frequencies[agreed] ?? 0,
  };
}
