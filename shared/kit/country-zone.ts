/** What newer engines call the same list. */
interface ZonedLocale {
  readonly timeZones?: readonly string[];
  readonly getTimeZones?: () => readonly string[] | undefined;
}

/** The IANA time zone of a country by its ISO 3166-1 alpha-2 code, the first one where it has several; UTC where none is known. */
export function countryZone(alpha2: string): string {
  try {
    const locale = new Intl.Locale(`und-${alpha2}`) as ZonedLocale; // the types of the language do not list it yet
    return (locale.getTimeZones?.() ?? locale.timeZones ?? [])[0] ?? 'UTC';
  } catch {
    return 'UTC';
  }
}
