import { Group, Text } from '@mantine/core';
import {
  IconArrowRight,
  IconClockEdit,
  IconEraser,
  IconFiles,
  IconPencil,
  IconPlus,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ChangeStanding } from '../../../shared/roster-import/difference/compare-person';
import { useText } from '../../ui/text';

const signs = {
  list: { Icon: IconArrowRight, color: 'var(--mantine-color-teal-text)' },
  empty: { Icon: IconPlus, color: 'var(--mantine-color-teal-text)' },
  other: { Icon: IconFiles, color: 'var(--mantine-color-yellow-text)' },
  hand: { Icon: IconPencil, color: 'var(--mantine-color-orange-text)' },
  since: { Icon: IconClockEdit, color: 'var(--mantine-color-dimmed)' },
  household: { Icon: IconUsersGroup, color: 'var(--mantine-color-orange-text)' },
  cleared: { Icon: IconEraser, color: 'var(--mantine-color-orange-text)' },
} as const;

/** How a difference came about, as a sign and in words. */
export function StandingCell({ standing }: { readonly standing: ChangeStanding }) {
  const text = useText();
  const { Icon, color } = signs[standing];
  return (
    <Group gap={6} wrap="nowrap" h="100%" title={text(`difference.standing-${standing}-about`)}>
      <Icon size={14} color={color} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="xs" truncate>
        {text(`difference.standing-${standing}`)}
      </Text>
    </Group>
  );
}
