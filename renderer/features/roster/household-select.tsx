import { Select } from '@mantine/core';
import type { ComboboxItem } from '@mantine/core';
import { useMemo, useState } from 'react';
import { householdName } from '../../../shared/model/household-name';
import { useText } from '../../ui/text';
import { findHouseholds } from './find-households';
import type { RosterIndex } from './roster-index';

interface HouseholdSelectProps {
  readonly index: Pick<RosterIndex, 'values' | 'members'>;
  /** The chosen household; empty for a new one. */
  readonly value: string;
  readonly onValue: (householdId: string) => void;
}

/** Chooses a household, found by the name of anybody in it, or a new one. */
export function HouseholdSelect({ index, value, onValue }: HouseholdSelectProps) {
  const text = useText();
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const options = useMemo((): ComboboxItem[] => {
    const found = findHouseholds(index.values(), isOpen ? query : '', value);
    return [
      { value: '', label: text('roster.household-new') },
      ...found.map(({ facts }) => ({
        value: facts.id,
        label: text('roster.household-option', {
          label: householdName(
            facts,
            index.members(facts.id).map(({ person }) => person),
          ),
          count: facts.members,
        }),
      })),
    ];
  }, [index, query, isOpen, value, text]);
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
