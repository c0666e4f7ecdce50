import { message } from '../../messages/message';
import { failure, success } from '../../kit/result';
import type { Result } from '../../kit/result';
import { looksLikeFootnote, looksLikeTotal, repeatsHeader } from '../../roster-import/find-table';
import { proposeMapping } from '../../roster-import/map-columns';
import type { DateOrder, RosterMapping, Sheet, Workbook } from '../../roster-import/types';
import type { ColumnKind } from '../match-table';
import { columnKind, isAboutBirth } from './column-kind';
import { writtenValue } from './written-values';
import type { ReadingContext } from './written-values';

/** One column of a sheet: what it holds, null while only the values of all sheets together can tell. */
export interface SheetColumn {
  readonly header: string;
  readonly kind: ColumnKind | null;
}

/** The people of one sheet as they are compared. */
export interface SheetPeople {
  readonly sheet: string;
  readonly columns: readonly SheetColumn[];
  /** Row number as a spreadsheet shows it, and a value a column. */
  readonly rows: readonly { readonly number: number; readonly values: readonly string[] }[];
}

const nameKinds: readonly (ColumnKind | null)[] = ['given_names', 'family_name', 'full_name'];

function columnsOf(mapping: RosterMapping): SheetColumn[] {
  const kinds = mapping.columns.map(({ header, field }) => columnKind(header, field));
  const firstDocument = kinds.indexOf('document');
  return mapping.columns.map(({ header }, at): SheetColumn => {
    const kind = kinds[at] ?? null;
    // A person has one document that is compared as such; further numbers are compared among themselves.
    return { header, kind: kind === 'document' && at !== firstDocument ? 'code' : kind };
  });
}

function peopleOf(sheet: Sheet, mapping: RosterMapping, context: ReadingContext): SheetPeople {
  const header = sheet.rows.find(({ number }) => number === mapping.headerRow)?.cells ?? [];
  const columns = columnsOf(mapping);
  const rows = sheet.rows.flatMap((row) => {
    const isPerson =
      row.number > mapping.headerRow &&
      row.cells.some((cell) => cell.trim() !== '') &&
      !(header.length > 0 && repeatsHeader(row, header)) &&
      !looksLikeTotal(row) &&
      !looksLikeFootnote(row);
    if (!isPerson) {
      return [];
    }
    const values = columns.map(({ kind }, at) =>
      kind === 'ignored'
        ? ''
        : writtenValue(kind, row.cells[mapping.columns[at]?.index ?? at] ?? '', context),
    );
    return [{ number: row.number, values }];
  });
  return { sheet: sheet.name, columns, rows };
}

/**
 * The people of every visible sheet that has a column of names, for comparing; unlike an import, no row is put aside for
 * a value that cannot be read. Fails when no sheet has names, or none has rows. `dateOrder` null: as the sheet shows.
 */
export function sheetPeople(
  workbook: Workbook,
  options: { readonly today: string; readonly defaultCountry: string; readonly dateOrder: DateOrder | null },
): Result<SheetPeople[]> {
  const file = workbook.fileName;
  const sheets = workbook.sheets
    .filter(({ hidden, rows }) => !hidden && rows.length > 0)
    .map((sheet) => {
      const mapping = proposeMapping(sheet);
      return peopleOf(sheet, mapping, { ...options, dateOrder: options.dateOrder ?? mapping.dateOrder });
    });
  const named = sheets.filter(({ columns }) => columns.some(({ kind }) => nameKinds.includes(kind)));
  if (named.length === 0) {
    return failure(message('import.no-usable-column', { file }));
  }
  const filled = named.filter(({ rows }) => rows.length > 0);
  return filled.length > 0 ? success(filled) : failure(message('headless.no-rows', { file }));
}

/** Under which name columns of several sheets are one: by header, or by kind where a person has one such fact. */
export function columnKey({ header, kind }: SheetColumn, ordinal: number): string {
  switch (kind) {
    case null:
    case 'words':
    case 'code':
      return header === '' ? `column ${ordinal}` : header.toLowerCase().trim();
    case 'place':
    case 'region':
      return `${kind} ${isAboutBirth(header) ? 'birth' : 'now'} ${ordinal}`;
    default:
      return `${kind} ${ordinal}`;
  }
}
