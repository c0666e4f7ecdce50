import { message } from '../../messages/message';
import { initialsOf } from '../redact';
import type { FormContext } from './form';
import { generalDeclaration } from './general-declaration';
import { localDay } from './moments';
import { numberColumn, tableForm } from './table-form';
import type { FormColumn } from './table-form';

const columns: readonly FormColumn[] = [
  numberColumn,
  {
    label: 'forms.icao-name',
    width: 40,
    fields: ['familyName', 'givenNames'],
    // Who has one name only has it in full.
    text: ({ familyName, givenNames }) =>
      familyName === '' ? givenNames : `${familyName} ${initialsOf(givenNames)}`.trim(),
  },
  { label: 'forms.icao-operator-use', width: 25, fields: [], text: () => '' },
  { label: 'forms.icao-official-use', width: 25, fields: [], text: () => '' },
];

function facts({ facts: known, format, voyage }: FormContext) {
  return [
    { label: format(message('forms.operator')), text: known.operator || voyage.carrier },
    { label: format(message('forms.marks')), text: known.registration },
    { label: format(message('forms.flight')), text: voyage.number },
    { label: format(message('forms.date')), text: localDay(voyage.departsAt) },
    { label: format(message('forms.embarkation')), text: voyage.origin },
    { label: format(message('forms.disembarkation')), text: voyage.destination },
  ];
}

/**
 * The passenger manifest of ICAO Annex 9, appendix 2: surname and initials, and room for operator and authority; on paper
 * behind the general declaration of appendix 1.
 */
export const icaoManifest = tableForm({
  id: 'icao',
  label: 'forms.icao',
  columns,
  facts,
  pagesBefore: generalDeclaration,
});
