import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { columnLetters } from './column-letters';
import { dateSummary } from './column-dates';
import { hasNames, mapColumns, proposeMapping } from './map-columns';
import { tidy } from './plain-words';
import { isGathered } from './settle-columns';
import type { ColumnMapping, DateOrder, RosterField, RosterMapping, Sheet, Workbook } from './types';

/** What somebody says about one column: which one it is, by index from 0 or by header, and what it holds. */
export interface StatedColumn {
  readonly index?: number;
  readonly header?: string;
  /** Null: the column is kept as an extra of each person. */
  readonly field: RosterField | null;
}

/** What somebody says about how one sheet is read; what is left out is found as usual. */
export interface StatedMapping {
  /** Name of the file; left out: any file that has the sheet. */
  readonly file?: string;
  /** Left out: the sheet that holds a list, or the first of them. */
  readonly sheet?: string;
  /** As the spreadsheet shows it; 0 when there is none. */
  readonly headerRow?: number;
  readonly dateOrder?: DateOrder;
  readonly columns?: readonly StatedColumn[];
}

/** A statement, and where it stands in the file that it came from: what a sentence about it begins with. */
export interface PlacedMapping {
  readonly place: string;
  readonly mapping: StatedMapping;
}

/**
 * The mappings of a workbook as they were stated, in the order of the statements. Fails with a sentence that names the
 * statement, when it speaks of a sheet or column that is not there, or gives one field to two columns.
 */
export function applyStatedMappings(
  workbook: Workbook,
  proposed: readonly RosterMapping[],
  stated: readonly PlacedMapping[],
): Result<RosterMapping[]> {
  const mappings: RosterMapping[] = [];
  for (const { place, mapping } of stated) {
    const wanted = mapping.sheet ?? proposed[0]?.sheetName ?? workbook.sheets[0]?.name ?? '';
    const sheet = workbook.sheets.find(({ name }) => name === wanted);
    if (sheet === undefined) {
      const sheets = workbook.sheets.map(({ name }) => name).join(', ');
      return failure(
        message('import.mapping-sheet', { place, sheet: wanted, file: workbook.fileName, sheets }),
      );
    }
    const applied = applyTo(sheet, mapping, place);
    if (!applied.ok) {
      return applied;
    }
    if (!hasNames(applied.value)) {
      return failure(message('import.mapping-no-names', { place, sheet: wanted, file: workbook.fileName }));
    }
    mappings.push(applied.value);
  }
  return success(mappings);
}

/** The mapping as somebody can correct and state it again. */
export function stateMapping(file: string, mapping: RosterMapping): Required<StatedMapping> {
  return {
    file,
    sheet: mapping.sheetName,
    headerRow: mapping.headerRow,
    dateOrder: mapping.dateOrder,
    columns: mapping.columns.map(({ index, header, field }) => ({ index, header, field })),
  };
}

function applyTo(sheet: Sheet, stated: StatedMapping, place: string): Result<RosterMapping> {
  const base = stated.headerRow === undefined ? proposeMapping(sheet) : mapColumns(sheet, stated.headerRow);
  const fields = new Map<number, RosterField | null>();
  const taken = new Map<RosterField, number>();
  for (const [count, column] of (stated.columns ?? []).entries()) {
    const where = `${place}.columns[${count}]`;
    const found = findColumn(base.columns, column, sheet.name, where);
    if (!found.ok) {
      return found;
    }
    const { index } = found.value;
    const earlier = column.field === null ? undefined : taken.get(column.field);
    if (column.field !== null && earlier !== undefined && !isGathered(column.field)) {
      const both = `${columnLetters(earlier)}, ${columnLetters(index)}`;
      return failure(message('import.mapping-twice', { place: where, field: column.field, columns: both }));
    }
    if (column.field !== null) {
      taken.set(column.field, index);
    }
    fields.set(index, column.field);
  }
  const columns = base.columns.map((column): ColumnMapping => {
    const field = fields.get(column.index);
    if (field !== undefined) {
      const { index, header } = column;
      return field === column.field
        ? { ...column, foundBy: 'planner' }
        : { index, header, field, foundBy: 'planner' };
    }
    const isTaken = column.field !== null && taken.has(column.field) && !isGathered(column.field);
    return isTaken ? { ...column, field: null, foundBy: 'none' } : column;
  });
  const { dateOrder } = stated;
  if (dateOrder === undefined) {
    return success({ ...base, ...dateSummary(columns) });
  }
  // One word for the whole sheet settles what is open; a column whose own dates tell is read as they say.
  const settled = columns.map((column): ColumnMapping => {
    const { dates } = column;
    return dates === undefined || dates.evidence === 'certain'
      ? column
      : { ...column, dates: { ...dates, order: dateOrder, evidence: 'chosen' } };
  });
  return success({ ...base, ...dateSummary(settled), dateOrder, dateOrderEvidence: 'certain' });
}

function findColumn(
  columns: readonly ColumnMapping[],
  { index, header }: StatedColumn,
  sheet: string,
  place: string,
): Result<ColumnMapping> {
  const notThere = (name: string): { ok: false; problem: Message } =>
    failure(
      message('import.mapping-column', {
        place,
        column: name,
        sheet,
        headers: columns.map((column) => column.header || columnLetters(column.index)).join(', '),
      }),
    );
  const wanted = header === undefined ? undefined : tidy(header).toLowerCase();
  const byIndex = index === undefined ? undefined : columns.find((column) => column.index === index);
  if (index !== undefined && (byIndex === undefined || header === undefined)) {
    return byIndex === undefined ? notThere(columnLetters(index)) : success(byIndex);
  }
  const sameHeader = (column: ColumnMapping) => tidy(column.header).toLowerCase() === wanted;
  // A header counts more than a place: columns move between versions of a list.
  const found = byIndex !== undefined && sameHeader(byIndex) ? byIndex : columns.find(sameHeader);
  return found === undefined ? notThere(header ?? '') : success(found);
}
