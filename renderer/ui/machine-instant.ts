const pad = (value: number): string => String(value).padStart(2, '0');

/** An instant as the clock of this machine shows it, ISO 8601 with its offset: `2031-03-03T14:30:05+01:00`. `offsetMinutes` is east of Greenwich. */
export function machineInstant(epochMs: number, offsetMinutes: number): string {
  const local = new Date(epochMs + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const distance = Math.abs(offsetMinutes);
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${pad(Math.floor(distance / 60))}:${pad(distance % 60)}`;
}

/** The present instant on this machine. */
export function machineNow(): string {
  const now = new Date();
  return machineInstant(now.getTime(), -now.getTimezoneOffset());
}
