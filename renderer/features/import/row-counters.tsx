import { Badge, Box, Button, Group, Text } from '@mantine/core';
import type { MantineColor } from '@mantine/core';
import type { Progress as TaskProgress } from '../../../shared/kit/progress';
import type { RowCounts } from '../../../shared/roster-import/types';
import { useSentence, useText } from '../../ui/text';
import classes from './import.module.css';
import { ProgressBar } from './progress-bar';

interface RowCountersProps {
  readonly counts: RowCounts;
  /** A check that will change the counts. */
  readonly progress: TaskProgress | null;
  readonly onStop: () => void;
}

const kinds = [
  ['read', 'gray'],
  ['accepted', 'teal'],
  ['rejected', 'red'],
  ['blank', 'gray'],
] as const satisfies readonly (readonly [keyof RowCounts, MantineColor])[];
const signs = { read: '', accepted: '=', rejected: '+', blank: '+' } as const;

/** How many rows were read and what became of them; the parts always add up to the whole. */
export function RowCounters({ counts, progress, onStop }: RowCountersProps) {
  const text = useText();
  const sentence = useSentence();
  return (
    <Group className={classes.counters} justify="space-between" wrap="nowrap" h={44}>
      <Group role="group" gap="xs" aria-label={text('importScreen.counts')} wrap="nowrap">
        {kinds.map(([kind, color]) => (
          <Group key={kind} gap={6} wrap="nowrap">
            {signs[kind] !== '' && (
              <Text c="dimmed" aria-hidden>
                {signs[kind]}
              </Text>
            )}
            <Badge size="lg" variant="light" color={counts[kind] === 0 ? 'gray' : color} tt="none" fw={600}>
              {text('importScreen.count', { count: counts[kind], what: text(`importScreen.count-${kind}`) })}
            </Badge>
          </Group>
        ))}
      </Group>
      {progress !== null && (
        <Group gap="sm" wrap="nowrap" miw={0}>
          <Text size="sm" c="dimmed" truncate>
            {sentence(progress.message)}
          </Text>
          <Box w={160}>
            <ProgressBar progress={progress} />
          </Box>
          <Button size="compact-sm" variant="default" onClick={onStop}>
            {text('importScreen.stop')}
          </Button>
        </Group>
      )}
    </Group>
  );
}
