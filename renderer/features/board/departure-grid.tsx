import type { Dispatch } from 'react';
import { useMemo } from 'react';
import type { DepartureId } from '../../../shared/model/ids';
import { useText } from '../../ui/text';
import classes from './board.module.css';
import type { BoardAction, BoardState } from './board-state';
import type { CardModel } from './card-models';
import { DepartureCard } from './departure-card';
import type { DropChecks } from './use-drop-checks';
import type { BoardActions } from './use-board-actions';
import type { BoardModel } from './use-board-model';

interface DepartureGridProps {
  readonly cards: readonly CardModel[];
  readonly model: BoardModel;
  readonly state: BoardState;
  readonly against: DropChecks;
  readonly conflictCounts: ReadonlyMap<string, number>;
  readonly isOpen: boolean;
  readonly actions: BoardActions;
  readonly dispatch: Dispatch<BoardAction>;
  readonly standbyCounts: ReadonlyMap<string, number>;
  readonly onOpenManifest: (departureId: DepartureId) => void;
  readonly onOpenStandby: (departureId: DepartureId) => void;
}

/** The departures as cards, the earliest first. While households are dragged, each says whether it would take them. */
export function DepartureGrid(props: DepartureGridProps) {
  const { cards, model, state, conflictCounts, isOpen, actions, dispatch, onOpenManifest } = props;
  const text = useText();
  const { dragging, active, shown } = state;
  const { against } = props;
  const home = useMemo(
    () => model.cards.find((card) => card.aboard.some(({ row }) => row.id === active))?.departure.id,
    [model.cards, active],
  );
  return (
    <div className={classes.grid} role="group" aria-label={text('board.departures')}>
      {cards.map((card) => (
        <DepartureCard
          key={card.departure.id}
          card={card}
          conflicts={conflictCounts.get(card.departure.id) ?? 0}
          active={home === card.departure.id ? active : null}
          dragging={dragging}
          against={against.get(card.departure.id) ?? null}
          isOpen={isOpen}
          shownTurn={shown?.departureId === card.departure.id ? shown.turn : 0}
          actions={actions}
          dispatch={dispatch}
          standbyCount={props.standbyCounts.get(card.departure.id) ?? 0}
          onOpenManifest={onOpenManifest}
          onOpenStandby={props.onOpenStandby}
        />
      ))}
    </div>
  );
}
