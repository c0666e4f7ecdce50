import {
  IconBus,
  IconHelicopter,
  IconPlane,
  IconPlaneInflight,
  IconRoute,
  IconShip,
  IconTrain,
} from '@tabler/icons-react';
import type { DepartureMode } from '../../../shared/model/departure';
import { useText } from '../../ui/text';
import classes from './board.module.css';

const icons = {
  commercial: IconPlane,
  charter: IconPlaneInflight,
  'military-lift': IconHelicopter,
  convoy: IconBus,
  ferry: IconShip,
  rail: IconTrain,
  other: IconRoute,
} as const satisfies Record<DepartureMode, unknown>;

/** The sign of a way of leaving. */
export function ModeIcon({ mode }: { readonly mode: DepartureMode }) {
  const text = useText();
  const Icon = icons[mode];
  const label = text(`board.mode-${mode}`);
  return (
    <span role="img" aria-label={label} title={label} className={classes.mode}>
      <Icon size={16} stroke={1.7} aria-hidden />
    </span>
  );
}
