import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { personName } from '../../../shared/model/person';
import { useText } from '../../ui/text';
import type { RosterIndex } from './roster-index';
import { rowText } from './roster-row';
import type { RosterRow } from './roster-row';
import { searchWords } from './search-text';

interface PersonSelectProps {
  readonly index: Pick<RosterIndex, 'values'>;
  readonly label: string;
  readonly value: string | null;
  readonly onValue: (personId: string | null) => void;
  /** Who can be chosen at all. */
  readonly isOffered: (row: RosterRow) => boolean;
  readonly error: string | undefined;
}

const listed = 30;

/** Chooses a person, found by anything that a search finds them by. */
export function PersonSelect({ index, label, value, onValue, isOffered, error }: PersonSelectProps) {
  const text = useText();
  const [query, setQuery] = useState('');
  const options = useMemo(() => {
    const words = searchWords(query);
    const found: { readonly value: string; readonly label: string }[] = [];
    for (const row of index.values()) {
      const isKept = row.id === value;
      const isWanted =
        found.length < listed && isOffered(row) && words.every((word) => rowText(row).includes(word));
      if (isKept || isWanted) {
        found.push({
          value: row.id,
          label: text('person.option', {
            name: personName(row.person),
            detail: row.person.dateOfBirth === '' ? row.person.documentNumber : row.person.dateOfBirth,
          }),
        });
      }
    }
    return found;
  }, [index, query, value, isOffered, text]);
  return (
    <Select
      label={label}
      placeholder={text('person.search')}
      size="xs"
      searchable
      data-autofocus
      data={options}
      filter={({ options: found }) => found}
      value={value}
      onChange={onValue}
      onSearchChange={(next) => setQuery(options.some((option) => option.label === next) ? '' : next)}
      nothingFoundMessage={text('person.search-none')}
      error={error}
    />
  );
}
