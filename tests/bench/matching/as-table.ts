import type { ColumnKind, MatchTable } from '../../../shared/matching/match-table';
import { joinSheets } from '../../../shared/matching/sources/join-sheets';
import { sheetPeople } from '../../../shared/matching/sources/sheet-columns';
import { readWorkbook } from '../../../shared/roster-import/read-workbook';
import { toCsv } from '../../../shared/roster-import/export-tables';
import type { KnownPeople } from './draw';

/** A generated list as it is compared, read from CSV as any other list is; a column `List` tells several lists apart. */
export async function asTable(known: KnownPeople): Promise<{ table: MatchTable; truth: readonly number[] }> {
  const listAt = known.headers.indexOf('List');
  const names = [...new Set(known.rows.map((row) => row[listAt] ?? ''))].sort();
  const truth: number[] = [];
  const lists = await Promise.all(
    names.map(async (name) => {
      const rows = known.rows.flatMap((row, at) => ((row[listAt] ?? '') === name ? [{ row, at }] : []));
      truth.push(...rows.map(({ at }) => known.truth[at] ?? -1));
      const keep = (row: readonly string[]) => row.filter((_, at) => at !== listAt);
      const csv = toCsv({ headers: keep(known.headers), rows: rows.map(({ row }) => keep(row)) });
      const workbook = await readWorkbook({ name: `${name}.csv`, bytes: new TextEncoder().encode(csv) });
      const sheets = workbook.ok
        ? sheetPeople(workbook.value, { today: '2026-03-01', defaultCountry: 'ML', dateOrder: null })
        : workbook;
      if (!sheets.ok) {
        throw new Error('A generated list could not be read.');
      }
      return { file: name, sheets: sheets.value };
    }),
  );
  return { table: joinSheets(lists).table, truth };
}

/** The place of the first column of a kind, -1 where there is none. */
export function columnOf(table: MatchTable, kind: ColumnKind): number {
  return table.columns.findIndex((column) => column.kind === kind);
}
