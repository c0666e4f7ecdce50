import { Button, Group, Text } from '@mantine/core';
import { useText } from '../../ui/text';
import type { RosterCounts } from './roster-counts';
import { SelectionActions } from './selection-actions';
import type { SelectionActionsProps } from './selection-actions';

interface RosterFooterProps extends SelectionActionsProps {
  readonly counts: RosterCounts;
  readonly shown: number;
  readonly hasColumnFilters: boolean;
  readonly onClearFilters: () => void;
}

/** How much is shown and selected, and what can be done with the selection. */
export function RosterFooter({
  counts,
  shown,
  hasColumnFilters,
  onClearFilters,
  ...selection
}: RosterFooterProps) {
  const text = useText();
  return (
    <Group
      gap="md"
      wrap="nowrap"
      h={40}
      px="sm"
      style={{ borderTop: '1px solid var(--desk-line)', flexShrink: 0 }}
    >
      <Group gap="md" wrap="nowrap" role="status" style={{ whiteSpace: 'nowrap' }}>
        <Text size="xs">{text('roster.status-shown', { shown, total: counts.people })}</Text>
        <Text size="xs" c="dimmed">
          {text('roster.status-households', { count: counts.households })}
        </Text>
      </Group>
      {hasColumnFilters && (
        <Button size="compact-xs" variant="subtle" onClick={onClearFilters}>
          {text('roster.filters-clear')}
        </Button>
      )}
      <SelectionActions {...selection} />
    </Group>
  );
}
