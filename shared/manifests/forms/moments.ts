const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** A day as forms of the United States write it, such as `17-MAY-1990`; empty for one that is not known. */
export function monthNameDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = months[Number(month) - 1];
  return name === undefined ? '' : `${date}-${name}-${year}`;
}

/** The day of an instant where it happens; empty for one that is not known. */
export function localDay(instant: string): string {
  return instant.slice(0, 10);
}

/** Day and time of an instant in UTC, such as `2031-03-03` and `08:00`; both empty for one that is not known. */
export function utcParts(instant: string): { readonly day: string; readonly time: string } {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) {
    return { day: '', time: '' };
  }
  const [day = '', time = ''] = new Date(at).toISOString().split('T');
  return { day, time: time.slice(0, 5) };
}
