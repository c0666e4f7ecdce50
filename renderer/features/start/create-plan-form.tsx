import { Alert, Button, Checkbox, Group, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { DeskBridge } from '../../../shared/contract/desk-bridge';
import type { OpenedPlan } from '../../../shared/contract/plan-methods';
import type { Message } from '../../../shared/messages/message';
import type { MessageId } from '../../../shared/messages/en';
import { useSentence, useText } from '../../ui/text';

interface CreatePlanFormProps {
  readonly bridge: DeskBridge;
  readonly onCreated: (opened: OpenedPlan, withSample: boolean) => Promise<void>;
  /** Absent while there is no plan to go back to. */
  readonly onBack: (() => void) | null;
}

interface Fault {
  readonly field: 'label' | 'passphrase' | 'again';
  readonly id: MessageId;
}

function faultOf(label: string, passphrase: string, again: string): Fault | null {
  if (label.trim() === '') {
    return { field: 'label', id: 'start.label-missing' };
  }
  if (passphrase.length < 8) {
    return { field: 'passphrase', id: 'start.passphrase-short' };
  }
  return passphrase === again ? null : { field: 'again', id: 'start.passphrase-differs' };
}

/** Makes a new plan with a passphrase, empty or with the sample data. */
export function CreatePlanForm({ bridge, onCreated, onBack }: CreatePlanFormProps) {
  const text = useText();
  const sentence = useSentence();
  const [label, setLabel] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [withSample, setWithSample] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [problem, setProblem] = useState<Message | null>(null);

  const create = async (): Promise<void> => {
    const found = faultOf(label, passphrase, again);
    setFault(found);
    if (found !== null) {
      return;
    }
    setBusy(true);
    setProblem(null);
    const answer = await bridge.createPlan({ label, passphrase });
    setBusy(false);
    if (answer.ok) {
      await onCreated(answer.value, withSample);
    } else {
      setProblem(answer.problem);
    }
  };
  const errorOf = (field: Fault['field']): string | null => (fault?.field === field ? text(fault.id) : null);

  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Stack>
        <Title order={2} size="h3">
          {text('start.new')}
        </Title>
        {problem !== null && (
          <Alert color="red" role="alert">
            {sentence(problem)}
          </Alert>
        )}
        <TextInput
          label={text('start.label')}
          description={text('start.label-hint')}
          placeholder={text('start.label-placeholder')}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
          error={errorOf('label')}
          maxLength={80}
          autoComplete="off"
          autoFocus
        />
        <PasswordInput
          label={text('start.passphrase')}
          description={text('start.passphrase-hint')}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          error={errorOf('passphrase')}
          autoComplete="new-password"
        />
        <PasswordInput
          label={text('start.passphrase-again')}
          value={again}
          onChange={(event) => setAgain(event.currentTarget.value)}
          error={errorOf('again')}
          autoComplete="new-password"
        />
        <Checkbox
          label={text('start.sample')}
          description={text('start.sample-hint')}
          checked={withSample}
          onChange={(event) => setWithSample(event.currentTarget.checked)}
        />
        <Group justify={onBack === null ? 'flex-end' : 'space-between'}>
          {onBack !== null && (
            <Button variant="subtle" color="gray" onClick={onBack}>
              {text('start.back')}
            </Button>
          )}
          <Button type="submit" loading={isBusy}>
            {text('start.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
