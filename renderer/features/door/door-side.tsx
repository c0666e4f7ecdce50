import { Button, Tabs } from '@mantine/core';
import { useState } from 'react';
import type { DoorBoard, DoorState } from '../../../shared/departure-day/door-board';
import type { Person } from '../../../shared/model/person';
import type { DepartureLoad } from '../../../shared/planning/departure-loads';
import { useText } from '../../ui/text';
import classes from './door.module.css';
import { DoorList } from './door-list';
import { DoorTallies } from './door-tallies';
import { StandbyPanel } from './standby-panel';
import type { DoorActions } from './use-door-actions';

interface DoorSideProps {
  readonly board: DoorBoard;
  readonly load: DepartureLoad | null;
  readonly filter: DoorState | null;
  readonly onFilter: (state: DoorState | null) => void;
  readonly onChoose: (person: Person) => void;
  readonly actions: DoorActions;
  /** Back to the field. */
  readonly onBack: () => void;
}

/** At the side of the door: the figures, the households, and who may have a place that came free. */
export function DoorSide({ board, load, filter, onFilter, onChoose, actions, onBack }: DoorSideProps) {
  const text = useText();
  const [tab, setTab] = useState<string | null>('list');
  const missing = board.lines.filter(({ state }) => state === 'expected').map(({ person }) => person);
  return (
    <aside className={classes.side} aria-label={text('door.side')}>
      <DoorTallies
        board={board}
        load={load}
        filter={filter}
        onFilter={(state) => {
          onFilter(state);
          setTab('list');
        }}
      />
      <Tabs value={tab} onChange={setTab} keepMounted={false} className={classes.tabs}>
        <Tabs.List grow>
          <Tabs.Tab value="list">
            {text(filter === null ? 'door.households' : `door.state-${filter}`)}
          </Tabs.Tab>
          <Tabs.Tab value="standby">{text('door.standby')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="list" className={classes.panel}>
          {filter === 'expected' && missing.length > 0 && !board.isClosed ? (
            <Button
              m={8}
              size="compact-sm"
              variant="default"
              onClick={() => actions.note(missing, 'no-show')}
            >
              {text('door.all-missing', { count: missing.length })}
            </Button>
          ) : null}
          <DoorList board={board} filter={filter} onChoose={onChoose} />
        </Tabs.Panel>
        <Tabs.Panel value="standby" className={classes.panel}>
          <StandbyPanel board={board} actions={actions} onBack={onBack} />
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}
