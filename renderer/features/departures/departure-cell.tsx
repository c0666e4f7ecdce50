import { UnstyledButton } from '@mantine/core';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { departureName } from '../../../shared/model/departure';
import { ModeIcon } from '../../ui/mode-icon';
import { useText } from '../../ui/text';
import type { DepartureRow } from './departure-row';
import classes from './departures.module.css';

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
  const name = departureName(departure);
  return (
    <div className={classes.name}>
      <span className={classes.mode}>
        <ModeIcon mode={departure.mode} size={18} />
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
