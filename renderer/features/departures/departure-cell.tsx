import { UnstyledButton } from '@mantine/core';
import {
  IconBus,
  IconHelicopter,
  IconPlane,
  IconPlaneInflight,
  IconRoute,
  IconShip,
  IconTrain,
} from '@tabler/icons-react';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { departureName } from '../../../shared/model/departure';
import type { DepartureMode } from '../../../shared/model/departure';
import { useText } from '../../ui/text';
import type { DepartureRow } from './departure-row';
import classes from './departures.module.css';

const icons = {
  commercial: IconPlane,
  charter: IconPlaneInflight,
  'military-lift': IconHelicopter,
  convoy: IconBus,
  ferry: IconShip,
  rail: IconTrain,
  other: IconRoute,
} as const satisfies Record<DepartureMode, unknown>;

interface DepartureCellProps extends CustomCellRendererProps<DepartureRow> {
  readonly onOpen: (id: string) => void;
}

/** What a departure is called and by what it goes; opens it. */
export function DepartureCell({ data, onOpen }: DepartureCellProps) {
  const text = useText();
  if (!data) {
    return null;
  }
  const { departure } = data;
  const Icon = icons[departure.mode];
  const name = departureName(departure);
  return (
    <div className={classes.name}>
      <span className={classes.mode}>
        <Icon size={18} stroke={1.6} aria-hidden />
      </span>
      <div className={classes.lines}>
        <UnstyledButton
          className={classes.link}
          tabIndex={-1}
          fz="sm"
          aria-label={text('departures.open-name', { name })}
          onClick={() => onOpen(data.id)}
        >
          {name}
        </UnstyledButton>
        <span className={classes.small}>{text(`departures.mode-${departure.mode}`)}</span>
      </div>
    </div>
  );
}
