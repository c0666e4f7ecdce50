import { Alert, Button, Group, PasswordInput, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import type { DeskBridge } from '../../../shared/contract/desk-bridge';
import type { OpenedPlan, PlanSummary } from '../../../shared/contract/plan-methods';
import type { Message } from '../../../shared/messages/message';
import { useSentence, useText } from '../../ui/text';

interface OpenPlanFormProps {
  readonly bridge: DeskBridge;
  readonly plan: PlanSummary;
  readonly onOpened: (opened: OpenedPlan) => Promise<void>;
  readonly onBack: () => void;
}

/** Asks for the passphrase of one plan. */
export function OpenPlanForm({ bridge, plan, onOpened, onBack }: OpenPlanFormProps) {
  const text = useText();
  const sentence = useSentence();
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Message | null>(null);

  const open = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const answer = await bridge.openPlan({ planId: plan.planId, passphrase });
    setBusy(false);
    if (answer.ok) {
      await onOpened(answer.value);
    } else {
      setPassphrase('');
      setProblem(answer.problem);
    }
  };

  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <Stack>
        <Title order={2} size="h3">
          {plan.label}
        </Title>
        {problem !== null && (
          <Alert color="red" role="alert">
            {sentence(problem)}
          </Alert>
        )}
        <PasswordInput
          label={text('start.passphrase')}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          autoComplete="off"
          data-autofocus
          autoFocus
        />
        <Group justify="space-between">
          <Button variant="subtle" color="gray" onClick={onBack}>
            {text('start.back')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={passphrase === ''}>
            {text('start.unlock')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
