import { Button, Checkbox, Group, ScrollArea, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { FormattedNumber } from 'react-intl';
import { countryName } from '../../ui/country-names';
import { useText } from '../../ui/text';
import { fieldFacts } from './person-fields';
import { countValues, filterFields } from './roster-filters';
import type { FilterField, RosterFilters, RosterNarrowing } from './roster-filters';
import type { RosterIndex } from './roster-index';

interface FilterPanelProps {
  readonly index: RosterIndex;
  /** Grows with every change of a row. */
  readonly version: number;
  readonly narrowing: RosterNarrowing;
  readonly onFilters: (filters: RosterFilters) => void;
}

/** The values of the fields that planners narrow the roster down by, each with its number; several may be wanted. */
export function FilterPanel({ index, version, narrowing, onFilters }: FilterPanelProps) {
  const text = useText();
  // The version stands for the rows, which are altered in place.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  const counts = useMemo(() => countValues(index.values(), narrowing), [index, version, narrowing]);
  const { filters } = narrowing;
  const title = (field: FilterField): string =>
    text(field === 'size' ? 'roster.filter-size-title' : `roster.filter-${field}`);
  const label = (field: FilterField, value: string): string => {
    if (value === '') {
      return text(
        field === 'departure'
          ? 'roster.not-assigned'
          : field === 'needs'
            ? 'roster.filter-no-needs'
            : 'roster.filter-none',
      );
    }
    if (field === 'nationality') {
      return countryName(value);
    }
    if (field === 'size') {
      return text('roster.filter-size', { size: value });
    }
    if (field === 'location' || field === 'departure') {
      return value;
    }
    const facts = fieldFacts(field);
    const choice =
      facts.kind === 'choice' || facts.kind === 'choices'
        ? facts.choices.find((each) => each.value === value)
        : undefined;
    return choice === undefined ? value : text(choice.label);
  };
  const toggle = (field: FilterField, value: string, isWanted: boolean): void => {
    const others = (filters[field] ?? []).filter((each) => each !== value);
    onFilters({ ...filters, [field]: isWanted ? [...others, value] : others });
  };
  return (
    <Stack
      component="section"
      aria-label={text('roster.filters')}
      gap={0}
      w={226}
      h="100%"
      style={{ borderRight: '1px solid var(--desk-line)', flexShrink: 0 }}
    >
      <Group justify="space-between" px="sm" py={6}>
        <Text size="xs" fw={600}>
          {text('roster.filters')}
        </Text>
        <Button size="compact-xs" variant="subtle" onClick={() => onFilters({})}>
          {text('roster.filters-reset')}
        </Button>
      </Group>
      <ScrollArea flex={1} type="auto" px="sm" offsetScrollbars="y">
        <Stack gap="sm" pb="sm">
          {filterFields.map((field) => (
            <Stack key={field} gap={3} role="group" aria-label={title(field)}>
              <Text size="xs" fw={600} c="dimmed">
                {title(field)}
              </Text>
              <div style={{ maxHeight: 152, overflowY: 'auto' }}>
                {counts[field].map(({ value, count }) => (
                  <Group key={value} gap={4} wrap="nowrap" justify="space-between" py={1}>
                    <Checkbox
                      size="xs"
                      label={label(field, value)}
                      styles={{ label: { overflowWrap: 'anywhere' } }}
                      checked={filters[field]?.includes(value) ?? false}
                      onChange={(event) => toggle(field, value, event.currentTarget.checked)}
                    />
                    <Text size="xs" c="dimmed" style={{ fontVariantNumeric: 'tabular-nums' }}>
                      <FormattedNumber value={count} />
                    </Text>
                  </Group>
                ))}
              </div>
            </Stack>
          ))}
        </Stack>
      </ScrollArea>
    </Stack>
  );
}
