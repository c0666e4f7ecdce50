import { Button, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { Dispatch } from 'react';
import type { Outlook } from '../../workers/outlook-protocol';
import { useText } from '../../ui/text';
import classes from './board.module.css';
import type { BoardAction, BoardState } from './board-state';
import { FilterBar } from './filter-bar';
import { initialFilter } from './household-filter';
import type { HouseholdFilter } from './household-filter';
import { HouseholdList } from './household-list';
import type { HouseholdRow } from './household-rows';
import type { BoardActions } from './use-board-actions';
import type { BoardModel } from './use-board-model';

interface UnassignedPaneProps {
  readonly model: BoardModel;
  /** Those of the unassigned that pass the filter. */
  readonly rows: readonly HouseholdRow[];
  readonly outlook: Outlook | null;
  readonly filter: HouseholdFilter;
  readonly onFilter: (filter: HouseholdFilter) => void;
  readonly state: BoardState;
  readonly actions: BoardActions;
  readonly dispatch: Dispatch<BoardAction>;
}

const emptyWords = {
  waiting: 'board.nobody-waits',
  'not-eligible': 'board.nobody-refused',
  all: 'board.nobody-left',
} as const;

/** The left side of the board: who has no place, narrowed by the filters, with what to do with those chosen. */
export function UnassignedPane(props: UnassignedPaneProps) {
  const { model, rows, outlook, filter, onFilter, state, actions, dispatch } = props;
  const text = useText();
  const counts = useMemo(() => {
    const refused = model.unassigned.filter(
      (row) => outlook?.households.get(row.id)?.status === 'not-eligible',
    );
    const all = model.unassigned.length;
    return { all, 'not-eligible': refused.length, waiting: all - refused.length };
  }, [model.unassigned, outlook]);
  const people = [...state.selected].reduce((sum, id) => sum + (model.rows.get(id)?.members.length ?? 0), 0);
  const isFiltered =
    JSON.stringify({ ...filter, standing: '' }) !== JSON.stringify({ ...initialFilter, standing: '' });
  const empty = isFiltered ? 'board.nothing-found' : emptyWords[filter.standing];

  return (
    <section aria-label={text('board.unassigned')} className={classes.pane}>
      <FilterBar filter={filter} onChange={onFilter} counts={counts} />
      {state.selected.size > 0 ? (
        <Group gap={6} wrap="nowrap" className={classes.chosen ?? ''}>
          <Text size="xs" fw={600} flex={1} role="status">
            {text('board.chosen', { households: state.selected.size, people })}
          </Text>
          <Button
            size="compact-xs"
            onClick={() => dispatch({ kind: 'look-for-departure', ids: [...state.selected] })}
          >
            {text('board.assign')}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => dispatch({ kind: 'select', ids: [] })}>
            {text('board.clear-choice')}
          </Button>
        </Group>
      ) : null}
      {rows.length === 0 ? (
        <div className={classes.listEmpty}>
          <Text fw={600}>{text(empty)}</Text>
          <Text size="xs" c="dimmed">
            {text(`${empty}-text`)}
          </Text>
          {isFiltered ? (
            <Button
              size="compact-xs"
              variant="light"
              mt={6}
              onClick={() => onFilter({ ...initialFilter, standing: filter.standing })}
            >
              {text('board.clear-filters')}
            </Button>
          ) : null}
        </div>
      ) : null}
      <HouseholdList rows={rows} state={state} actions={actions} dispatch={dispatch} />
      <p className={classes.hint}>{text('board.keys')}</p>
    </section>
  );
}
