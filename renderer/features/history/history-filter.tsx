import { CloseButton, Group, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useText } from '../../ui/text';
import type { HistoryFilter as Filter } from './filter-entries';

interface HistoryFilterProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly operators: readonly string[];
}

/** Stands for everybody among the operators, whose own names are marked with it in front. */
const everybody = '*';

/** Looks for words and for one operator. */
export function HistoryFilter({ filter, onFilter, operators }: HistoryFilterProps) {
  const text = useText();
  return (
    <Group gap="xs" wrap="nowrap">
      <TextInput
        flex={1}
        type="search"
        aria-label={text('history.search')}
        placeholder={text('history.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.query}
        onChange={({ currentTarget }) => onFilter({ ...filter, query: currentTarget.value })}
        rightSection={
          filter.query === '' ? null : (
            <CloseButton
              size="sm"
              aria-label={text('history.search-clear')}
              onClick={() => onFilter({ ...filter, query: '' })}
            />
          )
        }
        data-autofocus
      />
      <Select
        w={176}
        aria-label={text('history.operator')}
        allowDeselect={false}
        value={filter.operator === null ? everybody : `=${filter.operator}`}
        onChange={(value) =>
          onFilter({ ...filter, operator: value === null || value === everybody ? null : value.slice(1) })
        }
        data={[
          { value: everybody, label: text('history.operator-all') },
          ...operators.map((name) => ({
            value: `=${name}`,
            label: name === '' ? text('history.operator-none') : name,
          })),
        ]}
      />
    </Group>
  );
}
