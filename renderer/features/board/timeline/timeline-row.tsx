import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import { memo, useState } from 'react';
import type { Message } from '../../../../shared/messages/message';
import { departureName } from '../../../../shared/model/departure';
import { ModeIcon } from '../../../ui/mode-icon';
import { useSentence, useText } from '../../../ui/text';
import { wallTime } from '../../../ui/wall-time';
import boardClasses from '../board.module.css';
import type { CardModel } from '../card-models';
import type { PlacementCheck } from '../placement-check';
import { limitUses } from './limit-uses';
import type { TimeAxis } from './time-axis';
import classes from './timeline.module.css';

interface TimelineRowProps {
  readonly card: CardModel;
  readonly axis: TimeAxis | null;
  readonly height: number;
  readonly index: number;
  readonly count: number;
  readonly conflicts: number;
  readonly standbyCount: number;
  readonly isChosen: boolean;
  readonly isDragging: boolean;
  readonly against: { readonly verdict: PlacementCheck['verdict']; readonly why: Message } | null;
  readonly onChoose: (index: number) => void;
  readonly onDrop: (index: number) => void;
}

const shortestBar = 54;

/** One departure on the time line: how full every limit is, and when it goes. */
export const TimelineRow = memo(function TimelineRow(props: TimelineRowProps) {
  const { card, axis, height, index, count, conflicts, standbyCount, isChosen, isDragging, against } = props;
  const { departure, load, held } = card;
  const text = useText();
  const sentence = useSentence();
  const [isOver, setOver] = useState(false);
  const name = departureName(departure);
  const uses = limitUses(load);
  const start = axis?.x(departure.departsAt) ?? null;
  const end = axis?.x(departure.arrivesAt) ?? null;
  const cutOff = axis?.x(departure.cutOffAt) ?? null;
  const width = start === null ? 0 : Math.max(shortestBar, (end ?? start) - start);
  const share = load.seats.limit === 0 ? 0 : Math.min(1, load.seats.used / load.seats.limit);
  const isFull = uses.some((use) => use.used > use.limit);
  const said = [
    name,
    wallTime(departure.departsAt) || text('board.no-time'),
    departure.status === 'scheduled' ? '' : text(`board.status-${departure.status}`),
    ...uses.map((use) => text('timeline.use', { name: text(use.name), used: use.used, limit: use.limit })),
    held > 0 ? text('standby.held', { count: held }) : '',
    standbyCount > 0 ? text('timeline.standby', { count: standbyCount }) : '',
    conflicts > 0 ? text('board.card-conflicts', { count: conflicts }) : '',
  ].filter(Boolean);
  return (
    <div
      id={`timeline-${departure.id}`}
      role="option"
      aria-selected={isChosen}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-label={said.join(', ')}
      className={classes.row}
      data-off={departure.status === 'cancelled' || departure.status === 'departed' ? 'yes' : undefined}
      data-drag={isDragging ? (against?.verdict ?? 'fits') : undefined}
      data-over={isDragging && isOver ? 'yes' : undefined}
      style={{ height }}
      onClick={() => props.onChoose(index)}
      onDragOver={(event) => {
        if (isDragging) {
          event.preventDefault();
          setOver(true);
        }
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        props.onDrop(index);
      }}
    >
      <div className={classes.head}>
        <span className={classes.nameLine}>
          <ModeIcon mode={departure.mode} size={14} />
          <span className={boardClasses.name} title={name}>
            {name}
          </span>
          {conflicts > 0 ? <IconAlertTriangle size={13} className={classes.alarm} aria-hidden /> : null}
          {standbyCount > 0 ? (
            <span className={classes.standby} title={text('timeline.standby', { count: standbyCount })}>
              <IconHourglass size={12} aria-hidden />
              {standbyCount}
            </span>
          ) : null}
        </span>
        <span className={classes.limits}>
          {uses.map((use) => (
            <span
              key={use.name}
              className={classes.limit}
              data-over={use.used > use.limit ? 'yes' : undefined}
              title={text('timeline.use', { name: text(use.name), used: use.used, limit: use.limit })}
            >
              <span
                style={{ width: `${use.limit === 0 ? 100 : Math.min(100, (use.used / use.limit) * 100)}%` }}
              />
            </span>
          ))}
        </span>
      </div>
      <div className={classes.track} style={{ width: axis?.width ?? 0 }}>
        {axis?.ticks
          .filter((tick) => tick.isDay)
          .map((tick) => (
            <span key={tick.at} className={classes.gridline} style={{ insetInlineStart: tick.x }} />
          ))}
        {cutOff === null || start === null || cutOff > start ? null : (
          <span
            className={classes.cutOff}
            style={{ insetInlineStart: cutOff, width: start - cutOff }}
            title={text('board.cut-off', { at: wallTime(departure.cutOffAt) })}
          />
        )}
        {start === null ? (
          <span className={classes.noTime}>{text('board.no-time')}</span>
        ) : (
          <span
            className={classes.bar}
            data-full={isFull ? 'over' : share >= 0.9 ? 'near' : undefined}
            style={{ insetInlineStart: start, width }}
          >
            <span className={classes.barFill} style={{ width: `${share * 100}%` }} />
            <span className={classes.barText}>
              {text('board.load', { used: load.seats.used, limit: load.seats.limit })}
            </span>
          </span>
        )}
        {isDragging && against !== null ? (
          <span className={classes.why} style={{ insetInlineStart: (start ?? 0) + width + 6 }}>
            {sentence(against.why)}
          </span>
        ) : null}
      </div>
    </div>
  );
});
