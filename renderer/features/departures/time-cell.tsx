import type { CustomCellRendererProps } from 'ag-grid-react';
import { useText } from '../../ui/text';
import type { DepartureRow } from './departure-row';
import classes from './departures.module.css';
import { shownTime } from './local-time';
import type { TimeField } from './departure-draft';

interface TimeCellProps extends CustomCellRendererProps<DepartureRow> {
  readonly field: TimeField;
}

/** A time as the clock at its place shows it, with the offset there; the place of reporting under its time. */
export function TimeCell({ data, field }: TimeCellProps) {
  const text = useText();
  if (!data) {
    return null;
  }
  const { time, offset } = shownTime(data.departure[field]);
  const place = field === 'reportAt' ? data.departure.reportingPlace : '';
  const there = offset === '' ? '' : text('departures.offset', { offset });
  return (
    <div className={classes.lines}>
      <span className={classes.line}>
        {time} {place !== '' && <span className={classes.small}>{there}</span>}
      </span>
      <span className={classes.small} title={place}>
        {place === '' ? there : place}
      </span>
    </div>
  );
}
