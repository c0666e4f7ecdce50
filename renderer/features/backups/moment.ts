/** Day and time of an instant on this computer's clock; empty for none. */
export function moment(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime())
    ? ''
    : date.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}

/** The time alone where the instant is of the same day as `now`, else day and time. */
export function shortMoment(instant: string, now: string): string {
  const date = new Date(instant);
  return date.toDateString() === new Date(now).toDateString()
    ? date.toLocaleTimeString('en-GB', { timeStyle: 'short' })
    : moment(instant);
}
