import { SegmentedControl } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Dispatch, KeyboardEvent } from 'react';
import type { DepartureId } from '../../../../shared/model/ids';
import { useText } from '../../../ui/text';
import { wallTime } from '../../../ui/wall-time';
import { WindowedList } from '../../../ui/windowed-list';
import type { BoardAction, BoardState } from '../board-state';
import type { CardModel } from '../card-models';
import { DepartureCard } from '../departure-card';
import type { BoardActions } from '../use-board-actions';
import type { DropChecks } from '../use-drop-checks';
import { timeAxis } from './time-axis';
import type { Zoom } from './time-axis';
import { TimelineRow } from './timeline-row';
import classes from './timeline.module.css';

interface DepartureTimelineProps {
  readonly cards: readonly CardModel[];
  readonly state: BoardState;
  readonly against: DropChecks;
  readonly conflictCounts: ReadonlyMap<string, number>;
  readonly standbyCounts: ReadonlyMap<string, number>;
  readonly actions: BoardActions;
  readonly dispatch: Dispatch<BoardAction>;
  readonly onOpenManifest: (departureId: DepartureId) => void;
  readonly onOpenStandby: (departureId: DepartureId) => void;
}

const rowHeight = 38;
/** As wide as the sticky cell in the styles. */
const headWidth = 236;
const pageRows = 10;

/** The departures along the days: choose one with arrows or mouse to see who is on it; drop a household on a line. */
export function DepartureTimeline(props: DepartureTimelineProps) {
  const { cards, state, against, conflictCounts, standbyCounts, actions, dispatch } = props;
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<Zoom>('day');
  const [chosenId, setChosenId] = useState<DepartureId | null>(null);
  const [scrolled, setScrolled] = useState(0);
  const axis = useMemo(
    () =>
      timeAxis(
        cards.flatMap(({ departure }) => [departure.departsAt, departure.arrivesAt]),
        zoom,
      ),
    [cards, zoom],
  );
  const chosenIndex = cards.findIndex(({ departure }) => departure.id === chosenId);
  const chosen = cards[chosenIndex];

  useEffect(() => {
    if (state.shown !== null) {
      setChosenId(state.shown.departureId);
    }
  }, [state.shown]);
  const chosenAt = chosen?.departure.departsAt ?? '';
  useEffect(() => {
    const list = box.current?.querySelector('[role="listbox"]');
    const x = axis?.x(chosenAt) ?? null;
    if (!list || x === null) {
      return;
    }
    const view = list.clientWidth - headWidth;
    if (x < list.scrollLeft || x > list.scrollLeft + view - 80) {
      list.scrollLeft = Math.max(0, x - view / 3);
    }
  }, [axis, chosenAt]);

  const choose = (index: number): void => {
    const card = cards[Math.max(0, Math.min(cards.length - 1, index))];
    setChosenId(card?.departure.id ?? null);
  };
  const latest = useRef({ cards, choose, place: actions.place, dragging: state.dragging });
  latest.current = { cards, choose, place: actions.place, dragging: state.dragging };
  const onChoose = useMemo(() => (index: number) => latest.current.choose(index), []);
  const onDrop = useMemo(
    () => (index: number) => {
      const card = latest.current.cards[index];
      if (card !== undefined) {
        latest.current.place(latest.current.dragging, card.departure.id);
      }
    },
    [],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = {
      ArrowDown: chosenIndex + 1,
      ArrowUp: chosenIndex - 1,
      PageDown: chosenIndex + pageRows,
      PageUp: chosenIndex - pageRows,
      Home: 0,
      End: cards.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      choose(next);
    } else if (event.key === 'Escape') {
      setChosenId(null);
    } else if (event.key === 'Enter' && chosen !== undefined && state.active !== null) {
      const ids = state.selected.size > 0 ? [...state.selected] : [state.active];
      actions.place(ids, chosen.departure.id);
    }
  };
  const isDragging = state.dragging.length > 0;

  return (
    <div className={classes.timeline} ref={box}>
      <div className={classes.axis}>
        <div className={classes.corner}>
          <SegmentedControl
            size="xs"
            aria-label={text('timeline.zoom')}
            value={zoom}
            onChange={setZoom}
            data={[
              { value: 'day', label: text('timeline.zoom-day') },
              { value: 'hour', label: text('timeline.zoom-hour') },
            ]}
          />
        </div>
        <div className={classes.ticks} aria-hidden>
          <div style={{ transform: `translateX(${-scrolled}px)` }}>
            {axis?.ticks.map((tick) => (
              <span
                key={tick.at}
                className={classes.tick}
                data-day={tick.isDay ? 'yes' : undefined}
                style={{ insetInlineStart: tick.x }}
              >
                {tick.isDay ? wallTime(tick.at).replace(/ 00:00$/, '') : tick.at.slice(11, 16)}
              </span>
            ))}
          </div>
        </div>
      </div>
      <WindowedList
        role="listbox"
        tabIndex={0}
        aria-label={text('timeline.list')}
        {...(chosen === undefined ? {} : { 'aria-activedescendant': `timeline-${chosen.departure.id}` })}
        className={classes.list ?? ''}
        count={cards.length}
        rowHeight={rowHeight}
        contentWidth={headWidth + (axis?.width ?? 0)}
        shownIndex={chosenIndex}
        onKeyDown={onKeyDown}
        onScroll={(event) => setScrolled(event.currentTarget.scrollLeft)}
        renderRow={(index) => {
          const card = cards[index];
          return card === undefined ? null : (
            <TimelineRow
              key={card.departure.id}
              card={card}
              axis={axis}
              height={rowHeight}
              index={index}
              count={cards.length}
              conflicts={conflictCounts.get(card.departure.id) ?? 0}
              standbyCount={standbyCounts.get(card.departure.id) ?? 0}
              isChosen={card.departure.id === chosenId}
              isDragging={isDragging}
              against={against.get(card.departure.id) ?? null}
              onChoose={onChoose}
              onDrop={onDrop}
            />
          );
        }}
      />
      {chosen === undefined ? (
        <p className={classes.hint}>{text('timeline.hint')}</p>
      ) : (
        <div className={classes.chosen}>
          <DepartureCard
            card={chosen}
            conflicts={conflictCounts.get(chosen.departure.id) ?? 0}
            active={state.active}
            dragging={state.dragging}
            against={against.get(chosen.departure.id) ?? null}
            isOpen
            shownTurn={0}
            standbyCount={standbyCounts.get(chosen.departure.id) ?? 0}
            actions={actions}
            dispatch={dispatch}
            onOpenManifest={props.onOpenManifest}
            onOpenStandby={props.onOpenStandby}
          />
        </div>
      )}
    </div>
  );
}
