import { importLimits } from './limits';
import type { SheetRow } from './types';
import { xmlAttribute, xmlTags } from './xml-text';

/** A merged range longer than this is decoration and not a family. */
const longestMerge = 50;
const mostMerges = 50_000;

/**
 * Gives the text of each cell that is merged downwards within one column to the filled rows that it spans. `markup` is
 * what follows the rows of a sheet; ranges that are wider than a column, or longer than 50 rows, are left alone.
 */
export function fillMergedCells(rows: readonly SheetRow[], markup: string): void {
  const tags = xmlTags(markup, 'mergeCell').slice(0, mostMerges);
  if (tags.length === 0) {
    return;
  }
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const tag of tags) {
    const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(
      xmlAttribute(tag, 'ref') ?? '',
    );
    const [, column = '', first = '0', otherColumn, last = '0'] = match ?? [];
    const length = Number(last) - Number(first);
    const index = columnIndex(column);
    if (
      match === null ||
      column !== otherColumn ||
      length < 1 ||
      length >= longestMerge ||
      index >= importLimits.columns
    ) {
      continue;
    }
    const text = byNumber.get(Number(first))?.cells[index] ?? '';
    for (let number = Number(first) + 1; text !== '' && number <= Number(last); number += 1) {
      const cells = byNumber.get(number)?.cells;
      if (cells !== undefined && (cells[index] ?? '') === '') {
        while (cells.length < index) {
          cells.push('');
        }
        cells[index] = text;
      }
    }
  }
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) {
    index = index * 26 + letter.charCodeAt(0) - 64;
  }
  return index - 1;
}
