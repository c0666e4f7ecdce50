import { withoutFormula } from '../kit/without-formula';
import { toCsv } from '../roster-import/export-tables';
import type { TextTable } from '../roster-import/export-tables';
import type { ManifestRow } from '../model/manifest-content';
import type { Manifest } from './manifest';

const columns: readonly (readonly [header: string, cell: (row: ManifestRow) => string | number | null])[] = [
  ['number', (row) => row.number],
  ['person_id', (row) => row.personId],
  ['household_id', (row) => row.householdId],
  ['family_name', (row) => row.familyName],
  ['given_names', (row) => row.givenNames],
  ['date_of_birth', (row) => row.dateOfBirth],
  ['sex', (row) => row.sex],
  ['nationality', (row) => row.nationality],
  ['document_type', (row) => row.documentType],
  ['document_number', (row) => row.documentNumber],
  ['document_expiry', (row) => row.documentExpiry],
  ['phone', (row) => row.phone],
  ['baggage_kg', (row) => row.baggageKg],
  ['special_needs', (row) => row.needs.join(';')],
];

/** A manifest's rows as a table for other programs, which people may also open in a spreadsheet: no cell is a formula. */
function manifestTable(manifest: Manifest): TextTable {
  return {
    headers: columns.map(([header]) => header),
    rows: manifest.rows.map((row) => columns.map(([, cell]) => withoutFormula(String(cell(row) ?? '')))),
  };
}

/**
 * A manifest as CSV: UTF-8 with a byte order mark, so that spreadsheet programs read accents and Arabic right, commas, CRLF.
 * Column headers are the same in every language.
 */
export function manifestCsv(manifest: Manifest): string {
  return `\uFEFF${toCsv(manifestTable(manifest))}`;
}
