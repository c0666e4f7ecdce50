import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { rosterFields } from '../../../shared/roster-import/types';
import type { RosterField } from '../../../shared/roster-import/types';
import { useText } from '../../ui/text';
import { fieldGroups } from './field-groups';

interface ColumnFieldSelectProps {
  /** The column's header, or its letter. */
  readonly header: string;
  readonly field: RosterField | null;
  readonly onField: (field: RosterField | null) => void;
}

const extra = 'extra';

/** What a column is read as; typing narrows the list. */
export function ColumnFieldSelect({ header, field, onField }: ColumnFieldSelectProps) {
  const text = useText();
  const data = useMemo(
    () => [
      {
        group: text('importScreen.group-extra'),
        items: [{ value: extra, label: text('importScreen.keep-extra') }],
      },
      ...fieldGroups.map(({ title, fields }) => ({
        group: text(title),
        items: fields.map((name) => ({ value: name, label: text(`importScreen.field-${name}`) })),
      })),
    ],
    [text],
  );
  return (
    <Select
      size="xs"
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      maxDropdownHeight={320}
      comboboxProps={{ width: 240, position: 'bottom-start' }}
      nothingFoundMessage={text('importScreen.no-field')}
      aria-label={text('importScreen.column-reads-as', { header })}
      variant={field === null ? 'filled' : 'default'}
      data={data}
      value={field ?? extra}
      onChange={(value) => onField(rosterFields.find((name) => name === value) ?? null)}
    />
  );
}
