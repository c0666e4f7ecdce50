import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../ui/text';

interface SolveOptionsProps {
  readonly placedByPlanners: number;
  readonly onStart: (keepPlanners: boolean) => void;
  readonly onCancel: () => void;
}

/** What an automatic assignment will do, and what it shall leave alone. */
export function SolveOptions({ placedByPlanners, onStart, onCancel }: SolveOptionsProps) {
  const text = useText();
  const [keepsPlanners, setKeepsPlanners] = useState(true);
  return (
    <Stack gap="md">
      <Text size="sm">{text('board.solve-text')}</Text>
      <Checkbox
        label={text('board.solve-keep')}
        description={text('board.solve-keep-hint', { count: placedByPlanners })}
        checked={keepsPlanners}
        onChange={(event) => setKeepsPlanners(event.currentTarget.checked)}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {text('board.cancel')}
        </Button>
        <Button
          data-autofocus
          leftSection={<IconWand size={16} aria-hidden />}
          onClick={() => onStart(keepsPlanners)}
        >
          {text('board.solve-start')}
        </Button>
      </Group>
    </Stack>
  );
}
