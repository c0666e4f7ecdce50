import { createHash } from 'node:crypto';

/** Keys in order, no white space: the same text for the same content, however the file was laid out. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Digest of a keyslots file without its own `check`; tells damage by chance, not malice, which the key does. */
export function keyslotsCheck(file: object): string {
  const rest = Object.fromEntries(Object.entries(file).filter(([key]) => key !== 'check'));
  return createHash('sha256').update(canonical(rest)).digest('base64');
}

/** The text of a keyslots file, with its check. */
export function keyslotsText(file: object): string {
  return `${JSON.stringify({ ...file, check: keyslotsCheck(file) }, null, 2)}\n`;
}
