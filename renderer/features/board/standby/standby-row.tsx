import { Button } from '@mantine/core';
import type { DepartureId } from '../../../../shared/model/ids';
import type { StandbyLine } from '../../../../shared/planning/standby-list';
import { useSentence, useText } from '../../../ui/text';
import boardClasses from '../board.module.css';
import classes from './standby.module.css';
import type { StandbyActions } from './use-standby-actions';

interface StandbyRowProps {
  readonly line: StandbyLine;
  /** Its place in the line, from 1. */
  readonly turn: number;
  readonly departureId: DepartureId;
  readonly height: number;
  readonly nameOf: (id: DepartureId) => string;
  readonly actions: StandbyActions;
  readonly onShow: () => void;
}

/** The wall clock of this computer: an offer is kept here, not at the airport. */
const clock = new Intl.DateTimeFormat('en-GB', { weekday: 'short', hour: '2-digit', minute: '2-digit' });

/** One household of a standby list: whether it fits, and what can be done with it. */
export function StandbyRow(props: StandbyRowProps) {
  const { line, turn, departureId, height, nameOf, actions, onShow } = props;
  const { label, standing, entry } = line;
  const text = useText();
  const sentence = useSentence();
  const isOffered = standing === 'offered' || standing === 'ran-out';
  const until = entry === null || entry.expiresAt === '' ? '' : clock.format(new Date(entry.expiresAt));
  const about = isOffered
    ? text(`standby.${standing}`, { until })
    : line.short === null
      ? text('standby.fits')
      : sentence(line.short);
  return (
    <div role="listitem" className={classes.row} data-standing={standing} style={{ height }}>
      <span className={classes.turn}>{text('standby.turn', { turn })}</span>
      <span className={boardClasses.category} data-major={line.category}>
        {line.category || text('board.not-known')}
      </span>
      <span className={classes.who}>
        <button
          type="button"
          className={classes.name}
          aria-label={text('standby.show', { label })}
          onClick={onShow}
        >
          {label}
        </button>
        <span className={boardClasses.facts}>
          {[
            text('standby.people', { count: line.people }),
            line.placedOn === null
              ? text(standing === 'could' ? 'standby.could' : 'standby.listed')
              : text('standby.placed-on', { departure: nameOf(line.placedOn) }),
          ].join(' · ')}
        </span>
      </span>
      <span className={classes.about} data-fits={!isOffered && line.short === null} title={about}>
        {about}
      </span>
      <span className={classes.buttons}>
        {isOffered ? (
          <>
            <Button
              size="compact-xs"
              aria-label={text('standby.accept-of', { label })}
              onClick={() => actions.accept(line)}
            >
              {text('standby.accept')}
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={text('standby.decline-of', { label })}
              onClick={() => actions.decline(line)}
            >
              {text('standby.decline')}
            </Button>
          </>
        ) : (
          <>
            <Button
              size="compact-xs"
              variant="light"
              disabled={line.short !== null}
              aria-label={text('standby.offer-to', { label })}
              onClick={() => actions.offer(departureId, [line])}
            >
              {text('standby.offer')}
            </Button>
            {standing === 'could' ? (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={text('standby.put-on-of', { label })}
                onClick={() => actions.list(departureId, line)}
              >
                {text('standby.put-on')}
              </Button>
            ) : (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={text('standby.withdraw-of', { label })}
                onClick={() => actions.withdraw(line)}
              >
                {text('standby.withdraw')}
              </Button>
            )}
          </>
        )}
      </span>
    </div>
  );
}
