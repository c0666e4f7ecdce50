import { Button, Group } from '@mantine/core';
import { IconFileText, IconRefresh } from '@tabler/icons-react';
import type { DoorBoard } from '../../../../shared/departure-day/door-board';
import { noShowReasons } from '../../../../shared/model/boarding';
import type { Closing } from '../../../../shared/model/closing';
import type { Departure } from '../../../../shared/model/departure';
import { personName } from '../../../../shared/model/person';
import { useDesk } from '../../../desk/use-desk';
import { SectionCard } from '../../../ui/section-card';
import { useText } from '../../../ui/text';
import { wallTime } from '../../../ui/wall-time';
import { ArrivalForm } from './arrival-form';
import classes from './closing.module.css';
import { HeldNotice } from './held-notice';
import { ReopenForm } from './reopen-form';

interface ClosedViewProps {
  readonly departure: Departure;
  readonly board: DoorBoard;
  readonly closing: Closing;
  readonly onReopened: () => void;
  readonly onOpenManifest: () => void;
  readonly onReplan: () => void;
}

/** What came of a departure: who went, who waits again and why, and what is still to do. */
export function ClosedView({
  departure,
  board,
  closing,
  onReopened,
  onOpenManifest,
  onReplan,
}: ClosedViewProps) {
  const text = useText();
  const { plan } = useDesk();
  const absent = board.lines.filter(({ state }) => state !== 'boarded');
  const waiting = absent.filter(
    ({ person }) => person.status !== 'departed' && !plan.assignment.has(person.householdId),
  );
  const byReason = noShowReasons
    .map((reason) => ({
      reason,
      lines: absent.filter(({ boarding }) => (boarding?.reason || 'unknown') === reason),
    }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <SectionCard
          title={text('closing.flown')}
          about={text('closing.closed-by', { who: closing.closedBy, at: wallTime(closing.closedAt) })}
          aside={
            <Button
              variant="default"
              leftSection={<IconFileText size={16} aria-hidden />}
              onClick={onOpenManifest}
            >
              {text('closing.as-flown', { version: closing.manifestVersion })}
            </Button>
          }
        >
          <Group gap="xl">
            <p className={classes.figure}>
              <strong>{closing.boarded}</strong>
              <span>{text('closing.figure-boarded')}</span>
            </p>
            <p className={classes.figure}>
              <strong>{board.counts['no-show']}</strong>
              <span>{text('closing.figure-no-show')}</span>
            </p>
            <p className={classes.figure}>
              <strong>{board.counts.refused}</strong>
              <span>{text('closing.figure-refused')}</span>
            </p>
          </Group>
          {closing.explanation === '' ? (
            <p>{text('closing.counts-agreed', { crew: closing.crewCount })}</p>
          ) : (
            <p className={classes.former}>
              {text('closing.counts-differed', { crew: closing.crewCount, explanation: closing.explanation })}
            </p>
          )}
          <HeldNotice departure={departure} board={board} />
        </SectionCard>
        <ArrivalForm key={closing.arrivedAt} departure={departure} closing={closing} />
        <ReopenForm departure={departure} onReopened={onReopened} />
      </div>
      <SectionCard
        title={text('closing.waiting', { count: waiting.length })}
        about={text('closing.waiting-about')}
        aside={
          waiting.length > 0 ? (
            <Button leftSection={<IconRefresh size={16} aria-hidden />} onClick={onReplan}>
              {text('closing.replan')}
            </Button>
          ) : null
        }
      >
        {byReason.map(({ reason, lines }) => (
          <div key={reason} className={classes.kind}>
            <h3>
              {text('closing.reason-count', { reason: text(`door.reason-${reason}`), count: lines.length })}
            </h3>
            <p>
              {lines.map(({ person }) => (
                <bdi key={person.id} className={classes.name}>
                  {personName(person)}
                </bdi>
              ))}
            </p>
          </div>
        ))}
      </SectionCard>
    </div>
  );
}
