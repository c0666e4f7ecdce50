import { Alert, Button, Checkbox, Group, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { DeskBridge } from '../../../shared/contract/desk-bridge';
import type { OpenedPlan } from '../../../shared/contract/plan-methods';
import type { Message } from '../../../shared/messages/message';
import { NewPassphrase, newPassphraseFault } from '../../ui/new-passphrase';
import { OperatorInput } from '../../ui/operator-input';
import { useText } from '../../ui/text';
import { PlainForm } from '../../ui/plain-form';
import { ProblemAlert } from '../../ui/problem-alert';

interface CreatePlanFormProps {
  readonly bridge: DeskBridge;
  readonly operator: string;
  readonly onOperator: (operator: string) => void;
  readonly onCreated: (opened: OpenedPlan, withSample: boolean) => Promise<void>;
  readonly onRestore: () => void;
  /** Null while there is no plan to go back to. */
  readonly onBack: (() => void) | null;
}

/** Makes a new plan with a passphrase, empty or with the sample data. */
export function CreatePlanForm({
  bridge,
  operator,
  onOperator,
  onCreated,
  onRestore,
  onBack,
}: CreatePlanFormProps) {
  const text = useText();
  const [label, setLabel] = useState('');
  const [draft, setDraft] = useState({ passphrase: '', again: '' });
  const [withSample, setWithSample] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isTried, setTried] = useState(false);
  const [problem, setProblem] = useState<Message | null>(null);

  const isUnnamed = label.trim() === '';
  const isAnonymous = operator.trim() === '';
  const fault = newPassphraseFault(draft);
  const create = async (): Promise<void> => {
    setTried(true);
    if (isUnnamed || isAnonymous || fault !== null) {
      return;
    }
    setBusy(true);
    setProblem(null);
    const answer = await bridge.createPlan({ label, passphrase: draft.passphrase, operator });
    setBusy(false);
    if (answer.ok) {
      await onCreated(answer.value, withSample);
    } else {
      setProblem(answer.problem);
    }
  };

  return (
    <PlainForm onSubmit={() => void create()}>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {text('start.new')}
        </Title>
        <ProblemAlert problem={problem} />
        <TextInput
          label={text('start.label')}
          description={text('start.label-hint')}
          placeholder={text('start.label-placeholder')}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
          error={isTried && isUnnamed ? text('start.label-missing') : null}
          maxLength={80}
          autoComplete="off"
          autoFocus
        />
        <OperatorInput operator={operator} onChange={onOperator} isMissing={isTried && isAnonymous} />
        <NewPassphrase
          draft={draft}
          onChange={setDraft}
          fault={isTried ? fault : null}
          suggest={() => bridge.suggestPassphrase({})}
        />
        <Alert color="yellow" variant="light" title={text('secret.lost-title')} p="sm">
          {text('secret.lost-text')}
        </Alert>
        <Checkbox
          label={text('start.sample')}
          description={text('start.sample-hint')}
          checked={withSample}
          onChange={(event) => setWithSample(event.currentTarget.checked)}
        />
        <Group justify="space-between" mt={4}>
          <Button variant="default" onClick={onBack ?? onRestore}>
            {text(onBack === null ? 'start.restore' : 'start.back')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {text('start.create')}
          </Button>
        </Group>
      </Stack>
    </PlainForm>
  );
}
