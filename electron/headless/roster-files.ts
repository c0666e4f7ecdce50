import { peopleTable, rejectedTable, toCsv } from '../../shared/roster-import/export-tables';
import type { FormatMessage } from '../../shared/messages/format';
import type { LoadedRosters } from './load-rosters';

/** The tables of an import as files: everybody who could be read, every row that could not, and cells that were kept as text. */
export function rosterFiles(rosters: LoadedRosters, format: FormatMessage): [string, string][] {
  return [
    ['people.csv', toCsv(peopleTable(rosters.people))],
    ['rejected.csv', toCsv(rejectedTable(rosters.rejected, format))],
    ['warnings.csv', toCsv(rejectedTable(rosters.warnings, format))],
  ];
}

/** A summary as it is written to disk. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
