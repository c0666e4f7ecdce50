import { Alert, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { DeskBridge } from '../../../shared/contract/desk-bridge';
import type { OpenedPlan, PlanSummary } from '../../../shared/contract/plan-methods';
import type { Message } from '../../../shared/messages/message';
import { OperatorInput } from '../../ui/operator-input';
import { emptySecret, secretOf } from '../../ui/secret';
import { SecretFields } from '../../ui/secret-fields';
import { useSentence, useText } from '../../ui/text';
import { useWaiting } from './use-waiting';
import { PlainForm } from '../../ui/plain-form';

interface OpenPlanFormProps {
  readonly bridge: DeskBridge;
  readonly plan: PlanSummary;
  readonly operator: string;
  readonly onOperator: (operator: string) => void;
  /** Who opened this plan last, while this program runs; empty where that is not known. */
  readonly lastOperator: string;
  readonly onOpened: (opened: OpenedPlan) => Promise<void>;
  readonly onBack: () => void;
}

/** Asks for what opens one plan, and who is opening it; says who to ask. */
export function OpenPlanForm({
  bridge,
  plan,
  operator,
  onOperator,
  lastOperator,
  onOpened,
  onBack,
}: OpenPlanFormProps) {
  const text = useText();
  const sentence = useSentence();
  const [draft, setDraft] = useState(emptySecret);
  const [isBusy, setBusy] = useState(false);
  const [isTried, setTried] = useState(false);
  const [problem, setProblem] = useState<Message | null>(null);
  const [triedWay, setTriedWay] = useState(draft.way);
  const waiting = useWaiting(problem);

  const isAnonymous = operator.trim() === '';
  const secret = secretOf(draft);
  const date = new Date(plan.createdAt).toLocaleDateString('en-GB', { dateStyle: 'long' });
  const open = async (): Promise<void> => {
    setTried(true);
    if (secret === null || isAnonymous || waiting > 0) {
      return;
    }
    setBusy(true);
    setTriedWay(draft.way);
    setProblem(null);
    const answer = await bridge.openPlan({ planId: plan.planId, ...secret, operator });
    setBusy(false);
    if (answer.ok) {
      await onOpened(answer.value);
    } else {
      setDraft({ ...draft, passphrase: '' });
      setProblem(answer.problem);
    }
  };

  return (
    <PlainForm onSubmit={() => void open()}>
      <Stack>
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
            {plan.label}
          </Title>
          <Badge
            variant="light"
            color="gray"
            c="dimmed"
            tt="none"
            size="lg"
            leftSection={<IconLock size={14} aria-hidden />}
            style={{ flexShrink: 0 }}
          >
            {text('start.locked')}
          </Badge>
        </Group>
        {problem !== null && draft.way === triedWay && (waiting > 0 || problem.id !== 'keys.wait') && (
          <Alert color="red" role="alert">
            {sentence(problem)}
          </Alert>
        )}
        <OperatorInput operator={operator} onChange={onOperator} isMissing={isTried && isAnonymous} />
        <SecretFields secret={draft} onChange={setDraft} />
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            {text('start.back')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={secret === null || waiting > 0}>
            {waiting > 0 ? text('start.wait', { seconds: waiting }) : text('start.unlock')}
          </Button>
        </Group>
        {waiting > 0 && (
          <Text size="sm" role="timer" aria-live="off">
            {text('start.waiting', { seconds: waiting })}
          </Text>
        )}
        <Stack gap={4} pt="sm" style={{ borderTop: '1px solid var(--desk-line)' }}>
          <Text size="xs" fw={600}>
            {text('start.ask-title')}
          </Text>
          <Text size="xs" c="dimmed">
            {lastOperator === ''
              ? text('start.ask', { date })
              : text('start.ask-last', { date, operator: lastOperator })}
          </Text>
          <Text size="xs" c="dimmed">
            {text('start.ask-recovery')}
          </Text>
        </Stack>
      </Stack>
    </PlainForm>
  );
}
