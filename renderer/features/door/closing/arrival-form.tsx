import { Button, Group, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { arrivalChanges } from '../../../../shared/departure-day/confirm-arrival';
import { message } from '../../../../shared/messages/message';
import type { Message } from '../../../../shared/messages/message';
import type { Closing } from '../../../../shared/model/closing';
import { departureName } from '../../../../shared/model/departure';
import type { Departure } from '../../../../shared/model/departure';
import { useDesk } from '../../../desk/use-desk';
import { PlainForm } from '../../../ui/plain-form';
import { ProblemAlert } from '../../../ui/problem-alert';
import { SectionCard } from '../../../ui/section-card';
import { useText } from '../../../ui/text';
import { wallTime } from '../../../ui/wall-time';
import classes from './closing.module.css';
import { machineNow } from '../../../ui/machine-instant';

interface ArrivalFormProps {
  readonly departure: Departure;
  readonly closing: Closing;
}

/** Confirms that a departure arrived, with how many people. */
export function ArrivalForm({ departure, closing }: ArrivalFormProps) {
  const text = useText();
  const desk = useDesk();
  const [count, setCount] = useState<number | string>(closing.arrivedCount ?? closing.crewCount);
  const [note, setNote] = useState(closing.arrivalNote);
  const [problem, setProblem] = useState<Message | null>(null);
  const confirm = (): void => {
    if (typeof count !== 'number') {
      setProblem(message('closing.count-missing'));
      return;
    }
    const now = machineNow();
    const changes = arrivalChanges(closing, { arrivedAt: now, arrivedCount: count, arrivalNote: note });
    const label = message('closing.did-arrive', { departure: departureName(departure), count });
    const done = changes.ok ? desk.commit(label, changes.value) : changes;
    setProblem(done.ok ? null : done.problem);
  };
  return (
    <SectionCard title={text('closing.arrival')} about={text('closing.arrival-about')}>
      {closing.arrivedAt === '' ? null : (
        <p className={classes.former}>
          {text('closing.arrived', { count: closing.arrivedCount ?? 0, at: wallTime(closing.arrivedAt) })}
        </p>
      )}
      <PlainForm onSubmit={confirm}>
        <Group align="flex-end" wrap="nowrap">
          <NumberInput
            w={110}
            label={text('closing.arrived-count')}
            min={0}
            allowDecimal={false}
            allowNegative={false}
            value={count}
            onChange={setCount}
          />
          <TextInput
            flex={1}
            label={text('closing.arrival-note')}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <Button type="submit" variant="default">
            {text(closing.arrivedAt === '' ? 'closing.arrival-yes' : 'closing.arrival-again')}
          </Button>
        </Group>
      </PlainForm>
      <ProblemAlert problem={problem} />
    </SectionCard>
  );
}
