import { Alert, Group, Switch, Text } from '@mantine/core';
import { IconPlaneInflight } from '@tabler/icons-react';
import type { Departure } from '../../../shared/model/departure';
import { useText } from '../../ui/text';

interface ConflictsAlertProps {
  readonly conflicts: readonly Departure[];
  readonly isUpdating: boolean;
  readonly onUpdating: (isUpdating: boolean) => void;
}

const namedConflicts = 12;

/** Names the departures that the plan has already, and lets the file correct them. */
export function ConflictsAlert({ conflicts, isUpdating, onUpdating }: ConflictsAlertProps) {
  const text = useText();
  if (conflicts.length === 0) {
    return null;
  }
  const named = conflicts.slice(0, namedConflicts).map(({ id }) => id);
  const ids = `${named.join(', ')}${conflicts.length > named.length ? ' …' : ''}`;
  return (
    <Alert color="yellow" radius={0} py="xs" icon={<IconPlaneInflight aria-hidden />}>
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">
          {text(isUpdating ? 'importScreen.conflicts-updated' : 'importScreen.conflicts', {
            count: conflicts.length,
            ids,
          })}
        </Text>
        <Switch
          label={text('importScreen.conflicts-switch')}
          styles={{ label: { whiteSpace: 'nowrap' } }}
          checked={isUpdating}
          onChange={({ currentTarget }) => onUpdating(currentTarget.checked)}
        />
      </Group>
    </Alert>
  );
}
