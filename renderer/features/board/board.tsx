import { VisuallyHidden } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useDeferredValue, useEffect, useMemo, useReducer, useState } from 'react';
import { departureName } from '../../../shared/model/departure';
import type { DepartureId, HouseholdId } from '../../../shared/model/ids';
import type { PlanConflict } from '../../../shared/planning/plan-conflicts';
import { useDesk } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import { useNow } from '../../ui/use-now';
import { AssignDialog } from './assign-dialog';
import classes from './board.module.css';
import { boardReducer, initialBoardState } from './board-state';
import { BoardToolbar } from './board-toolbar';
import { useBoardView } from './board-view';
import { ConflictStrip } from './conflict-strip';
import { DepartureGrid } from './departure-grid';
import { DetailsPanel } from './details-panel';
import { filterHouseholds, initialFilter } from './household-filter';
import { fold } from './household-rows';
import { KeysDialog } from './keys-dialog';
import { keepLastRun, lastRunOf } from './last-run';
import { OverrideDialog } from './override-dialog';
import { ReplanStrip } from './replan/replan-strip';
import { SolveDialog } from './solve-dialog';
import { StandbyDialog } from './standby/standby-dialog';
import { StandbyStrip } from './standby/standby-strip';
import { useStandbyCounts } from './standby/use-standby-counts';
import { DepartureTimeline } from './timeline/departure-timeline';
import { UnassignedPane } from './unassigned-pane';
import { useBoardActions } from './use-board-actions';
import { useDropChecks } from './use-drop-checks';
import { useBoardModel } from './use-board-model';
import { useOutlook } from './use-outlook';

/** Cards show their households from the start only while there are few of them. */
const cardsShownOpen = 40;

interface BoardProps {
  readonly onOpenManifest: (departureId: DepartureId) => void;
  readonly onWhatIf: () => void;
  /** Whether the planner came here to plan anew. */
  readonly startsReplan: boolean;
}

