/**
 * A hybrid logical clock reading: `<ISO instant>_<counter, 4 hex digits>_<desk>`. Readings sort as text, never run
 * backwards on one desk even when the wall clock does, and never tie between desks.
 */
export type LogicalTime = string;

/** The next reading after `last` on this desk, given the wall clock in milliseconds since 1970. */
export function nextLogicalTime(last: LogicalTime, nowMs: number, desk: string): LogicalTime {
  const [lastInstant = '', lastCounter = '0'] = last.split('_');
  const now = new Date(nowMs).toISOString();
  if (now > lastInstant) {
    return `${now}_0000_${desk}`;
  }
  const counter = Number.parseInt(lastCounter, 16) + 1;
  return counter > 0xffff
    ? `${new Date(Date.parse(lastInstant) + 1).toISOString()}_0000_${desk}`
    : `${lastInstant}_${counter.toString(16).padStart(4, '0')}_${desk}`;
}
