import type { ManifestFieldId } from '../fields';
import type { MessageId } from '../../messages/en';
import type { ManifestRow } from '../../model/manifest-content';
import { documentCodes } from '../edifact/document-codes';
import { localDay } from './moments';
import { tableForm } from './table-form';
import type { FormColumn } from './table-form';

type TextField =
  | 'familyName'
  | 'givenNames'
  | 'dateOfBirth'
  | 'sex'
  | 'nationality'
  | 'documentNumber'
  | 'documentCountry'
  | 'documentExpiry'
  | 'bookingReference';

/** Who has no booking or one name only is told apart all the same. */
const optional: ReadonlySet<TextField> = new Set<TextField>(['bookingReference', 'givenNames']);

function plainColumn(field: TextField & ManifestFieldId, label: MessageId, width: number): FormColumn {
  return {
    label,
    width,
    fields: [field],
    isNeeded: !optional.has(field),
    text: (row: ManifestRow) => row[field],
  };
}

/** Advance passenger information as one sheet: a line a person, with the voyage on each; codes as passenger lists have them. */
export const apisSheet = tableForm({
  id: 'apis',
  label: 'forms.apis',
  isLandscape: true,
  isPlainSheet: true,
  facts: () => [],
  columns: [
    plainColumn('familyName', 'manifestFields.familyName', 20),
    plainColumn('givenNames', 'manifestFields.givenNames', 20),
    plainColumn('dateOfBirth', 'manifestFields.dateOfBirth', 11),
    plainColumn('sex', 'manifestFields.sex', 5),
    plainColumn('nationality', 'forms.apis-citizenship', 10),
    // No roster says it; it is asked for all the same.
    { label: 'forms.apis-residence', width: 10, fields: [], text: () => '' },
    {
      label: 'manifestFields.documentType',
      width: 9,
      fields: ['documentType'],
      text: ({ documentType }) => (documentType === '' ? '' : documentCodes[documentType]),
    },
    plainColumn('documentNumber', 'manifestFields.documentNumber', 14),
    plainColumn('documentCountry', 'manifestFields.documentCountry', 8),
    plainColumn('documentExpiry', 'manifestFields.documentExpiry', 11),
    plainColumn('bookingReference', 'manifestFields.bookingReference', 11),
    {
      label: 'forms.apis-from',
      width: 14,
      fields: [],
      text: (_, { voyage }) => voyage.origin,
    },
    { label: 'forms.apis-to', width: 14, fields: [], text: (_, { voyage }) => voyage.destination },
    { label: 'forms.flight', width: 9, fields: [], text: (_, { voyage }) => voyage.number },
    { label: 'forms.date', width: 11, fields: [], text: (_, { voyage }) => localDay(voyage.departsAt) },
  ],
});
