import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconCalendarPlus, IconCopy, IconEdit, IconTrash, IconX } from '@tabler/icons-react';
import { useText } from '../../ui/text';
import type { DepartureRow } from './departure-row';

interface DeparturesFooterProps {
  readonly rows: readonly DepartureRow[];
  readonly selected: readonly DepartureRow[];
  readonly onEdit: (row: DepartureRow) => void;
  readonly onDuplicate: (row: DepartureRow) => void;
  readonly onCopyDays: () => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What the departures hold together, and what can be done with the selected ones. */
export function DeparturesFooter(props: DeparturesFooterProps) {
  const { rows, selected, onEdit, onDuplicate, onCopyDays, onDelete, onClear } = props;
  const text = useText();
  const [first] = selected;
  const only = selected.length === 1 ? first : undefined;
  const open = rows.filter(({ departure }) => departure.status !== 'cancelled');
  return (
    <Group
      gap="md"
      wrap="nowrap"
      h={40}
      px="sm"
      style={{ borderTop: '1px solid var(--desk-line)', flexShrink: 0 }}
    >
      <Text size="xs" role="status" style={{ whiteSpace: 'nowrap' }}>
        {text('departures.summary', {
          count: rows.length,
          seats: sum(open.map(({ load }) => load.seats.limit)),
          used: sum(rows.map(({ load }) => load.people)),
          own: sum(rows.map(({ load }) => load.ownTickets)),
        })}
      </Text>
      {selected.length > 0 && (
        <Group gap={6} wrap="nowrap" ml="auto" role="toolbar" aria-label={text('departures.selection')}>
          <Text size="xs" fw={600} mr={4}>
            {text('departures.selected', { count: selected.length })}
          </Text>
          {only && (
            <>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconEdit size={14} />}
                onClick={() => onEdit(only)}
              >
                {text('departures.edit')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconCopy size={14} />}
                onClick={() => onDuplicate(only)}
              >
                {text('departures.duplicate')}
              </Button>
            </>
          )}
          {selected.some(({ departure }) => departure.departsAt !== '') && (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconCalendarPlus size={14} />}
              onClick={onCopyDays}
            >
              {text('departures.copy-days')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="light"
            color="red"
            leftSection={<IconTrash size={14} />}
            onClick={onDelete}
          >
            {text('departures.delete')}
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={text('departures.selection-clear')}
            onClick={onClear}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      )}
    </Group>
  );
}
