import { Select } from '@mantine/core';
import type { ComboboxItem } from '@mantine/core';
import { useMemo, useState } from 'react';
import { personName } from '../../../shared/model/person';
import { useText } from '../../ui/text';
import { findHouseholds } from './find-households';
import type { RosterRow } from './roster-row';

interface HouseholdSelectProps {
  readonly rows: () => Iterable<RosterRow>;
  /** The chosen household; empty for a new one. */
  readonly value: string;
  readonly onValue: (householdId: string) => void;
}

/** Chooses a household, found by the name of anybody in it, or a new one. */
export function HouseholdSelect({ rows, value, onValue }: HouseholdSelectProps) {
  const text = useText();
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const options = useMemo((): ComboboxItem[] => {
    const found = findHouseholds(rows(), isOpen ? query : '', value);
    return [
      { value: '', label: text('roster.household-new') },
      ...found.map(({ facts, person }) => ({
        value: facts.id,
        label: text('roster.household-option', {
          label: facts.label === '' ? personName(person) : facts.label,
          count: facts.members,
        }),
      })),
    ];
  }, [rows, query, isOpen, value, text]);
  return (
    <Select
      label={text('roster.household')}
      placeholder={text('roster.household-hint')}
      size="xs"
      searchable
      allowDeselect={false}
      data={options}
      filter={({ options: found }) => found}
      value={value}
      onChange={(next) => onValue(next ?? '')}
      onSearchChange={setQuery}
      onDropdownOpen={() => {
        setIsOpen(true);
        setQuery('');
      }}
      onDropdownClose={() => setIsOpen(false)}
    />
  );
}
