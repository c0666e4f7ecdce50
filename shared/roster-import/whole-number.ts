/** A whole number from 0; `12.0` and `1 200` are whole, `12.5` and `-3` are none. */
export function wholeNumber(value: string): number | null {
  const match = /^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,7})(?:[.,]0+)?$/.exec(value);
  return match === null ? null : Number((match[1] ?? '').replace(/\D/g, ''));
}
