/** When nobody may travel, each day: minutes after midnight of a clock that is `offsetMs` ahead of UTC, from `from` until `until` (milliseconds since 1970). */
export interface CurfewHours {
  readonly beginsMinute: number;
  readonly endsMinute: number;
  readonly offsetMs: number;
  readonly from: number;
  readonly until: number;
}

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;

/** Whoever is stopped for longer than this does not arrive at all. */
const longestStop = 60;

/** Milliseconds that a wall clock with the offset of this instant is ahead of UTC; null for one without. */
export function offsetOf(instant: string): number | null {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})$/.exec(instant) ?? [];
  if (sign === undefined) {
    return instant.endsWith('Z') ? 0 : null;
  }
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * minuteMs;
}

/** An instant as the wall clock of that offset shows it, ISO 8601; empty for one that never comes. */
export function instantAt(milliseconds: number, offsetMs: number): string {
  if (!Number.isFinite(milliseconds)) {
    return '';
  }
  const minutes = Math.abs(offsetMs) / minuteMs;
  const two = (count: number): string => String(Math.floor(count)).padStart(2, '0');
  const local = new Date(milliseconds + offsetMs).toISOString().slice(0, 19);
  return `${local}${offsetMs < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** Minutes after midnight of `HH:MM`; null for an empty text. */
export function minuteOf(clock: string): number | null {
  const [hours = '', minutes = ''] = clock.split(':');
  return clock === '' ? null : Number(hours) * 60 + Number(minutes);
}

/** The curfews of this kind that touch a time span, as pairs of instants. */
function stopsBetween(curfew: CurfewHours, start: number, end: number): [number, number][] {
  const lasts = curfew.endsMinute - curfew.beginsMinute;
  const length = (lasts > 0 ? lasts : lasts + 1440) * minuteMs;
  const stops: [number, number][] = [];
  const firstDay = Math.floor((start + curfew.offsetMs) / dayMs) - 1;
  for (let day = firstDay; day * dayMs - curfew.offsetMs <= end; day += 1) {
    const begins = day * dayMs + curfew.beginsMinute * minuteMs - curfew.offsetMs;
    const stop: [number, number] = [Math.max(begins, curfew.from), Math.min(begins + length, curfew.until)];
    if (stop[0] < stop[1] && stop[1] > start && stop[0] < end) {
      stops.push(stop);
    }
  }
  return stops;
}

/**
 * When somebody arrives who leaves at `start` and travels for `travelMs` but not during a curfew; milliseconds since 1970.
 * Infinity where curfews leave no time to travel.
 */
export function arrivalAfter(start: number, travelMs: number, curfews: readonly CurfewHours[]): number {
  if (curfews.length === 0 || travelMs === 0) {
    return start + travelMs;
  }
  const horizon = start + travelMs + longestStop * dayMs;
  const stops = curfews
    .flatMap((curfew) => stopsBetween(curfew, start, horizon))
    .sort((one, other) => one[0] - other[0]);
  let at = start;
  let left = travelMs;
  for (const [begins, ends] of stops) {
    if (at + left <= begins) {
      return at + left;
    }
    left -= Math.max(0, begins - at);
    at = Math.max(at, ends);
  }
  return at + left <= horizon ? at + left : Number.POSITIVE_INFINITY;
}
