import { Alert, Group, Switch, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useText } from '../../ui/text';
import type { RosterCheck } from '../../workers/import-protocol';

interface KnownPeopleAlertProps {
  readonly check: RosterCheck;
  readonly isIncluded: boolean;
  readonly onInclude: (isIncluded: boolean) => void;
}

/** Tells how many people of the file seem to be on the roster, and lets them come in all the same. */
export function KnownPeopleAlert({ check, isIncluded, onInclude }: KnownPeopleAlertProps) {
  const text = useText();
  const { knownTotal, knownNames } = check;
  if (knownTotal === 0) {
    return null;
  }
  return (
    <Alert color="yellow" radius={0} py="xs" icon={<IconUsers aria-hidden />}>
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">
          {text(isIncluded ? 'importScreen.known-included' : 'importScreen.known', {
            count: knownTotal,
            names: knownNames.join('; '),
            more: knownTotal - knownNames.length,
          })}
        </Text>
        <Switch
          label={text('importScreen.known-switch')}
          styles={{ label: { whiteSpace: 'nowrap' } }}
          checked={isIncluded}
          onChange={({ currentTarget }) => onInclude(currentTarget.checked)}
        />
      </Group>
    </Alert>
  );
}
