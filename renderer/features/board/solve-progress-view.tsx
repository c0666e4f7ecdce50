import { Button, Group, Progress, SimpleGrid, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useText } from '../../ui/text';
import type { SolveProgress } from '../../workers/solve-protocol';

interface SolveProgressViewProps {
  readonly progress: SolveProgress;
  readonly isStopping: boolean;
  readonly onStop: () => void;
  readonly onCancel: () => void;
}

/** A running assignment: what it is doing, how good the best plan is, for how long; stop it with that plan, or cancel. */
export function SolveProgressView({ progress, isStopping, onStop, onCancel }: SolveProgressViewProps) {
  const text = useText();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((last) => last + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const figure = (label: string, value: string) => (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text fw={600}>{value}</Text>
    </div>
  );
  return (
    <Stack gap="md">
      <Text size="sm" role="status">
        {text(isStopping ? 'board.phase-stopping' : `board.phase-${progress.phase}`)}
      </Text>
      <Progress value={100} animated size="sm" aria-label={text('board.solve-title')} />
      <SimpleGrid cols={3}>
        {figure(
          text('board.progress-value'),
          progress.value === null
            ? text('board.not-yet')
            : text('board.number', { count: Math.round(progress.value) }),
        )}
        {figure(
          text('board.progress-gap'),
          progress.gap === null ? text('board.not-yet') : text('board.percent', { share: progress.gap }),
        )}
        {figure(text('board.progress-seconds'), text('board.number', { count: seconds }))}
      </SimpleGrid>
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {text('board.cancel-run')}
        </Button>
        <Button
          disabled={isStopping || progress.value === null || progress.phase === 'explaining'}
          onClick={onStop}
        >
          {text('board.stop-run')}
        </Button>
      </Group>
    </Stack>
  );
}
