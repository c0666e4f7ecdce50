import { telling } from '../../../shared/kit/progress';
import type { TellShare } from '../../../shared/kit/progress';
import type { Person } from '../../../shared/model/person';
import type { IncomingRow, IncomingSheet } from '../../../shared/roster-import/difference/difference';
import { placeKey } from '../../../shared/roster-import/difference/difference-keys';
import { personDigest, rowDigest } from '../../../shared/roster-import/difference/row-digest';
import { headersOf } from '../../../shared/roster-import/fixes/waiting-from-import';
import type { RosterImport, RosterMapping, Workbook } from '../../../shared/roster-import/types';

/** The accepted rows of an import with the digests of what they say, in the order of the file. */
export function incomingRows(
  imported: RosterImport,
  mappings: readonly RosterMapping[],
  workbook: Workbook,
  byPlace: ReadonlyMap<string, Person>,
  tell: TellShare,
): IncomingRow[] {
  const labels = new Map<string, string>(
    imported.households.map(({ id, basis, label }) => [id, basis === 'file' ? label : '']),
  );
  const incoming: IncomingRow[] = [];
  for (const { sheetName } of mappings) {
    const rows = workbook.sheets.find(({ name }) => name === sheetName)?.rows ?? [];
    for (const { number } of telling(rows, tell)) {
      const person = byPlace.get(placeKey(sheetName, number));
      if (person !== undefined) {
        const home = labels.get(person.householdId) ?? '';
        incoming.push({ person, sheet: sheetName, row: number, digest: personDigest(person, home), home });
      }
    }
  }
  return incoming;
}

/** The sheets of an import with their headers, and which list each replaces by the planner's word. */
export function incomingSheets(
  mappings: readonly RosterMapping[],
  replaces: Readonly<Record<string, string>>,
): IncomingSheet[] {
  return mappings.map((mapping) => ({
    name: mapping.sheetName,
    headers: headersOf(mapping).headers,
    replaces: replaces[mapping.sheetName] ?? null,
  }));
}

/** The numbers of a sheet's rows by what they say, rows that were set aside too. */
export function digestsOfSheet(
  sheetName: string,
  rows: readonly IncomingRow[],
  imported: RosterImport,
  mapping: RosterMapping,
  workbook: Workbook,
  tell?: TellShare,
): Record<string, number[]> {
  const digests: Record<string, number[]> = {};
  const put = (digest: string, row: number): void => {
    (digests[digest] ??= []).push(row);
  };
  for (const { sheet, row, digest } of telling(rows, tell)) {
    if (sheet === sheetName) {
      put(digest, row);
    }
  }
  const rejected = new Set(imported.rejected.flatMap(({ sheet, row }) => (sheet === sheetName ? [row] : [])));
  const { headers } = headersOf(mapping);
  for (const { number, cells } of workbook.sheets.find(({ name }) => name === sheetName)?.rows ?? []) {
    if (rejected.has(number)) {
      put(rowDigest(headers, cells.slice(0, headers.length)), number);
    }
  }
  return digests;
}
