import { Button, Group, Paper, Stack, Text, ThemeIcon, Title, UnstyledButton } from '@mantine/core';
import { IconCheck, IconFlask } from '@tabler/icons-react';
import { useState } from 'react';
import type { MessageId } from '../../../shared/messages/en';
import { useTable } from '../../desk/use-desk';
import { useText } from '../../ui/text';

interface FirstStepsProps {
  readonly onImportRoster: () => void;
  readonly onOpen: (section: 'departures' | 'board' | 'manifests') => void;
  readonly fillWithSample: () => Promise<void>;
}

/** The way from a roster to a manifest, with what is already done ticked off. */
export function FirstSteps({ onImportRoster, onOpen, fillWithSample }: FirstStepsProps) {
  const [isFilling, setFilling] = useState(false);
  const text = useText();
  const people = useTable('person');
  const departures = useTable('departure');
  const assignments = useTable('assignment');
  const versions = useTable('manifestVersion');
  const steps: { title: MessageId; about: MessageId; isDone: boolean; go: () => void }[] = [
    {
      title: 'overview.step-roster',
      about: 'overview.step-roster-text',
      isDone: people.size > 0,
      go: onImportRoster,
    },
    {
      title: 'overview.step-departures',
      about: 'overview.step-departures-text',
      isDone: departures.size > 0,
      go: () => onOpen('departures'),
    },
    {
      title: 'overview.step-board',
      about: 'overview.step-board-text',
      isDone: assignments.size > 0,
      go: () => onOpen('board'),
    },
    {
      title: 'overview.step-manifests',
      about: 'overview.step-manifests-text',
      isDone: versions.size > 0,
      go: () => onOpen('manifests'),
    },
  ];
  return (
    <Paper className="desk-surface" p="md">
      <Title order={2} size="h5" mb="xs">
        {text('overview.steps')}
      </Title>
      <Stack gap={4}>
        {steps.map(({ title, about, isDone, go }, index) => (
          <UnstyledButton key={title} onClick={go} py={6} aria-label={text(title)}>
            <Group wrap="nowrap" gap="sm" align="flex-start">
              <ThemeIcon
                radius="xl"
                size={26}
                variant={isDone ? 'filled' : 'light'}
                color={isDone ? 'teal' : 'desk'}
              >
                {isDone ? <IconCheck size={15} aria-hidden /> : <Text size="sm">{index + 1}</Text>}
              </ThemeIcon>
              <div>
                <Text fw={500}>{text(title)}</Text>
                <Text size="xs" c="dimmed">
                  {text(about)}
                </Text>
              </div>
            </Group>
          </UnstyledButton>
        ))}
      </Stack>
      {people.size === 0 && departures.size === 0 && (
        <Button
          fullWidth
          mt="sm"
          variant="light"
          loading={isFilling}
          leftSection={<IconFlask size={16} aria-hidden />}
          onClick={() => {
            setFilling(true);
            void fillWithSample().finally(() => setFilling(false));
          }}
        >
          {text('overview.try-sample')}
        </Button>
      )}
    </Paper>
  );
}
