import { Group, Stack, Switch, Text, Title } from '@mantine/core';
import { useText } from '../../ui/text';
import type { RosterCheck } from '../../workers/import-protocol';
import { HouseholdRows } from './household-rows';

interface HouseholdsPanelProps {
  readonly check: RosterCheck;
  readonly declined: ReadonlySet<string>;
  readonly onDeclined: (declined: ReadonlySet<string>) => void;
}

/** Who travels together: proposals to accept or decline, and what the file says. */
export function HouseholdsPanel({ check, declined, onDeclined }: HouseholdsPanelProps) {
  const text = useText();
  const { proposals, fileHouseholds, fileHouseholdTotal, singleTotal } = check;
  const accepted = proposals.filter(({ key }) => !declined.has(key)).length;
  const decide = (id: string, isAccepted: boolean): void => {
    const next = new Set(declined);
    if (isAccepted) {
      next.delete(id);
    } else {
      next.add(id);
    }
    onDeclined(next);
  };
  return (
    <Stack gap="md" pb="md">
      {proposals.length > 0 && (
        <section aria-labelledby="import-proposed">
          <Group px="md" py="xs" justify="space-between" wrap="nowrap" align="flex-start">
            <Stack gap={2}>
              <Title order={2} size="h5" id="import-proposed">
                {text('importScreen.households-proposed', { count: proposals.length })}
              </Title>
              <Text size="sm" c="dimmed">
                {text('importScreen.households-proposed-text')}
              </Text>
            </Stack>
            <Switch
              label={text('importScreen.households-all')}
              styles={{ label: { whiteSpace: 'nowrap' } }}
              checked={accepted > 0}
              onChange={({ currentTarget }) =>
                onDeclined(currentTarget.checked ? new Set() : new Set(proposals.map(({ key }) => key)))
              }
            />
          </Group>
          <HouseholdRows
            label={text('importScreen.households-proposed-table')}
            households={proposals}
            decision={{ declined, onDecide: decide }}
          />
        </section>
      )}
      {fileHouseholdTotal > 0 && (
        <section aria-labelledby="import-named">
          <Stack px="md" py="xs" gap={2}>
            <Title order={2} size="h5" id="import-named">
              {text('importScreen.households-file', { count: fileHouseholdTotal })}
            </Title>
            {fileHouseholds.length < fileHouseholdTotal && (
              <Text size="sm" c="dimmed">
                {text('importScreen.list-first', { shown: fileHouseholds.length, total: fileHouseholdTotal })}
              </Text>
            )}
          </Stack>
          <HouseholdRows label={text('importScreen.households-file-table')} households={fileHouseholds} />
        </section>
      )}
      <Text size="sm" px="md" pt={proposals.length + fileHouseholdTotal === 0 ? 'md' : 0}>
        {text('importScreen.households-single', {
          count: singleTotal,
          others: proposals.length + fileHouseholdTotal,
        })}
      </Text>
    </Stack>
  );
}
