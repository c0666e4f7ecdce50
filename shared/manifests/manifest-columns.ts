import type { FormatMessage } from '../messages/format';
import type { MessageId } from '../messages/en';
import { message } from '../messages/message';
import type { ManifestRow } from '../model/manifest-content';

/** One column of a printed or spreadsheet manifest. `width` is its share in characters; `isName` text may run right to left. */
export interface ManifestColumn {
  readonly id: string;
  readonly heading: MessageId;
  readonly width: number;
  readonly isName?: boolean;
  readonly isNumber?: boolean;
  readonly cell: (row: ManifestRow, format: FormatMessage) => string | number;
}

/** The columns of a manifest, from left to right. `boarded` is an empty box to tick. */
export const manifestColumns: readonly ManifestColumn[] = [
  { id: 'number', heading: 'manifests.column-number', width: 5, isNumber: true, cell: (row) => row.number },
  { id: 'boarded', heading: 'manifests.column-boarded', width: 8, cell: () => '' },
  {
    id: 'family-name',
    heading: 'manifests.column-family-name',
    width: 20,
    isName: true,
    cell: (row) => row.familyName,
  },
  {
    id: 'given-names',
    heading: 'manifests.column-given-names',
    width: 20,
    isName: true,
    cell: (row) => row.givenNames,
  },
  {
    id: 'date-of-birth',
    heading: 'manifests.column-date-of-birth',
    width: 11,
    cell: (row, format) =>
      row.age === null ? row.dateOfBirth : format(message('manifests.age', { age: row.age })),
  },
  { id: 'sex', heading: 'manifests.column-sex', width: 5, cell: (row) => row.sex },
  { id: 'nationality', heading: 'manifests.column-nationality', width: 6, cell: (row) => row.nationality },
  {
    id: 'document-type',
    heading: 'manifests.column-document-type',
    width: 12,
    cell: (row, format) =>
      row.documentType === '' ? '' : format(message(`eligibility.document-${row.documentType}`)),
  },
  {
    id: 'document-number',
    heading: 'manifests.column-document-number',
    width: 14,
    cell: (row) => row.documentNumber,
  },
  {
    id: 'document-expiry',
    heading: 'manifests.column-document-expiry',
    width: 11,
    cell: (row) => row.documentExpiry,
  },
  { id: 'phone', heading: 'manifests.column-phone', width: 16, cell: (row) => row.phone },
  {
    id: 'household',
    heading: 'manifests.column-household',
    width: 10,
    isNumber: true,
    cell: (row) => row.householdNumber,
  },
  {
    id: 'baggage-kg',
    heading: 'manifests.column-baggage-kg',
    width: 9,
    isNumber: true,
    cell: (row) => row.baggageKg ?? '',
  },
  {
    id: 'needs',
    heading: 'manifests.column-needs',
    width: 16,
    cell: (row, format) => row.needs.map((need) => format(message(`manifests.need-${need}`))).join(', '),
  },
];
