import {
  IconCheck,
  IconClock,
  IconDoorEnter,
  IconHandStop,
  IconPlaneDeparture,
  IconUserOff,
} from '@tabler/icons-react';
import type { DoorState } from '../../../shared/departure-day/door-board';
import { useText } from '../../ui/text';
import classes from './door.module.css';

const icons = {
  expected: IconClock,
  arrived: IconDoorEnter,
  'checked-in': IconCheck,
  boarded: IconPlaneDeparture,
  refused: IconHandStop,
  'no-show': IconUserOff,
} as const satisfies Readonly<Record<DoorState, unknown>>;

/** How far somebody is, by word, sign and colour. */
export function StateChip({
  state,
  isLarge = false,
}: {
  readonly state: DoorState;
  readonly isLarge?: boolean;
}) {
  const text = useText();
  const Icon = icons[state];
  return (
    <span className={classes.chip} data-state={state} data-large={isLarge ? 'yes' : undefined}>
      <Icon size={isLarge ? 26 : 14} stroke={2} aria-hidden />
      {text(`door.state-${state}`)}
    </span>
  );
}
