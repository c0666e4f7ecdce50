import type { CustomCellRendererProps } from 'ag-grid-react';
import { useText } from '../../ui/text';
import type { DepartureRow } from './departure-row';
import classes from './departures.module.css';

/** From where to where. */
export function RouteCell({ data }: CustomCellRendererProps<DepartureRow>) {
  const text = useText();
  if (!data) {
    return null;
  }
  const { origin, destination } = data.departure;
  const route = text('departures.route', { origin, destination });
  return origin === '' && destination === '' ? null : (
    <div className={classes.lines}>
      <span className={classes.line} title={route}>
        {origin}
      </span>
      <span className={classes.line} title={route}>
        {text('departures.route-to', { destination })}
      </span>
    </div>
  );
}
