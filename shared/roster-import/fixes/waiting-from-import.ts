import type { FixItem } from '../../model/fix-item';
import type { PersonId } from '../../model/ids';
import type { Source } from '../../model/source';
import { tidy } from '../plain-words';
import { columnLetters } from '../column-letters';
import type { RejectedCell, RosterImport, RosterMapping, SheetRow, Workbook } from '../types';

/** What is needed to keep what an import could not read. */
export interface WaitingInput {
  readonly workbook: Workbook;
  readonly mappings: readonly RosterMapping[];
  readonly imported: Pick<RosterImport, 'rejected' | 'warnings'>;
  /** The person that a row becomes; null where it comes in as nobody of its own. */
  readonly personAt: (sheet: string, row: number) => PersonId | null;
  /** False for a row that was set aside by an earlier import and dealt with since. */
  readonly isNew: (row: Pick<FixItem, 'headers' | 'cells'>) => boolean;
  readonly sourceAt: (sheet: string, row: number) => Source;
  readonly newId: () => string;
}

interface ReadSheet {
  readonly headers: string[];
  readonly fields: (string | null)[];
  readonly mapping: RosterMapping;
  readonly rows: ReadonlyMap<number, SheetRow>;
}

/** The headers and fields of a sheet by the place of the column, with a letter where a column has no header. */
export function headersOf(mapping: RosterMapping): { headers: string[]; fields: (string | null)[] } {
  const width = mapping.columns.reduce((most, { index }) => Math.max(most, index + 1), 0);
  const headers = Array.from({ length: width }, (_, index) => columnLetters(index));
  const fields = Array.from({ length: width }, (): string | null => null);
  for (const { index, header, field } of mapping.columns) {
    headers[index] = header === '' ? columnLetters(index) : header;
    fields[index] = field;
  }
  return { headers, fields };
}

/**
 * The items of an import that wait to be mended: each row that was set aside, whole, and each value of a person that could
 * not be read, alone.
 */
export function waitingFromImport(input: WaitingInput): FixItem[] {
  const sheets = new Map<string, ReadSheet>();
  for (const mapping of input.mappings) {
    const sheet = input.workbook.sheets.find(({ name }) => name === mapping.sheetName);
    sheets.set(mapping.sheetName, {
      ...headersOf(mapping),
      mapping,
      rows: new Map((sheet?.rows ?? []).map((row) => [row.number, row])),
    });
  }
  const items: FixItem[] = [];
  for (const cell of input.imported.rejected) {
    const sheet = sheets.get(cell.sheet);
    const row = sheet?.rows.get(cell.row);
    if (sheet !== undefined && row !== undefined) {
      const { headers, fields } = sheet;
      const cells = headers.map((_, index) => tidy(row.cells[index] ?? ''));
      if (input.isNew({ headers, cells })) {
        items.push({
          ...item(input, sheet, cell),
          severity: 'blocked',
          personId: null,
          headers,
          cells,
          fields,
        });
      }
    }
  }
  for (const cell of input.imported.warnings) {
    const sheet = sheets.get(cell.sheet);
    const personId = input.personAt(cell.sheet, cell.row);
    if (sheet !== undefined && personId !== null) {
      const index = columnAt(sheet, cell);
      items.push({
        ...item(input, sheet, cell),
        severity: 'unread',
        personId,
        headers: [cell.column],
        cells: [cell.value],
        fields: [sheet.fields[index] ?? null],
      });
    }
  }
  return items;
}

/** Several columns can have one header; the one that holds the value is meant. */
function columnAt({ headers, rows }: ReadSheet, { column, row, value }: RejectedCell): number {
  const cells = rows.get(row)?.cells ?? [];
  const exact = headers.findIndex((header, index) => header === column && tidy(cells[index] ?? '') === value);
  return exact >= 0 ? exact : headers.indexOf(column);
}

function item(input: WaitingInput, { mapping }: ReadSheet, cell: RejectedCell) {
  const { sheet, row, column, value, reason } = cell;
  return {
    id: input.newId(),
    source: input.sourceAt(sheet, row),
    column,
    value,
    reason,
    dateOrder: mapping.columns.find(({ header }) => header === column)?.dates?.order ?? mapping.dateOrder,
  };
}
