import { CloseButton, Group, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { MessageId } from '../../../shared/messages/en';
import { useText } from '../../ui/text';
import type { HouseholdFilter } from './household-filter';

interface FilterBarProps {
  readonly filter: HouseholdFilter;
  readonly onChange: (filter: HouseholdFilter) => void;
  readonly counts: Readonly<Record<HouseholdFilter['standing'], number>>;
}

const categories = ['all', 'I', 'II', 'III', 'IV', 'none'] as const;
const sizes = ['all', '1', '2-3', '4+'] as const;
const needs = ['all', 'lone-minor', 'infant', 'wheelchair', 'stretcher', 'oxygen', 'pet', 'expired'] as const;
const standings = ['waiting', 'not-eligible', 'all'] as const;

/** Narrows the list of households without a place. */
export function FilterBar({ filter, onChange, counts }: FilterBarProps) {
  const text = useText();
  const options = <T extends string>(values: readonly T[], idOf: (value: T) => MessageId) =>
    values.map((value) => ({ value, label: text(idOf(value)) }));
  const set = (part: Partial<HouseholdFilter>): void => onChange({ ...filter, ...part });
  return (
    <Stack gap={6} p="xs" pb={6}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={text('board.filter-standing')}
        value={filter.standing}
        onChange={(standing) => set({ standing })}
        data={standings.map((value) => ({
          value,
          label: text(`board.standing-${value}`, { count: counts[value] }),
        }))}
      />
      <TextInput
        size="xs"
        type="search"
        aria-label={text('board.search')}
        placeholder={text('board.search')}
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={
          filter.search === '' ? null : (
            <CloseButton
              size="xs"
              aria-label={text('board.search-clear')}
              onClick={() => set({ search: '' })}
            />
          )
        }
        value={filter.search}
        onChange={(event) => set({ search: event.currentTarget.value })}
      />
      <Group gap={6} grow wrap="nowrap" preventGrowOverflow>
        <Select
          size="xs"
          aria-label={text('board.filter-category')}
          allowDeselect={false}
          comboboxProps={{ width: 190, position: 'bottom-start' }}
          data={options(categories, (value) => `board.category-is-${value}`)}
          value={filter.category}
          onChange={(category) => category !== null && set({ category })}
        />
        <Select
          size="xs"
          aria-label={text('board.filter-size')}
          allowDeselect={false}
          comboboxProps={{ width: 150, position: 'bottom-start' }}
          data={options(sizes, (value) => `board.size-is-${value}`)}
          value={filter.size}
          onChange={(size) => size !== null && set({ size })}
        />
        <Select
          size="xs"
          aria-label={text('board.filter-need')}
          allowDeselect={false}
          comboboxProps={{ width: 180, position: 'bottom-end' }}
          data={options(needs, (value) => `board.need-is-${value}`)}
          value={filter.need}
          onChange={(need) => need !== null && set({ need })}
        />
      </Group>
    </Stack>
  );
}
