import { message } from '../../messages/message';
import type { FormContext } from './form';
import { isMinorRow } from './evacuee-sheets';
import { monthNameDay } from './moments';
import { numberColumn, tableForm, wholeName } from './table-form';

const states = ['signed', 'refused', 'not-needed', ''] as const;

function facts({ manifest, format, shown }: FormContext) {
  const adults = manifest.rows.filter((row) => !isMinorRow(manifest, row)).map(shown);
  return states.map((state) => ({
    label: format(message(state === '' ? 'forms.ds-not-asked' : `manifestFields.promissory-${state}`)),
    text: String(adults.filter(({ promissoryNote }) => promissoryNote === state).length),
  }));
}

/** Where everybody stands with DS-5528: signed, refused, not needed or not asked; a minor stands on an adult's sheet. */
export const ds5528List = tableForm({
  id: 'ds5528-list',
  label: 'forms.ds5528-list',
  facts,
  columns: [
    numberColumn,
    {
      label: 'forms.column-name',
      width: 34,
      ...wholeName,
    },
    {
      label: 'forms.ds-born',
      width: 13,
      fields: ['dateOfBirth'],
      text: ({ dateOfBirth }) => monthNameDay(dateOfBirth),
    },
    {
      label: 'manifestFields.household',
      width: 9,
      fields: ['household'],
      isNumber: true,
      text: ({ householdNumber }, { mayShow }) => (mayShow('household') ? String(householdNumber) : ''),
    },
    {
      label: 'forms.ds-state',
      width: 16,
      fields: ['promissoryNote'],
      text: (row, { format, manifest }) => {
        const isMinor = manifest.rows.some(
          (other) => other.number === row.number && isMinorRow(manifest, other),
        );
        return format(
          message(
            row.promissoryNote !== ''
              ? `manifestFields.promissory-${row.promissoryNote}`
              : isMinor
                ? 'forms.ds-minor'
                : 'forms.ds-not-asked',
          ),
        );
      },
    },
    { label: 'manifestFields.remarks', width: 22, fields: [], text: () => '' },
  ],
});
