import { useMemo } from 'react';
import type { DoorBoard, DoorHousehold, DoorState } from '../../../shared/departure-day/door-board';
import { householdName } from '../../../shared/model/household-name';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import { useDesk } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import { WindowedList } from '../../ui/windowed-list';
import classes from './door.module.css';
import { StateChip } from './state-chip';

interface DoorListProps {
  readonly board: DoorBoard;
  readonly filter: DoorState | null;
  readonly onChoose: (person: Person) => void;
}

const rowHeight = 36;

/** The households of a departure with how many of each are here; with a filter, the people in that state. */
export function DoorList({ board, filter, onChoose }: DoorListProps) {
  const text = useText();
  const { plan } = useDesk();
  const people = useMemo(
    () => (filter === null ? [] : board.lines.filter(({ state }) => state === filter)),
    [board, filter],
  );
  const label = ({ householdId, lines }: DoorHousehold): string =>
    householdName(
      plan.household.get(householdId) ?? { id: householdId, label: '' },
      lines.map(({ person }) => person),
    );
  const household = (at: number) => {
    const one = board.households[at];
    const first = one?.lines.find(({ state }) => state === 'expected') ?? one?.lines[0];
    return one === undefined || first === undefined ? null : (
      <div role="listitem" style={{ height: rowHeight }}>
        <button type="button" className={classes.row} onClick={() => onChoose(first.person)}>
          <bdi className={classes.memberName}>{label(one)}</bdi>
          <span
            className={classes.hereCount}
            data-whole={one.here === one.lines.length ? 'yes' : one.here > 0 ? 'part' : 'no'}
          >
            {text('door.here-short', { here: one.here, all: one.lines.length })}
          </span>
        </button>
      </div>
    );
  };
  const person = (at: number) => {
    const line = people[at];
    return line === undefined ? null : (
      <div role="listitem" style={{ height: rowHeight }}>
        <button type="button" className={classes.row} onClick={() => onChoose(line.person)}>
          <bdi className={classes.memberName}>{personName(line.person)}</bdi>
          <StateChip state={line.state} />
        </button>
      </div>
    );
  };
  const count = filter === null ? board.households.length : people.length;
  return count === 0 ? (
    <p className={classes.none}>{text('door.list-empty')}</p>
  ) : (
    <WindowedList
      role="list"
      tabIndex={0}
      aria-label={text(filter === null ? 'door.households' : `door.state-${filter}`)}
      className={classes.list ?? ''}
      count={count}
      rowHeight={rowHeight}
      renderRow={filter === null ? household : person}
    />
  );
}
