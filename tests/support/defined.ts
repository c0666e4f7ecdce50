/** A value that has to be there. */
export function defined<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) {
    throw new Error('A value that should be there is missing.');
  }
  return value;
}
