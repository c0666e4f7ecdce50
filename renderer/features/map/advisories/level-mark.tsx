import { ThemeIcon } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBan,
  IconClockExclamation,
  IconHandStop,
  IconInfoCircle,
} from '@tabler/icons-react';
import type { AdvisoryLevel } from '../../../../shared/model/advisory';
import type { AdvisoryState } from '../../../../shared/reach/advisories-in-force';
import { useText } from '../../../ui/text';

const icons = {
  information: { icon: IconInfoCircle, colour: 'blue' },
  caution: { icon: IconAlertTriangle, colour: 'yellow' },
  avoid: { icon: IconHandStop, colour: 'orange' },
  closed: { icon: IconBan, colour: 'red' },
} as const satisfies Record<AdvisoryLevel, unknown>;

interface LevelMarkProps {
  readonly level: AdvisoryLevel;
  readonly state: AdvisoryState;
}

/** How much an advisory weighs: by its sign, and by its colour, which is amber when it is old and grey when it is over. */
export function LevelMark({ level, state }: LevelMarkProps) {
  const text = useText();
  const isOver = state === 'withdrawn' || state === 'expired';
  const { icon, colour } = icons[level];
  const Icon = state === 'stale' ? IconClockExclamation : icon;
  return (
    <ThemeIcon
      size={26}
      variant="light"
      color={isOver ? 'gray' : state === 'stale' ? 'yellow' : colour}
      role="img"
      aria-label={text(`advisories.level-${level}`)}
    >
      <Icon size={16} stroke={1.8} />
    </ThemeIcon>
  );
}
