import { emptyPerson } from '../../model/person';
import type { FixItem } from '../../model/fix-item';
import type { HouseholdId, PersonId } from '../../model/ids';
import { readField } from '../read-fields';
import { readHalves } from '../read-place-fields';
import type { CellOutcome, FieldContext, PersonDraft } from '../field-reader';
import { readingOrder, readRow, rosterColumns } from '../read-row';
import type { ReadRow, RosterColumn } from '../read-row';
import { rosterFields } from '../types';
import type { DateOrder, RosterField, RosterMapping } from '../types';

/** A waiting row as it is to be read: its headers, cells and what each column holds. */
export type WaitingRow = Pick<FixItem, 'headers' | 'cells' | 'fields' | 'dateOrder' | 'source'>;

/** What one cell alone says of a person: a draft in which nothing else is filled, and what became of the cell. */
interface CellReading {
  readonly draft: PersonDraft;
  readonly outcome: CellOutcome;
}

/** Reads waiting rows as the import would, and single cells of them. */
export interface WaitingRowReader {
  readonly readRow: (row: WaitingRow) => ReadRow;
  /** Null where the column at `index` is no field or the cell is empty. */
  readonly readCell: (row: WaitingRow, index: number, value: string) => CellReading | null;
}

const known: ReadonlySet<string> = new Set(rosterFields);

function rosterField(name: string | null | undefined): RosterField | null {
  return name !== null && name !== undefined && known.has(name) ? (name as RosterField) : null; // it is in the set
}

function mappingOf({ headers, fields, source }: WaitingRow, dateOrder: DateOrder): RosterMapping {
  return {
    sheetName: source.sheet,
    headerRow: 0,
    columns: headers.map((header, index) => ({
      index,
      header,
      field: rosterField(fields[index]),
      foundBy: 'header',
    })),
    dateOrder,
    dateOrderEvidence: 'none',
    dateOrderCounts: { dayFirst: 0, monthFirst: 0, both: 0 },
  };
}

/** A reader that makes the columns of each list ready once. */
export function createWaitingRowReader(context: Omit<FieldContext, 'dateOrder'>): WaitingRowReader {
  const prepared = new Map<string, RosterColumn[]>();
  const columnsOf = (row: WaitingRow): RosterColumn[] => {
    const key = JSON.stringify([row.headers, row.fields]);
    const columns = prepared.get(key) ?? readingOrder(rosterColumns(mappingOf(row, row.dateOrder)));
    prepared.set(key, columns);
    return columns;
  };
  return {
    readRow: (row) =>
      readRow({ number: row.source.row, cells: row.cells }, row.headers, columnsOf(row), {
        ...context,
        dateOrder: row.dateOrder,
      }),
    readCell: (row, index, value) => {
      const column = columnsOf(row).find((one) => one.index === index);
      const field = column?.field ?? null;
      if (column === undefined || field === null || value === '') {
        return null;
      }
      const draft: PersonDraft = emptyPerson('-' as PersonId, '-' as HouseholdId); // only its facts are looked at
      if (field === 'latitude' || field === 'longitude') {
        const half = (wanted: typeof field) =>
          wanted === field
            ? value
            : (row.cells[columnsOf(row).find((one) => one.field === wanted)?.index ?? -1] ?? '');
        return { draft, outcome: readHalves(draft, half('latitude'), half('longitude')) };
      }
      const outcome = readField(field, draft, value, { ...context, dateOrder: row.dateOrder }, column);
      return { draft, outcome };
    },
  };
}
