/** A new id of 48 random bits: short enough to read out, and long enough not to meet itself in one plan. */
export function newRecordId(prefix: 'P' | 'H' | 'F' | 'L'): string {
  return `${prefix}-${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
}
