/** How far the time line is spread out, in pixels an hour. */
export const zooms = { day: 7, hour: 42 } as const;
export type Zoom = keyof typeof zooms;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Room after the last departure, so that its bar and its words are not cut. */
const tailHours = 6;

/** A mark on the axis: the start of a day or, spread out, of every third hour. */
interface Tick {
  readonly x: number;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly isDay: boolean;
}

/** Where instants lie on a line, in pixels from its start. */
export interface TimeAxis {
  readonly width: number;
  readonly ticks: readonly Tick[];
  /** Null for an instant that is not known. */
  readonly x: (instant: string) => number | null;
}

/** Milliseconds as a clock at the place shows them: days begin at midnight there. */
const wallMs = (instant: string): number => Date.parse(`${instant.slice(0, 16)}:00Z`);

/** The axis from the day of the first instant to some hours after the last; null where none is known. */
export function timeAxis(instants: readonly string[], zoom: Zoom): TimeAxis | null {
  let [first, last] = [Infinity, -Infinity];
  for (const instant of instants) {
    if (instant !== '') {
      first = Math.min(first, wallMs(instant));
      last = Math.max(last, wallMs(instant));
    }
  }
  if (first === Infinity) {
    return null;
  }
  const start = Math.floor(first / dayMs) * dayMs;
  const scale = zooms[zoom] / hourMs;
  const end = last + tailHours * hourMs;
  const step = zoom === 'day' ? dayMs : 3 * hourMs;
  const ticks: Tick[] = [];
  for (let at = start; at <= end; at += step) {
    ticks.push({
      x: (at - start) * scale,
      at: new Date(at).toISOString(),
      isDay: (at - start) % dayMs === 0,
    });
  }
  return {
    width: Math.ceil((end - start) * scale),
    ticks,
    x: (instant) => (instant === '' ? null : (wallMs(instant) - start) * scale),
  };
}
