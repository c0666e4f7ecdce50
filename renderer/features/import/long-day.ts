/** A calendar day `YYYY-MM-DD` in words of the window's language; as it stands where it is no day. */
export function longDay(day: string, locale: string): string {
  const instant = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(instant.getTime())
    ? day
    : new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(instant);
}
