import { telling } from '../kit/progress';
import type { TellShare } from '../kit/progress';
import { columnLetters } from './column-letters';
import { filledCells, findHeaderRow, looksLikeData, repeatsHeader } from './find-table';
import { headerMeaning } from './header-words';
import type { HeaderMeaning } from './known-headers';
import type { Sheet, SheetRow } from './types';

const namesOf: ReadonlySet<HeaderMeaning> = new Set(['family_name', 'given_names', 'full_name', 'name']);
/** So many known headers, one of them of names, make a head; fewer may be a line of people. */
const fewestKnown = 3;

/**
 * The lists of people that stand on one sheet, below or beside each other under heads of their own, each as a sheet. The
 * first keeps the sheet's name; the others are named by the cell where they begin, such as `Sheet1!A14`. Row numbers and
 * column places stay those of the sheet.
 */
export function separateTables(sheet: Sheet, tell?: TellShare): Sheet[] {
  return below(sheet, tell).flatMap((table) => beside(table, tell));
}

/** True for a row that names columns of people, and is not the head that is already known. */
function isHead(cells: readonly string[]): boolean {
  const meanings = new Set<HeaderMeaning>();
  for (const cell of filledCells(cells)) {
    const found = cell.length > 80 ? null : headerMeaning(cell);
    if (found?.exact === true) {
      meanings.add(found.meaning);
    }
  }
  return meanings.size >= fewestKnown && [...meanings].some((meaning) => namesOf.has(meaning));
}

function below(sheet: Sheet, tell?: TellShare): Sheet[] {
  const first = findHeaderRow(sheet);
  let head = sheet.rows.find(({ number }) => number === first)?.cells ?? [];
  if (!isHead(head)) {
    return [sheet];
  }
  const begins: number[] = [];
  let at = -1;
  for (const row of telling(sheet.rows, tell)) {
    at += 1;
    const before = sheet.rows[at - 1];
    if (row.number <= first || before === undefined) {
      continue;
    }
    const isApart = row.number > before.number + 1 || filledCells(before.cells).length <= 1;
    if (isApart && !looksLikeData(row) && !repeatsHeader(row, head) && isHead(row.cells)) {
      head = row.cells;
      begins.push(titleAbove(sheet.rows, at));
    }
  }
  return begins.length === 0
    ? [sheet]
    : [0, ...begins].map((from, index) => rowsOf(sheet, from, begins[index]));
}

/** Where the lines of a single cell right above a head begin: they are its title. */
function titleAbove(rows: readonly SheetRow[], head: number): number {
  let at = head;
  while (at > 1) {
    const above = rows[at - 1];
    if (
      above === undefined ||
      filledCells(above.cells).length > 1 ||
      above.number < (rows[at]?.number ?? 0) - 1
    ) {
      break;
    }
    at -= 1;
  }
  return at;
}

function rowsOf(sheet: Sheet, from: number, to: number | undefined): Sheet {
  const rows = sheet.rows.slice(from, to);
  const numbers = new Set(rows.map(({ number }) => number));
  const start = from === 0 ? undefined : rows[0];
  const column = start === undefined ? 0 : start.cells.findIndex((cell) => cell.trim() !== '');
  return {
    ...sheet,
    name: start === undefined ? sheet.name : `${sheet.name}!${columnLetters(column)}${start.number}`,
    rows,
    hiddenRows: sheet.hiddenRows.filter((number) => numbers.has(number)),
  };
}

/** Cuts a table at columns that are empty throughout, where a head stands on either side of them. */
function beside(sheet: Sheet, tell?: TellShare): Sheet[] {
  const headNumber = findHeaderRow(sheet);
  const head = sheet.rows.find(({ number }) => number === headNumber)?.cells ?? [];
  if (!isHead(head)) {
    return [sheet];
  }
  const isFilled: boolean[] = [];
  for (const { number, cells } of telling(sheet.rows, tell)) {
    for (const [column, cell] of number < headNumber ? [] : cells.entries()) {
      isFilled[column] ||= cell.trim() !== '';
    }
  }
  const starts = [0];
  for (let column = 1; column < head.length; column += 1) {
    const start = starts.at(-1) ?? 0;
    const isCut = isFilled[column] === true && isFilled[column - 1] !== true && column > start;
    if (isCut && isHead(head.slice(start, column)) && isHead(head.slice(column))) {
      starts.push(column);
    }
  }
  return starts.length === 1
    ? [sheet]
    : starts.map((from, index) => columnsOf(sheet, headNumber, from, starts[index + 1] ?? Infinity));
}

function columnsOf(sheet: Sheet, headNumber: number, from: number, to: number): Sheet {
  return {
    ...sheet,
    name: from === 0 ? sheet.name : `${sheet.name}!${columnLetters(from)}${headNumber}`,
    rows: sheet.rows.flatMap(({ number, cells }) => {
      const own = cells.slice(0, to).map((cell, column) => (column < from ? '' : cell));
      return filledCells(own).length === 0 ? [] : [{ number, cells: own }];
    }),
    hiddenColumns: sheet.hiddenColumns.filter((column) => column >= from && column < to),
  };
}
