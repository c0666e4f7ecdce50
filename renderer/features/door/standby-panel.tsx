import { Button } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import type { DoorBoard } from '../../../shared/departure-day/door-board';
import { answerFromStandby, standbyAtDoor } from '../../../shared/departure-day/standby-at-door';
import type { StandbyAnswer } from '../../../shared/departure-day/standby-at-door';
import { success } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { departureName } from '../../../shared/model/departure';
import type { StandbyLine } from '../../../shared/planning/standby-list';
import { useDesk, useRevision } from '../../desk/use-desk';
import { useSentence, useText } from '../../ui/text';
import { useNow } from '../../ui/use-now';
import classes from './door.module.css';
import type { DoorActions } from './use-door-actions';
import { machineNow } from '../../ui/machine-instant';

interface StandbyPanelProps {
  readonly board: DoorBoard;
  readonly actions: DoorActions;
  /** Back to the field. */
  readonly onBack: () => void;
}

/** Who gets a place that came free: households in their turn, each whole. */
export function StandbyPanel({ board, actions, onBack }: StandbyPanelProps) {
  const text = useText();
  const sentence = useSentence();
  const { plan } = useDesk();
  const now = useNow();
  const settled = useDeferredValue(board);
  const revision = useRevision('standby', 'person', 'assignment');
  const { list } = useMemo(
    () => ({ revision, list: standbyAtDoor(plan, settled, now) }),
    [plan, settled, now, revision],
  );
  const departure = plan.departure.get(board.departureId);
  const next = new Set<string>(list?.next);
  const lines = [...(list?.lines ?? [])].sort(
    (one, other) => Number(next.has(other.householdId)) - Number(next.has(one.householdId)),
  );
  const answer = (line: StandbyLine, said: StandbyAnswer): void => {
    const values = { who: line.label, departure: departure === undefined ? '' : departureName(departure) };
    actions.commit(
      message(said === 'accepts' ? 'door.did-seat' : 'door.did-decline', values),
      success(answerFromStandby(plan, board, line.householdId, said, machineNow())),
      said === 'accepts' ? 'good' : 'plain',
    );
    onBack();
  };
  if (lines.length === 0) {
    return <p className={classes.none}>{text('door.standby-none')}</p>;
  }
  return (
    <ol className={classes.standby} aria-label={text('door.standby')}>
      {lines.map((line) => (
        <li
          key={line.householdId}
          className={classes.standbyRow}
          data-next={next.has(line.householdId) ? 'yes' : undefined}
        >
          <span className={classes.standbyName}>
            <bdi>{line.label}</bdi>
            <span className={classes.dim}>
              {line.short === null
                ? text('door.standby-fits', { people: line.people })
                : sentence(line.short)}
            </span>
          </span>
          {next.has(line.householdId) && !board.isClosed ? (
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={text('door.standby-decline-of', { who: line.label })}
              onClick={() => answer(line, 'declines')}
            >
              {text('door.standby-decline')}
            </Button>
          ) : null}
          <Button
            size="compact-sm"
            variant={next.has(line.householdId) ? 'filled' : 'default'}
            disabled={!next.has(line.householdId) || board.isClosed}
            aria-label={text('door.standby-seat-of', { who: line.label })}
            onClick={() => answer(line, 'accepts')}
          >
            {text('door.standby-seat')}
          </Button>
        </li>
      ))}
    </ol>
  );
}
