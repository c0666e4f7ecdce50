import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { reopenDeparture } from '../../../../shared/departure-day/reopen-departure';
import { message } from '../../../../shared/messages/message';
import type { Message } from '../../../../shared/messages/message';
import { departureName } from '../../../../shared/model/departure';
import type { Departure } from '../../../../shared/model/departure';
import { useDesk } from '../../../desk/use-desk';
import { PlainForm } from '../../../ui/plain-form';
import { ProblemAlert } from '../../../ui/problem-alert';
import { SectionCard } from '../../../ui/section-card';
import { useText } from '../../../ui/text';
import { machineNow } from '../../../ui/machine-instant';

interface ReopenFormProps {
  readonly departure: Departure;
  readonly onReopened: () => void;
}

/** Opens a closed departure again, for a reason that is kept. */
export function ReopenForm({ departure, onReopened }: ReopenFormProps) {
  const text = useText();
  const desk = useDesk();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Message | null>(null);
  const reopen = (): void => {
    const changes = reopenDeparture(desk.plan, departure.id, reason, machineNow());
    const label = message('closing.did-reopen', {
      departure: departureName(departure),
      reason: reason.trim(),
    });
    const done = changes.ok ? desk.commit(label, changes.value) : changes;
    setProblem(done.ok ? null : done.problem);
    if (done.ok) {
      onReopened();
    }
  };
  return (
    <SectionCard title={text('closing.reopen')} about={text('closing.reopen-about')}>
      <PlainForm onSubmit={reopen}>
        <Group align="flex-end" wrap="nowrap">
          <TextInput
            flex={1}
            label={text('closing.reopen-reason')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Button type="submit" variant="default" color="orange">
            {text('closing.reopen-yes')}
          </Button>
        </Group>
      </PlainForm>
      <ProblemAlert problem={problem} />
    </SectionCard>
  );
}
