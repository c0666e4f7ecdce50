import { message } from '../../messages/message';
import { manifestField } from '../fields';
import type { FormContext } from './form';
import { localDay } from './moments';
import { numberColumn, tableForm, wholeName } from './table-form';

function facts({ facts: known, format, voyage, manifest }: FormContext) {
  return [
    { label: format(message('forms.flight')), text: voyage.name },
    { label: format(message('forms.date')), text: localDay(voyage.departsAt) },
    { label: format(message('forms.embarkation')), text: voyage.origin },
    { label: format(message('forms.disembarkation')), text: voyage.destination },
    { label: format(message('forms.agency')), text: known.agency },
    { label: format(message('forms.people')), text: String(manifest.rows.length) },
  ];
}

/** The fewest facts with which the humanitarian air service of WFP takes passengers: name, ID, nationality, agency, category. */
export const wfpList = tableForm({
  id: 'wfp',
  label: 'forms.wfp',
  facts,
  columns: [
    numberColumn,
    {
      label: 'forms.column-name',
      width: 40,
      ...wholeName,
      isNeeded: true,
    },
    {
      label: 'forms.wfp-id',
      width: 18,
      fields: ['documentNumber'],
      isNeeded: true,
      text: ({ documentNumber }) => documentNumber,
    },
    {
      label: 'manifestFields.nationality',
      width: 11,
      fields: ['nationality'],
      isNeeded: true,
      text: ({ nationality }) => nationality,
    },
    { label: 'forms.agency', width: 18, fields: [], text: (_, { facts: { agency } }) => agency },
    {
      label: 'manifestFields.category',
      width: 10,
      fields: ['majorCategory', 'minorCategory'],
      text: (row, { format }) => manifestField('category')?.text(row, format) ?? '',
    },
  ],
});