/** The board of a plan that has people and departures. */
export function Board({ onOpenManifest, onWhatIf, startsReplan }: BoardProps) {
  const desk = useDesk();
  const text = useText();
  const now = useNow();
  const model = useBoardModel(now);
  const { outlook, isCurrent } = useOutlook(now);
  const [state, dispatch] = useReducer(boardReducer, initialBoardState);
  const [filter, setFilter] = useState(initialFilter);
  const [search, setSearch] = useState('');
  const [isOpen, setOpen] = useState(() => desk.plan.departure.size <= cardsShownOpen);
  const [view, setView] = useBoardView(desk);
  const [showsKeys, setShowsKeys] = useState(false);
  const [said, setSaid] = useState('');
  const [standbyOf, setStandbyOf] = useState<DepartureId | null>(null);
  const [isSolving, setSolving] = useState(startsReplan);
  const deferred = useDeferredValue(filter);

  const rows = useMemo(
    () => filterHouseholds(model.unassigned, deferred, (id) => outlook?.households.get(id)),
    [model.unassigned, deferred, outlook],
  );
  const cards = useMemo(() => {
    const words = fold(search).split(/\s+/).filter(Boolean);
    return model.cards.filter(({ departure: { carrier, number, id, origin, destination, departsAt } }) => {
      const about = fold([carrier, number, id, origin, destination, departsAt].join(' '));
      return words.every((word) => about.includes(word));
    });
  }, [model.cards, search]);
  const conflicts = useMemo(() => outlook?.conflicts ?? [], [outlook]);
  const conflictCounts = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { departureId = '' } of conflicts) {
      counts.set(departureId, (counts.get(departureId) ?? 0) + 1);
    }
    return counts;
  }, [conflicts]);

  const standbyCounts = useStandbyCounts();

  /** After a placement the next household of the list is looked at, so that one key after the other works through it. */
  const neighbourOf = (ids: readonly HouseholdId[]): HouseholdId | null => {
    const gone = new Set<string>(ids);
    const at = rows.findIndex((row) => gone.has(row.id));
    if (at < 0) {
      return state.active;
    }
    const stays = (row: { readonly id: string }): boolean => !gone.has(row.id);
    return (rows.slice(at).find(stays) ?? rows.slice(0, at).reverse().find(stays))?.id ?? null;
  };
  const actions = useBoardActions(model, dispatch, neighbourOf, setSaid);
  const against = useDropChecks(state.dragging, model);
  const goTo = ({ householdId, departureId }: PlanConflict): void => {
    setSearch('');
    if (householdId !== undefined) {
      dispatch({ kind: 'activate', id: householdId });
    }
    if (departureId !== undefined) {
      dispatch({ kind: 'show-departure', departureId });
    }
  };

  const active = state.active === null ? undefined : model.rows.get(state.active);
  const activeIds = state.active === null ? [] : [state.active];
  const isAsking =
    state.assigning.length > 0 || state.override !== null || isSolving || standbyOf !== null || showsKeys;
  useHotkeys(
    isAsking
      ? []
      : [
          ['U', () => actions.remove(activeIds)],
          ['Delete', () => actions.remove(activeIds)],
          ['L', () => actions.toggleLock(activeIds)],
          ['R', () => setSolving(true)],
          // With or without Shift, as keyboards differ in where the question mark is.
          ['?', () => setShowsKeys(true)],
          ['shift+?', () => setShowsKeys(true)],
          [
            'A',
            () =>
              dispatch({
                kind: 'look-for-departure',
                ids: state.selected.size > 0 ? [...state.selected] : activeIds,
              }),
          ],
        ],
  );
  useEffect(() => {
    // A dragged row that scrolled out of the list cannot tell that the drag ended; the pointer moves only afterwards.
    const endDrag = (): void => dispatch({ kind: 'drag', ids: [] });
    if (state.dragging.length === 0) {
      return;
    }
    window.addEventListener('pointermove', endDrag);
    return () => window.removeEventListener('pointermove', endDrag);
  }, [state.dragging]);

  const { override } = state;
  const whoOf = (ids: readonly HouseholdId[]): string => {
    const [first] = ids.flatMap((id) => model.rows.get(id) ?? []);
    return ids.length === 1 && first ? first.label : text('board.some-households', { count: ids.length });
  };
  const nameOf = (id: DepartureId): string => {
    const departure = desk.plan.departure.get(id);
    return departure === undefined ? id : departureName(departure);
  };

  return (
    <div className={classes.board}>
      <BoardToolbar
        outlook={outlook}
        isCurrent={isCurrent}
        lastRun={lastRunOf(desk)}
        search={search}
        onSearch={setSearch}
        isOpen={isOpen}
        onOpen={setOpen}
        onSolve={() => setSolving(true)}
        onWhatIf={onWhatIf}
        view={view}
        onView={setView}
        onKeys={() => setShowsKeys(true)}
      />
      <ReplanStrip outlook={outlook} onReplan={() => setSolving(true)} />
      <StandbyStrip now={now} />
      <ConflictStrip conflicts={conflicts} onGoTo={goTo} />
      <div className={classes.columns}>
        <UnassignedPane
          model={model}
          rows={rows}
          outlook={outlook}
          filter={filter}
          onFilter={setFilter}
          state={state}
          actions={actions}
          dispatch={dispatch}
        />
        {view === 'line' ? (
          <DepartureTimeline
            cards={cards}
            state={state}
            against={against}
            conflictCounts={conflictCounts}
            standbyCounts={standbyCounts}
            actions={actions}
            dispatch={dispatch}
            onOpenManifest={onOpenManifest}
            onOpenStandby={setStandbyOf}
          />
        ) : (
          <DepartureGrid
            cards={cards}
            model={model}
            state={state}
            against={against}
            conflictCounts={conflictCounts}
            isOpen={isOpen}
            actions={actions}
            dispatch={dispatch}
            standbyCounts={standbyCounts}
            onOpenManifest={onOpenManifest}
            onOpenStandby={setStandbyOf}
          />
        )}
        {active === undefined ? null : (
          <DetailsPanel
            row={active}
            card={model.cards.find((card) => card.aboard.some(({ row }) => row.id === active.id))}
            outcome={outlook?.households.get(active.id)}
            model={model}
            actions={actions}
            dispatch={dispatch}
          />
        )}
      </div>
      {state.assigning.length > 0 ? (
        <AssignDialog
          householdIds={state.assigning}
          model={model}
          onChoose={(departureId) => {
            dispatch({ kind: 'look-for-departure', ids: [] });
            actions.place(state.assigning, departureId);
          }}
          onClose={() => dispatch({ kind: 'look-for-departure', ids: [] })}
        />
      ) : null}
      {override === null ? null : (
        <OverrideDialog
          override={override}
          who={whoOf(override.householdIds)}
          departure={nameOf(override.departureId)}
          onConfirm={() =>
            actions.placeAnyway(
              override.householdIds,
              override.departureId,
              override.check.obstacles[0] ?? null,
            )
          }
          onCancel={() => dispatch({ kind: 'ask-override', override: null })}
        />
      )}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {showsKeys ? <KeysDialog onClose={() => setShowsKeys(false)} /> : null}
      {standbyOf === null ? null : (
        <StandbyDialog
          departureId={standbyOf}
          now={now}
          onShow={(id) => {
            setStandbyOf(null);
            dispatch({ kind: 'activate', id });
          }}
          onClose={() => setStandbyOf(null)}
        />
      )}
      {isSolving ? (
        <SolveDialog
          placedByPlanners={
            [...desk.plan.assignment.values()].filter((one) => one.chosenBy === 'planner').length
          }
          onAccepted={(run) => keepLastRun(desk, run)}
          onClose={() => setSolving(false)}
        />
      ) : null}
    </div>
  );
}
