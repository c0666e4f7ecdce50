import { createHash } from 'node:crypto';

/** Members in the order of their names: the same content becomes the same text, however it was put together. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(inOrder);
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
    return Object.fromEntries(entries.map(([name, part]) => [name, inOrder(part)]));
  }
  return value;
}

/** Digest of a keyslots file without its own `check`; tells damage by chance, not malice, which the key does. */
export function keyslotsCheck(file: object): string {
  const rest = Object.fromEntries(Object.entries(file).filter(([key]) => key !== 'check'));
  return createHash('sha256')
    .update(JSON.stringify(inOrder(rest)))
    .digest('base64');
}

/** The text of a keyslots file, with its check. */
export function keyslotsText(file: object): string {
  return `${JSON.stringify(inOrder({ ...file, check: keyslotsCheck(file) }), null, 2)}\n`;
}
