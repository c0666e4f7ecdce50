import { withoutFormula } from '../kit/without-formula';
import { createFormatter } from '../messages/format';
import type { ManifestRow } from '../model/manifest-content';
import { toCsv } from '../roster-import/export-tables';
import type { TextTable } from '../roster-import/export-tables';
import type { ManifestFieldId } from './fields';
import { listLayout } from './list/list-layout';
import type { ListOptions } from './list/list-layout';
import type { Manifest } from './manifest';
import { restrictColumns } from './recipients';

type Cell = (row: ManifestRow) => string | number | null;

/** Headers and values that other programs, and the import of this one, read alike in every language. */
const machineColumns: Readonly<
  Partial<Record<ManifestFieldId, readonly [header: string, cell: Cell | null]>>
> = {
  number: ['number', (row) => row.number],
  barcode: ['code', null],
  household: ['household', (row) => row.householdNumber],
  name: ['full_name', null],
  familyName: ['family_name', (row) => row.familyName],
  givenNames: ['given_names', (row) => row.givenNames],
  otherNames: ['other_names', (row) => row.otherNames],
  initials: ['initials', null],
  dateOfBirth: ['date_of_birth', (row) => row.dateOfBirth],
  placeOfBirth: ['place_of_birth', (row) => row.placeOfBirth],
  sex: ['sex', (row) => row.sex],
  nationality: ['nationality', (row) => row.nationality],
  documentType: ['document_type', (row) => row.documentType],
  documentNumber: ['document_number', (row) => row.documentNumber],
  documentCountry: ['document_country', (row) => row.documentCountry],
  documentExpiry: ['document_expiry', (row) => row.documentExpiry],
  phone: ['phone', (row) => row.phone],
  email: ['email', (row) => row.email],
  address: ['address', (row) => row.address],
  location: ['location', (row) => row.location],
  emergencyContact: ['emergency_contact', (row) => row.emergencyContact],
  relation: ['relation', (row) => row.relation],
  category: ['category', null],
  majorCategory: ['major_category', (row) => row.majorCategory],
  minorCategory: ['minor_category', (row) => row.minorCategory],
  bodyWeightKg: ['body_weight_kg', (row) => row.bodyWeightKg],
  baggageKg: ['baggage_kg', (row) => row.baggageKg],
  baggagePieces: ['baggage_pieces', (row) => row.baggagePieces],
  pets: ['pets', (row) => row.pets],
  bookingReference: ['booking_reference', (row) => row.bookingReference],
  reference: ['reference', null],
  medicalNote: ['medical_note', (row) => row.medicalNote],
  promissoryNote: ['promissory_note', (row) => row.promissoryNote],
  escort: ['escort', (row) => row.escort],
  needs: ['special_needs', (row) => row.needs.join(';')],
};

/** The columns of a manifest's CSV where no template says which. */
const standardFields: readonly ManifestFieldId[] = [
  'familyName',
  'givenNames',
  'dateOfBirth',
  'sex',
  'nationality',
  'documentType',
  'documentNumber',
  'documentExpiry',
  'phone',
  'baggageKg',
  'needs',
];

function standardTable(manifest: Manifest, { profile }: ListOptions): TextTable {
  const fields = standardFields.map((field) => ({ field }));
  const own: (readonly [string, Cell])[] =
    profile === undefined || profile.isInternal
      ? [
          ['person_id', (row) => row.personId],
          ['household_id', (row) => row.householdId],
        ]
      : [];
  const columns: (readonly [string, Cell])[] = [
    ['number', (row) => row.number],
    ...own,
    ...(profile === undefined ? fields : restrictColumns(fields, profile)).flatMap(({ field }) => {
      const [header, cell = null] = machineColumns[field] ?? [];
      return header === undefined || cell === null ? [] : [[header, cell] as const];
    }),
  ];
  return {
    headers: columns.map(([header]) => header),
    rows: manifest.rows.map((row) => columns.map(([, cell]) => String(cell(row) ?? ''))),
  };
}

function templateTable(manifest: Manifest, options: ListOptions): TextTable {
  const format = createFormatter();
  const { columns, groups, template } = listLayout(manifest, format, options);
  const used = columns.flatMap(({ field }) => {
    const [header, cell = null] = machineColumns[field.id] ?? [];
    const words = template.isRedacted ? field.redacted : field.text;
    return header === undefined ? [] : [{ header, cell, isRedacted: template.isRedacted, words }];
  });
  return {
    headers: used.map(({ header }) => header),
    rows: groups.flatMap(({ rows }) =>
      rows.map((row) =>
        used.map(({ cell, isRedacted, words }) =>
          cell === null || isRedacted ? words(row, format) : String(cell(row) ?? ''),
        ),
      ),
    ),
  };
}

/**
 * A manifest as CSV: UTF-8 with a byte order mark, so that spreadsheet programs read accents and Arabic right, commas, CRLF.
 * Column headers are the same in every language. No cell is a formula; what keeps it from being one goes when the import
 * reads the file again. Columns to tick or write in are left out.
 */
export function manifestCsv(manifest: Manifest, options: ListOptions = {}): string {
  const table =
    options.template === undefined ? standardTable(manifest, options) : templateTable(manifest, options);
  return `\uFEFF${toCsv({ ...table, rows: table.rows.map((row) => row.map(withoutFormula)) })}`;
}
