import type { MatchColumn, MatchTable } from '../match-table';
import { isNumbering, kindOfValues } from './column-kind';
import { columnKey } from './sheet-columns';
import type { SheetColumn, SheetPeople } from './sheet-columns';

/** One list to be compared with the others: the sheets of one file. */
export interface List {
  readonly file: string;
  readonly sheets: readonly SheetPeople[];
}

/** Where a row of the joined table comes from. */
export interface RowSource {
  readonly file: string;
  readonly row: number;
}

interface JoinedColumn {
  readonly header: string;
  readonly kind: SheetColumn['kind'];
}

function keysOf(columns: readonly SheetColumn[]): string[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const base = columnKey(column, 0);
    const ordinal = seen.get(base) ?? 0;
    seen.set(base, ordinal + 1);
    return `${columnKey(column, 0)} ${ordinal}`;
  });
}

/**
 * One table of several lists, each a file; columns that hold the same fact are one. `sources` has the origin of each row;
 * a file of which several sheets are read is told with the sheet's name.
 */
export function joinSheets(lists: readonly List[]): {
  readonly table: MatchTable;
  readonly sources: readonly RowSource[];
} {
  const joined = new Map<string, JoinedColumn>();
  for (const { sheets } of lists) {
    for (const { columns } of sheets) {
      for (const [at, key] of keysOf(columns).entries()) {
        const column = columns[at];
        if (column !== undefined && column.kind !== 'ignored' && !joined.has(key)) {
          joined.set(key, column);
        }
      }
    }
  }
  const keys = [...joined.keys()];
  const rows: { list: number; values: string[] }[] = [];
  const sources: RowSource[] = [];
  for (const [list, { file, sheets }] of lists.entries()) {
    for (const { sheet, columns, rows: own } of sheets) {
      const ownKeys = keysOf(columns);
      const places = keys.map((key) => ownKeys.indexOf(key));
      for (const { number, values } of own) {
        rows.push({ list, values: places.map((place) => (place < 0 ? '' : (values[place] ?? ''))) });
        sources.push({ file: sheets.length > 1 ? `${file}#${sheet}` : file, row: number });
      }
    }
  }
  const columns = keys.map((key, at): MatchColumn => {
    const { header = '', kind = null } = joined.get(key) ?? {};
    const valuesOf = () => rows.map(({ values }) => values[at] ?? '');
    if (kind === 'document' && isNumbering(valuesOf())) {
      return { name: header, kind: 'ignored' };
    }
    return { name: header, kind: kind ?? kindOfValues(valuesOf()) };
  });
  return { table: { columns, rows }, sources };
}
