import { Button, Stack, Text } from '@mantine/core';
import type { Progress as TaskProgress } from '../../../shared/kit/progress';
import { useSentence, useText } from '../../ui/text';
import { ProgressBar } from './progress-bar';

interface ProgressPanelProps {
  readonly progress: TaskProgress;
  readonly onStop: () => void;
}

/** What the worker does while there is nothing else to show, and the way to stop it. */
export function ProgressPanel({ progress, onStop }: ProgressPanelProps) {
  const text = useText();
  const sentence = useSentence();
  return (
    <Stack flex={1} align="center" justify="center" gap="md" maw={480} w="100%" mx="auto" p="xl">
      <Text>{sentence(progress.message)}</Text>
      <ProgressBar progress={progress} />
      <Button variant="default" onClick={onStop}>
        {text('importScreen.stop')}
      </Button>
    </Stack>
  );
}
