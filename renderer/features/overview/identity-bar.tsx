import { Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { whereabouts } from '../../../shared/planning/where-everybody-is';
import type { Whereabouts } from '../../../shared/planning/where-everybody-is';
import { useText } from '../../ui/text';

const colours: Record<Whereabouts, string> = {
  assigned: 'teal.7',
  waiting: 'orange.6',
  'own-ticket': 'desk.6',
  staying: 'grape.6',
  departed: 'blue.8',
  'already-left': 'gray.6',
  unreachable: 'red.7',
  unknown: 'yellow.7',
};

interface IdentityBarProps {
  readonly where: Readonly<Record<Whereabouts, number>>;
  readonly total: number;
}

/** The identity that always holds: the roster is the sum of these parts. */
export function IdentityBar({ where, total }: IdentityBarProps) {
  const text = useText();
  const parts = whereabouts.filter((part) => where[part] > 0);
  return (
    <Paper className="desk-surface" p="md">
      <Stack gap="xs">
        <Progress.Root size={18} radius="sm">
          {parts.map((part) => (
            <Progress.Section
              key={part}
              value={(where[part] / total) * 100}
              color={colours[part]}
              aria-label={text(`overview.part-${part}`)}
            />
          ))}
        </Progress.Root>
        <Group gap="lg">
          {parts.map((part) => (
            <Group key={part} gap={6}>
              <Box color={colours[part]} />
              <Text size="sm">{text(`overview.part-${part}`)}</Text>
              <Text size="sm" fw={600}>
                {where[part].toLocaleString('en-GB')}
              </Text>
            </Group>
          ))}
        </Group>
      </Stack>
    </Paper>
  );
}

function Box({ color }: { readonly color: string }) {
  return (
    <span
      aria-hidden
      style={{
        width: 10,
        height: 10,
        borderRadius: 3,
        background: `var(--mantine-color-${color.replace('.', '-')})`,
      }}
    />
  );
}
