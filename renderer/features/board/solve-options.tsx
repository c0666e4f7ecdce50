import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../ui/text';
import type { SolveChoice } from './use-solve-run';

interface SolveOptionsProps {
  readonly placedByPlanners: number;
  /** Whether anybody has a place that could be kept. */
  readonly hasPlaces: boolean;
  readonly onStart: (wishes: SolveChoice) => void;
  readonly onCancel: () => void;
}

/** What an automatic assignment will do, and what it shall leave alone. */
export function SolveOptions({ placedByPlanners, hasPlaces, onStart, onCancel }: SolveOptionsProps) {
  const text = useText();
  const [keepsPlanners, setKeepsPlanners] = useState(true);
  const [stays, setStays] = useState(hasPlaces);
  return (
    <Stack gap="md">
      <Text size="sm">{text('board.solve-text')}</Text>
      <Checkbox
        label={text('board.solve-keep')}
        description={text('board.solve-keep-hint', { count: placedByPlanners })}
        checked={keepsPlanners}
        onChange={(event) => setKeepsPlanners(event.currentTarget.checked)}
      />
      {hasPlaces ? (
        <Checkbox
          label={text('replan.stay')}
          description={text('replan.stay-hint')}
          checked={stays}
          onChange={(event) => setStays(event.currentTarget.checked)}
        />
      ) : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {text('board.cancel')}
        </Button>
        <Button
          data-autofocus
          leftSection={<IconWand size={16} aria-hidden />}
          onClick={() => onStart({ keepPlanners: keepsPlanners, stay: stays })}
        >
          {text('board.solve-start')}
        </Button>
      </Group>
    </Stack>
  );
}
