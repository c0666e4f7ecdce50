const days = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** The day and time that a clock at the place shows, such as `Mon 3 Mar 14:30`; empty for an unknown instant. */
export function wallTime(instant: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(instant) ?? [];
  if (day === undefined || time === undefined) {
    return '';
  }
  return `${days.format(new Date(`${day}T00:00:00Z`)).replace(',', '')} ${time}`;
}

/** The time alone, where the day is that of another instant already shown; else day and time. */
export function wallTimeBeside(instant: string, shown: string): string {
  return instant.slice(0, 10) === shown.slice(0, 10) ? instant.slice(11, 16) : wallTime(instant);
}
