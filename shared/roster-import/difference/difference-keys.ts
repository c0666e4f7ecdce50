import type { FactChange } from './compare-person';

/** Names a row of a file, however often it is read. */
export function placeKey(sheet: string, row: number): string {
  return JSON.stringify([sheet, row]);
}

/** Names one difference of a row. */
export function changeKey(place: string, { field, extraName }: FactChange): string {
  return JSON.stringify([place, field, extraName]);
}
