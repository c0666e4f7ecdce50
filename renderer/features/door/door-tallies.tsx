import { doorStates } from '../../../shared/departure-day/door-board';
import type { DoorBoard, DoorState } from '../../../shared/departure-day/door-board';
import type { DepartureLoad } from '../../../shared/planning/departure-loads';
import { useText } from '../../ui/text';
import classes from './door.module.css';

interface DoorTalliesProps {
  readonly board: DoorBoard;
  readonly load: DepartureLoad | null;
  readonly filter: DoorState | null;
  readonly onFilter: (state: DoorState | null) => void;
}

const whole = (kilograms: number): number => Math.round(kilograms);

/** The figures of a door: heads aboard against those who are to go, free seats, kilograms left. */
export function DoorTallies({ board, load, filter, onFilter }: DoorTalliesProps) {
  const text = useText();
  const { counts, lines, added } = board;
  const toGo = lines.length - counts.refused - counts['no-show'];
  const payload = load?.payloadKg;
  const kilograms =
    payload === undefined
      ? ''
      : payload.limit === null
        ? text('door.kg-used', { kg: whole(payload.used) })
        : text('door.kg-left', { kg: whole(payload.limit - payload.used) });
  const seats = load === null ? 0 : load.seats.limit - load.seats.used;
  return (
    <section className={classes.tallies} aria-label={text('door.tallies')}>
      <p className={classes.aboard}>
        <strong>{counts.boarded}</strong>
        <span>{text('door.aboard-of', { toGo })}</span>
      </p>
      <div
        className={classes.bar}
        role="progressbar"
        aria-label={text('door.aboard')}
        aria-valuemin={0}
        aria-valuemax={Math.max(1, toGo)}
        aria-valuenow={counts.boarded}
      >
        <span style={{ width: `${toGo === 0 ? 0 : (100 * counts.boarded) / toGo}%` }} />
      </div>
      <ul className={classes.room}>
        <li data-over={seats < 0 ? 'yes' : undefined}>{text('door.seats-left', { seats })}</li>
        <li data-over={payload?.limit != null && payload.used > payload.limit ? 'yes' : undefined}>
          {kilograms}
        </li>
        {added > 0 && !board.isClosed ? <li>{text('door.added', { added })}</li> : null}
      </ul>
      <div className={classes.counts} role="group" aria-label={text('door.filter')}>
        {doorStates.map((state) => (
          <button
            key={state}
            type="button"
            className={classes.count}
            data-state={state}
            aria-pressed={filter === state}
            onClick={() => onFilter(filter === state ? null : state)}
          >
            <strong>{counts[state]}</strong>
            <span>{text(`door.state-${state}`)}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
