import { importLimits } from './limits';
import type { SheetRow } from './types';
import { xmlAttribute, xmlTags } from './xml-text';

/** Cells that a sheet shows as one: row numbers from 1, columns from 0, all inclusive. */
export interface MergedRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A merged range longer than this is decoration and not a family. */
const longestMerge = 50;
const mostMerges = 50_000;

/**
 * Gives the text of each cell that is merged downwards within one column, as lists do for a family, to the filled rows
 * that it spans. Ranges that are wider than a column, or longer than 50 rows, are left alone.
 */
export function fillMergedCells(rows: readonly SheetRow[], ranges: readonly MergedRange[]): void {
  if (ranges.length === 0) {
    return;
  }
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const { firstRow, lastRow, firstColumn, lastColumn } of ranges.slice(0, mostMerges)) {
    const length = lastRow - firstRow;
    if (
      firstColumn !== lastColumn ||
      !(length >= 1 && length < longestMerge) ||
      !(firstColumn >= 0 && firstColumn < importLimits.columns)
    ) {
      continue;
    }
    const text = byNumber.get(firstRow)?.cells[firstColumn] ?? '';
    for (let number = firstRow + 1; text !== '' && number <= lastRow; number += 1) {
      const cells = byNumber.get(number)?.cells;
      if (cells !== undefined && (cells[firstColumn] ?? '') === '') {
        while (cells.length < firstColumn) {
          cells.push('');
        }
        cells[firstColumn] = text;
      }
    }
  }
}

/** The merged ranges that the markup after the rows of a worksheet declares (ECMA-376 Part 1, 18.3.1.55). */
export function mergedRanges(markup: string): MergedRange[] {
  return xmlTags(markup, 'mergeCell')
    .slice(0, mostMerges)
    .flatMap((tag) => {
      const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(
        xmlAttribute(tag, 'ref') ?? '',
      );
      const [, firstColumn = '', firstRow, lastColumn = '', lastRow] = match ?? [];
      return match === null
        ? []
        : [
            {
              firstRow: Number(firstRow),
              lastRow: Number(lastRow),
              firstColumn: columnIndex(firstColumn),
              lastColumn: columnIndex(lastColumn),
            },
          ];
    });
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) {
    index = index * 26 + letter.charCodeAt(0) - 64;
  }
  return index - 1;
}
