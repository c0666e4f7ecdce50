import { Button, NumberInput, Textarea } from '@mantine/core';
import { IconPlaneDeparture } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { closeDeparture } from '../../../../shared/departure-day/close-departure';
import { closeView } from '../../../../shared/departure-day/close-differences';
import type { DoorBoard } from '../../../../shared/departure-day/door-board';
import { message } from '../../../../shared/messages/message';
import type { Message } from '../../../../shared/messages/message';
import type { NoShowReason } from '../../../../shared/model/boarding';
import type { Closing } from '../../../../shared/model/closing';
import { departureName } from '../../../../shared/model/departure';
import type { Departure } from '../../../../shared/model/departure';
import type { PersonId } from '../../../../shared/model/ids';
import { useDesk } from '../../../desk/use-desk';
import { getBridge } from '../../../platform/bridge';
import { PlainForm } from '../../../ui/plain-form';
import { ProblemAlert } from '../../../ui/problem-alert';
import { SectionCard } from '../../../ui/section-card';
import { useText } from '../../../ui/text';
import { AbsentList } from './absent-list';
import classes from './closing.module.css';
import { DifferenceList } from './difference-list';
import { HeldNotice } from './held-notice';
import { machineNow } from '../../../ui/machine-instant';

interface CloseFormProps {
  readonly departure: Departure;
  readonly board: DoorBoard;
  /** How it was closed before it was opened again; null where it never was. */
  readonly former: Closing | null;
}

/** The count of the crew against the door, the differences by name, and why who did not go did not. */
export function CloseForm({ departure, board, former }: CloseFormProps) {
  const text = useText();
  const desk = useDesk();
  const [count, setCount] = useState<number | string>('');
  const [explanation, setExplanation] = useState('');
  const [reasons, setReasons] = useState<ReadonlyMap<PersonId, NoShowReason>>(new Map());
  const [problem, setProblem] = useState<Message | null>(null);
  const view = useMemo(() => closeView(desk.plan, board, machineNow()), [desk, board]);
  const crewCount = typeof count === 'number' ? count : null;
  const agrees = crewCount === view.boarded;
  const absent = board.lines.filter(({ state }) => state !== 'boarded');

  const close = async (): Promise<void> => {
    if (crewCount === null) {
      setProblem(message('closing.count-missing'));
      return;
    }
    const head = await getBridge().auditHead({});
    const name = departureName(departure);
    const changes = closeDeparture(desk.plan, departure.id, {
      now: machineNow(),
      by: desk.opened.operator,
      crewCount,
      explanation,
      reasons,
      apart: text('closing.apart', { departure: name }),
      record: head.ok ? { sequence: head.value.sequence, words: [...head.value.words] } : null,
      newId: () => crypto.randomUUID(),
    });
    const done = changes.ok
      ? desk.commit(message('closing.did-close', { departure: name, boarded: view.boarded }), changes.value)
      : changes;
    setProblem(done.ok ? null : done.problem);
  };

  return (
    <PlainForm onSubmit={() => void close()}>
      <div className={classes.columns}>
        <div className={classes.column}>
          <SectionCard title={text('closing.count-title')} about={text('closing.count-about')}>
            {former === null ? null : (
              <p className={classes.former}>
                {text('closing.former', { boarded: former.boarded, reason: former.reopenReason })}
              </p>
            )}
            <div className={classes.counts}>
              <NumberInput
                size="xl"
                label={text('closing.crew-count')}
                min={0}
                max={9999}
                allowDecimal={false}
                allowNegative={false}
                value={count}
                onChange={setCount}
                data-autofocus
                autoFocus
              />
              <p className={classes.figure}>
                <span>{text('closing.door-count')}</span>
                <strong>{view.boarded}</strong>
              </p>
              <p
                className={classes.verdict}
                role="status"
                data-verdict={crewCount === null ? 'open' : agrees ? 'agrees' : 'differs'}
              >
                {crewCount === null
                  ? text('closing.verdict-open')
                  : agrees
                    ? text('closing.verdict-agrees')
                    : text('closing.verdict-differs', {
                        difference: Math.abs(crewCount - view.boarded),
                        side: crewCount > view.boarded ? 'crew' : 'door',
                      })}
              </p>
            </div>
            {view.infants > 0 && crewCount !== null && !agrees ? (
              <p>{text('closing.infants', { infants: view.infants })}</p>
            ) : null}
            {crewCount === null || agrees ? null : (
              <Textarea
                label={text('closing.explanation')}
                description={text('closing.explanation-hint')}
                withAsterisk
                autosize
                minRows={2}
                value={explanation}
                onChange={({ currentTarget }) => setExplanation(currentTarget.value)}
              />
            )}
            <ProblemAlert problem={problem} />
            <HeldNotice departure={departure} board={board} />
            <Button
              type="submit"
              size="md"
              color={agrees ? 'teal.9' : 'red.8'}
              leftSection={<IconPlaneDeparture size={20} aria-hidden />}
            >
              {text('closing.close', { boarded: view.boarded, absent: absent.length })}
            </Button>
          </SectionCard>
          <DifferenceList view={view} difference={crewCount === null ? null : crewCount - view.boarded} />
        </div>
        <AbsentList
          lines={absent}
          reasons={reasons}
          onReason={(ids, reason) =>
            setReasons(new Map([...reasons, ...ids.map((id) => [id, reason] as const)]))
          }
        />
      </div>
    </PlainForm>
  );
}
