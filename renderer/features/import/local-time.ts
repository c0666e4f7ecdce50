/** An instant as the clocks of its own place show it, with their offset: `2026-03-02 14:30 +01:00`. */
export function localTime(instant: string): string {
  const [, day = '', time = '', offset = ''] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})[^Z+-]*(Z|[+-]\d{2}:\d{2})$/.exec(instant) ?? [];
  return `${day} ${time} ${offset === 'Z' ? '+00:00' : offset}`.trim();
}
