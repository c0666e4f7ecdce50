import type { CustomCellRendererProps } from 'ag-grid-react';
import { useSentence, useText } from '../../ui/text';
import { useNow } from '../../ui/use-now';
import { timeLeft } from './cut-off';
import type { DepartureRow } from './departure-row';
import classes from './departures.module.css';
import { shownTime } from './local-time';

/** When a departure takes nobody any more, and how long that still is. */
export function CutOffCell({ data }: CustomCellRendererProps<DepartureRow>) {
  const text = useText();
  const sentence = useSentence();
  const now = useNow();
  if (!data || data.departure.cutOffAt === '') {
    return null;
  }
  const { time, offset } = shownTime(data.departure.cutOffAt);
  const left = timeLeft(data.departure.cutOffAt, now);
  return (
    <div className={classes.lines}>
      <span className={classes.line}>
        {time} <span className={classes.small}>{text('departures.offset', { offset })}</span>
      </span>
      {left && <span className={left.hasPassed ? classes.passed : classes.small}>{sentence(left.text)}</span>}
    </div>
  );
}
