import { message } from '../messages/message';
import { columnLetters } from './column-letters';
import { ImportProblem } from './import-problem';
import { importLimits } from './limits';
import { fillMergedCells } from './merged-cells';
import type { MergedRange } from './merged-cells';
import type { Sheet, SheetRow } from './types';

/** Counts what the sheets of one file have given so far, against the limits. */
export interface CellBudget {
  readonly fileName: string;
  cells: number;
  characters: number;
}

/** Nothing spent yet. */
export function cellBudget(fileName: string): CellBudget {
  return { fileName, cells: 0, characters: 0 };
}

/** Gathers the cells of one sheet, in any order, and never more than the limits allow. */
export interface SheetBuilder {
  /** Row numbers from 1, columns from 0. An empty text is no cell. Throws an `ImportProblem` beyond the limits. */
  readonly add: (row: number, column: number, text: string) => void;
  /** Throws an `ImportProblem` at once where so many more cells, the last of them there, would go beyond the limits. */
  readonly makeRoom: (row: number, column: number, cells: number) => void;
  readonly hideRow: (row: number) => void;
  /** The last column may lie far beyond the limits. */
  readonly hideColumns: (first: number, last: number) => void;
  readonly merge: (range: MergedRange) => void;
  readonly finish: () => Sheet;
}

/** Starts one sheet. */
export function buildSheet(name: string, hidden: boolean, budget: CellBudget): SheetBuilder {
  const rows: SheetRow[] = [];
  const byNumber = new Map<number, SheetRow>();
  const hiddenRows = new Set<number>();
  const hiddenColumns: { first: number; last: number }[] = [];
  const merged: MergedRange[] = [];
  let current: SheetRow = { number: 0, cells: [] };
  const rowOf = (number: number): SheetRow => {
    const known = byNumber.get(number);
    if (known !== undefined) {
      return known;
    }
    refuseFarRow(number, name, budget.fileName);
    const row = { number, cells: [] };
    byNumber.set(number, row);
    rows.push(row);
    return row;
  };
  return {
    add: (row, column, text) => {
      if (text === '') {
        return;
      }
      spendCell(text, column, row, name, budget);
      if (current.number !== row) {
        current = rowOf(row);
      }
      const { cells } = current;
      while (cells.length < column) {
        cells.push('');
      }
      cells[column] = detached(text);
    },
    makeRoom: (row, column, cells) => {
      refuseFarColumn(column, row, name, budget.fileName);
      refuseFarRow(row, name, budget.fileName);
      if (budget.cells + cells > importLimits.cells) {
        throw new ImportProblem(message('import.too-much-text', { file: budget.fileName }));
      }
    },
    hideRow: (row) => {
      if (row <= importLimits.rows) {
        hiddenRows.add(row);
      }
    },
    hideColumns: (first, last) => {
      hiddenColumns.push({ first, last: Math.min(last, importLimits.columns) });
    },
    merge: (range) => {
      if (merged.length < importLimits.rows) {
        merged.push(range);
      }
    },
    finish: () => {
      rows.sort((one, other) => one.number - other.number);
      fillMergedCells(rows, merged);
      return {
        name,
        hidden,
        rows,
        hiddenRows: rows.map(({ number }) => number).filter((number) => hiddenRows.has(number)),
        hiddenColumns: filledColumns(rows, hiddenColumns),
      };
    },
  };
}

/**
 * The same text on its own. A part of a longer text keeps all of that in memory, and a cell would keep the megabyte of
 * markup in which it was found.
 */
export function detached(text: string): string {
  return text.length < 13 ? text : `${text} `.slice(0, -1);
}

/** Counts one filled cell; throws an `ImportProblem` when it, or all of them together, go beyond the limits. */
export function spendCell(
  text: string,
  column: number,
  row: number,
  sheet: string,
  budget: CellBudget,
): void {
  const file = budget.fileName;
  refuseFarColumn(column, row, sheet, file);
  budget.characters += text.length;
  budget.cells += 1;
  if (
    text.length > importLimits.cellCharacters ||
    budget.characters > importLimits.textCharacters ||
    budget.cells > importLimits.cells
  ) {
    throw new ImportProblem(message('import.too-much-text', { file }));
  }
}

function refuseFarColumn(column: number, row: number, sheet: string, file: string): void {
  if (column >= importLimits.columns) {
    const cell = `${columnLetters(column)}${row}`;
    throw new ImportProblem(
      message('import.too-many-columns', { file, sheet, cell, limit: importLimits.columns }),
    );
  }
}

/** Throws an `ImportProblem` for a filled row that lies beyond the limit. */
export function refuseFarRow(row: number, sheet: string, file: string): void {
  if (row > importLimits.rows) {
    throw new ImportProblem(message('import.too-many-rows', { file, sheet, row, limit: importLimits.rows }));
  }
}

/** The columns of some ranges, from 0, in which any row has text. */
export function filledColumns(
  rows: readonly SheetRow[],
  ranges: readonly { readonly first: number; readonly last: number }[],
): number[] {
  if (ranges.length === 0) {
    return [];
  }
  const asked = new Set<number>();
  for (const { first, last } of ranges.slice(0, importLimits.columns)) {
    for (let column = Math.max(0, first); column <= Math.min(last, importLimits.columns); column += 1) {
      asked.add(column);
    }
  }
  const columns = [...asked].sort((one, other) => one - other);
  return columns.filter((column) => rows.some(({ cells }) => (cells[column] ?? '') !== ''));
}
