import { Button, Group, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useText } from '../../ui/text';

/** A group of people that the planner came to see, by id. */
export interface RosterFocus {
  readonly label: string;
  readonly ids: ReadonlySet<string>;
}

interface FocusBarProps {
  readonly focus: RosterFocus;
  readonly onEnd: () => void;
}

/** Says that the roster shows one group only, and lets it go. */
export function FocusBar({ focus, onEnd }: FocusBarProps) {
  const text = useText();
  return (
    <Group gap="xs" role="status">
      <Text size="sm">{text('where.only', { part: focus.label, count: focus.ids.size })}</Text>
      <Button size="compact-xs" variant="light" leftSection={<IconX size={14} aria-hidden />} onClick={onEnd}>
        {text('where.show-all')}
      </Button>
    </Group>
  );
}
