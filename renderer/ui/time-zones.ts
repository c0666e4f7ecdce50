/** Every time zone that the engine knows, universal time first. */
export const timeZones: readonly string[] = [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC'),
];

/** A time zone as people read it: `Africa/Porto-Novo`, `America/New York`. */
export function zoneName(zone: string): string {
  return zone.replaceAll('_', ' ');
}
