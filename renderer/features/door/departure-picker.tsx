import { IconDoorEnter } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { doorBoard, isDepartureClosed } from '../../../shared/departure-day/door-board';
import { departureName } from '../../../shared/model/departure';
import type { Departure } from '../../../shared/model/departure';
import type { DepartureId } from '../../../shared/model/ids';
import { useDesk, useRevision } from '../../desk/use-desk';
import { EmptyState } from '../../ui/empty-state';
import { localDay } from '../../ui/local-day';
import { ModeIcon } from '../../ui/mode-icon';
import { useText } from '../../ui/text';
import { wallTime } from '../../ui/wall-time';
import classes from './door.module.css';

interface DeparturePickerProps {
  readonly onChoose: (id: DepartureId) => void;
  readonly onOpenDepartures: () => void;
}

const groups = ['today', 'later', 'earlier', 'done'] as const;
type Group = (typeof groups)[number];

function groupOf(departure: Departure, isClosed: boolean, today: string): Group {
  const day = departure.departsAt.slice(0, 10);
  if (isClosed || departure.status === 'cancelled') {
    return 'done';
  }
  return day === today ? 'today' : day === '' || day > today ? 'later' : 'earlier';
}

/** At which door to stand: today's departures first. */
export function DeparturePicker({ onChoose, onOpenDepartures }: DeparturePickerProps) {
  const text = useText();
  const { plan } = useDesk();
  const revision = useRevision('departure', 'assignment', 'person', 'boarding', 'closing');
  const today = localDay(new Date());
  const { entries } = useMemo(() => {
    const sorted = [...plan.departure.values()].sort((one, other) =>
      (one.departsAt || '9') < (other.departsAt || '9') ? -1 : 1,
    );
    return {
      revision,
      entries: sorted.map((departure) => ({
        departure,
        group: groupOf(departure, isDepartureClosed(plan, departure.id), today),
      })),
    };
  }, [plan, today, revision]);
  if (entries.length === 0) {
    return (
      <EmptyState
        icon={<IconDoorEnter />}
        title={text('door.empty-title')}
        text={text('door.empty-text')}
        order={2}
      >
        <Button onClick={onOpenDepartures}>{text('door.open-departures')}</Button>
      </EmptyState>
    );
  }
  return (
    <div className={classes.picker}>
      <h1 className={classes.pickerTitle}>{text('door.choose')}</h1>
      {groups.map((group) => {
        const shown = entries.filter((entry) => entry.group === group);
        return shown.length === 0 ? null : (
          <section key={group} aria-label={text(`door.group-${group}`)}>
            <h2 className={classes.pickerGroup}>{text(`door.group-${group}`)}</h2>
            <ul className={classes.pickerList}>
              {shown.map(({ departure }) => (
                <PickerRow key={departure.id} departure={departure} onChoose={onChoose} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function PickerRow({
  departure,
  onChoose,
}: {
  readonly departure: Departure;
  readonly onChoose: (id: DepartureId) => void;
}) {
  const text = useText();
  const { plan } = useDesk();
  const { lines, counts, isClosed } = doorBoard(plan, departure.id);
  return (
    <li>
      <button type="button" className={classes.pickerRow} onClick={() => onChoose(departure.id)}>
        <ModeIcon mode={departure.mode} size={22} />
        <span className={classes.pickerName}>
          <strong>{departureName(departure)}</strong>
          <span className={classes.dim}>
            {text('door.route', {
              origin: departure.origin || '?',
              destination: departure.destination || '?',
            })}
          </span>
        </span>
        <span>{wallTime(departure.departsAt) || text('door.no-time')}</span>
        <span className={classes.pickerCount}>
          {text(isClosed ? 'door.picker-closed' : 'door.picker-count', {
            boarded: counts.boarded,
            people: lines.length,
          })}
        </span>
      </button>
    </li>
  );
}
