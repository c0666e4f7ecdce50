import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconAlertTriangle,
  IconChevronDown,
  IconChevronRight,
  IconFileText,
  IconHourglass,
} from '@tabler/icons-react';
import { memo, useEffect, useRef, useState } from 'react';
import type { Dispatch } from 'react';
import type { Message } from '../../../shared/messages/message';
import { departureName } from '../../../shared/model/departure';
import type { DepartureId, HouseholdId } from '../../../shared/model/ids';
import { useDesk } from '../../desk/use-desk';
import { ModeIcon } from '../../ui/mode-icon';
import { useSentence, useText } from '../../ui/text';
import { wallTime, wallTimeBeside } from '../../ui/wall-time';
import { AboardList } from './aboard-list';
import classes from './board.module.css';
import type { BoardAction } from './board-state';
import type { CardModel } from './card-models';
import { LoadBar } from './load-bar';
import { PlaceCounts } from './place-counts';
import type { PlacementCheck } from './placement-check';
import type { BoardActions } from './use-board-actions';

interface DepartureCardProps {
  readonly card: CardModel;
  readonly conflicts: number;
  /** Households on its standby list. */
  readonly standbyCount: number;
  /** The household here whose details are shown. */
  readonly active: HouseholdId | null;
  readonly dragging: readonly HouseholdId[];
  /** What stands against dropping here; null while nothing does, or nothing is dragged. */
  readonly against: { readonly verdict: PlacementCheck['verdict']; readonly why: Message } | null;
  readonly isOpen: boolean;
  /** Grows when the board goes to this departure. */
  readonly shownTurn: number;
  readonly actions: BoardActions;
  readonly dispatch: Dispatch<BoardAction>;
  readonly onOpenManifest: (departureId: DepartureId) => void;
  readonly onOpenStandby: (departureId: DepartureId) => void;
}

/** One departure: what it is, how full it is, who is on it; a household can be dropped on it. */
export const DepartureCard = memo(function DepartureCard(props: DepartureCardProps) {
  const { card, conflicts, active, dragging, against, shownTurn, actions, dispatch, onOpenManifest } = props;
  const { standbyCount, onOpenStandby } = props;
  const { departure, load, aboard } = card;
  const text = useText();
  const sentence = useSentence();
  const { plan } = useDesk();
  const ref = useRef<HTMLElement>(null);
  const [isOver, setOver] = useState(false);
  const [isOpenHere, setOpenHere] = useState<boolean | null>(null);
  const isOpen = isOpenHere ?? props.isOpen;
  const name = departureName(departure);
  const mode = text(`board.mode-${departure.mode}`);
  const isDragging = dragging.length > 0;
  const route = text('board.route', {
    origin: departure.origin || '?',
    destination: departure.destination || '?',
  });
  const standbyLabel =
    standbyCount > 0
      ? text('standby.open-count', { departure: name, count: standbyCount })
      : text('standby.open', { departure: name });
  const flown = departure.status === 'departed' ? plan.closing.get(departure.id)?.boarded : undefined;
  const isCalledOff = departure.status === 'cancelled' || departure.status === 'departed';

  useEffect(() => {
    setOpenHere(null);
  }, [props.isOpen]);
  useEffect(() => {
    if (shownTurn > 0) {
      ref.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      setOpenHere(true);
    }
  }, [shownTurn]);

  return (
    <article
      ref={ref}
      aria-label={name}
      className={classes.card}
      data-drag={isDragging ? (against?.verdict ?? 'fits') : undefined}
      data-over={isDragging && isOver ? 'yes' : undefined}
      data-off={isCalledOff ? 'yes' : undefined}
      data-shown={shownTurn > 0 ? 'yes' : undefined}
      onDragOver={(event) => {
        if (isDragging) {
          event.preventDefault();
          event.dataTransfer.dropEffect = 'move';
          setOver(true);
        }
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) {
          setOver(false); // React types relatedTarget more loosely than the DOM does
        }
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        actions.place(dragging, departure.id);
      }}
    >
      <header className={classes.cardHead}>
        <span role="img" aria-label={mode} title={mode} className={classes.mode}>
          <ModeIcon mode={departure.mode} size={16} />
        </span>
        <h2 className={classes.cardName} title={name}>
          {name}
        </h2>
        {departure.status === 'scheduled' ? null : (
          <span className={classes.status} data-status={departure.status}>
            {text(`board.status-${departure.status}`)}
          </span>
        )}
        {conflicts > 0 ? (
          <span
            role="img"
            className={classes.warningFlag}
            aria-label={text('board.card-conflicts', { count: conflicts })}
            title={text('board.card-conflicts', { count: conflicts })}
          >
            <IconAlertTriangle size={16} aria-hidden />
          </span>
        ) : null}
        <Tooltip label={standbyLabel}>
          <ActionIcon
            size="sm"
            variant={standbyCount > 0 ? 'light' : 'subtle'}
            color={standbyCount > 0 ? 'desk' : 'gray'}
            aria-label={standbyLabel}
            onClick={() => onOpenStandby(departure.id)}
          >
            <IconHourglass size={15} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={text('board.open-manifest', { departure: name })}>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={text('board.open-manifest', { departure: name })}
            onClick={() => onOpenManifest(departure.id)}
          >
            <IconFileText size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </header>
      <p className={classes.route} title={route}>
        {route}
      </p>
      <div className={classes.cardFacts}>
        <span>{wallTime(departure.departsAt) || text('board.no-time')}</span>
        <span>
          {departure.cutOffAt === ''
            ? text('board.no-cut-off')
            : text('board.cut-off', { at: wallTimeBeside(departure.cutOffAt, departure.departsAt) })}
        </span>
        <span className={classes.places}>
          <PlaceCounts load={load} />
        </span>
      </div>
      <LoadBar
        name="board.seats"
        use={flown === undefined ? load.seats : { ...load.seats, used: flown }}
        held={card.held}
      />
      {load.payloadKg.limit === null ? null : <LoadBar name="board.payload" use={load.payloadKg} />}
      {isDragging ? (
        <p className={classes.dropWord}>
          {against === null ? text('board.drop-here') : sentence(against.why)}
        </p>
      ) : (
        <button
          type="button"
          className={classes.fold}
          aria-expanded={isOpen}
          disabled={aboard.length === 0}
          onClick={() => setOpenHere(!isOpen)}
        >
          {isOpen && aboard.length > 0 ? (
            <IconChevronDown size={14} aria-hidden />
          ) : (
            <IconChevronRight size={14} aria-hidden />
          )}
          {flown === undefined
            ? text('board.aboard', { households: aboard.length, people: load.people - card.held })
            : text('board.flown', { people: flown })}
          {card.held > 0 ? (
            <span className={classes.heldWord} title={text('standby.held', { count: card.held })}>
              {text('standby.held-short', { count: card.held })}
            </span>
          ) : null}
        </button>
      )}
      {isOpen && aboard.length > 0 ? (
        <AboardList name={name} aboard={aboard} active={active} actions={actions} dispatch={dispatch} />
      ) : null}
    </article>
  );
});
