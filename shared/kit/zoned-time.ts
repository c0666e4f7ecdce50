import { Temporal } from 'temporal-polyfill';

/** The offset of a clock at one moment, or why it has none: that moment is left out or comes twice there, or no such place is known. */
export type ClockOffset =
  { readonly offset: string } | { readonly problem: 'skipped' | 'twice' | 'unknown-zone' };

function offsetIn(local: string, zone: string, disambiguation: 'earlier' | 'later'): string | null {
  const there = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation });
  return there.toPlainDateTime().equals(local) ? there.offset : null;
}

/** The offset that holds for a wall time `YYYY-MM-DDTHH:MM[:SS]` in an IANA time zone or at a fixed offset such as `+01:00`. */
export function clockOffset(local: string, zone: string): ClockOffset {
  try {
    const earlier = offsetIn(local, zone, 'earlier');
    const later = offsetIn(local, zone, 'later');
    if (earlier === null || later === null) {
      return { problem: 'skipped' };
    }
    return earlier === later ? { offset: earlier } : { problem: 'twice' };
  } catch {
    return { problem: 'unknown-zone' };
  }
}

/** A calendar day `YYYY-MM-DD` so many days later, or earlier for a negative number. */
export function dayLater(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The whole days from one calendar day to another; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}
