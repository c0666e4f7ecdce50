/** Whether an instant (ISO 8601, or empty for never) is at or before `now`. */
export function hasPassed(instant: string, now: string): boolean {
  return instant !== '' && Date.parse(instant) <= Date.parse(now);
}

/** An instant as a person reads it: day, time of that place and its offset, such as `2031-03-03 14:30 +01:00`. */
export function instantText(instant: string): string {
  const [day = '', time = ''] = instant.split('T');
  const offset = /Z$|[+-]\d{2}:\d{2}$/.exec(time)?.[0] ?? '';
  return `${day} ${time.slice(0, 5)} ${offset === 'Z' ? 'UTC' : offset}`.trim();
}
