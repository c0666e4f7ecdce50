import type { CustomCellRendererProps } from 'ag-grid-react';
import type { MessageId } from '../../../shared/messages/en';
import { useText } from '../../ui/text';
import type { DepartureRow } from './departure-row';
import classes from './departures.module.css';

/** The limits that have a column of their own. */
export type LoadLimit = 'seats' | 'payloadKg' | 'bags';

const labels = {
  seats: 'departures.column-seats',
  payloadKg: 'departures.column-payload',
  bags: 'departures.column-bags',
} as const satisfies Record<LoadLimit, MessageId>;

interface LoadCellProps extends CustomCellRendererProps<DepartureRow> {
  readonly limit: LoadLimit;
}

const nearlyFull = 0.9;

/** How much of the seats, the kilograms or the pieces of baggage is used. */
export function LoadCell({ data, limit: which }: LoadCellProps) {
  const text = useText();
  if (!data) {
    return null;
  }
  const { used: exact, limit } = data.load[which];
  const used = Math.round(exact);
  const amount =
    limit === null
      ? text(which === 'payloadKg' ? 'departures.load-kg-unlimited' : 'departures.load-unlimited', { used })
      : text(which === 'payloadKg' ? 'departures.load-kg' : 'departures.load', { used, limit });
  const share = limit === null ? 0 : limit === 0 ? (exact > 0 ? 1 : 0) : Math.min(1, exact / limit);
  const level = limit !== null && exact > limit ? 'over' : share >= nearlyFull ? 'near' : 'free';
  return (
    <div className={classes.lines}>
      <span className={limit === null ? classes.small : classes.line}>{amount}</span>
      {limit !== null && (
        <div
          className={classes.bar}
          data-level={level}
          role="meter"
          aria-label={text(labels[which])}
          aria-valuemin={0}
          aria-valuemax={limit}
          aria-valuenow={used}
          aria-valuetext={amount}
        >
          <div className={classes.fill} style={{ width: `${share * 100}%` }} />
        </div>
      )}
    </div>
  );
}
