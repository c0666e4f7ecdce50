import { isoDay, isRealDay } from '../roster-import/calendar';

/** What the six characters of a birth date say: the day, or only the year where day or month are not known. */
export interface ZoneBirth {
  /** `YYYY-MM-DD`; empty when it is not known in full. */
  readonly day: string;
  readonly year: number | null;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(text: string): Parts | null {
  const [year, month, day] = [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6)];
  return /^\d\d$/.test(year)
    ? { year: Number(year), month: Number(month) || 0, day: Number(day) || 0 }
    : null;
}

/** Reads a birth date, `YYMMDD` with `<` or `0` for what is not known: the latest year that is not after `today`. */
export function readZoneBirth(text: string, today: string): ZoneBirth {
  const parts = partsOf(text);
  if (parts === null || text === '000000') {
    return { day: '', year: null };
  }
  const { month, day } = parts;
  const recent = 2000 + parts.year;
  const isPast =
    month === 0 || day === 0 ? recent <= Number(today.slice(0, 4)) : isoDay(recent, month, day) <= today;
  const year = isPast ? recent : recent - 100;
  return { day: isRealDay(year, month, day) ? isoDay(year, month, day) : '', year };
}

/** Reads an expiry date, `YYMMDD`: the year nearest to `today`. Empty where there is none or it is no day. */
export function readZoneExpiry(text: string, today: string): string {
  const parts = partsOf(text);
  if (parts === null) {
    return '';
  }
  const now = Number(today.slice(0, 4));
  const years = [1900, 2000, 2100].map((century) => century + parts.year);
  const year = years.reduce((best, next) => (Math.abs(next - now) < Math.abs(best - now) ? next : best));
  return isRealDay(year, parts.month, parts.day) ? isoDay(year, parts.month, parts.day) : '';
}
