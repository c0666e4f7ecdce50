import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/desk-bridge';
import type { OpenedPlan } from '../../../shared/contract/plan-methods';
import type { Message } from '../../../shared/messages/message';
import { getBridge } from '../../platform/bridge';
import { OperatorInput } from '../../ui/operator-input';
import type { Secret } from '../../ui/secret';
import { useText } from '../../ui/text';
import { BackupFacts } from './backup-facts';
import { sourceOf } from './chosen-backup';
import type { ChosenBackup } from './chosen-backup';
import { PlainForm } from '../../ui/plain-form';
import { ProblemAlert } from '../../ui/problem-alert';

interface RestorePreviewProps {
  readonly chosen: ChosenBackup;
  readonly secret: Secret;
  readonly found: Answer<'inspectBackup'>;
  readonly lastOperator: string;
  readonly onRestored: (opened: OpenedPlan) => void;
  readonly onBack: () => void;
}

/** Shows what is in the backup, asks for a name, and makes a plan of it. */
export function RestorePreview({
  chosen,
  secret,
  found,
  lastOperator,
  onRestored,
  onBack,
}: RestorePreviewProps) {
  const text = useText();
  const [label, setLabel] = useState(found.label);
  const [operator, setOperator] = useState(lastOperator);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Message | null>(null);
  const isNameless = label.trim() === '';
  const isAnonymous = operator.trim() === '';

  const restore = async (): Promise<void> => {
    setTried(true);
    if (isNameless || isAnonymous) {
      return;
    }
    setBusy(true);
    setProblem(null);
    const answer = await getBridge().restoreBackup({ ...sourceOf(chosen), ...secret, label, operator });
    setBusy(false);
    if (answer.ok) {
      onRestored(answer.value);
    } else {
      setProblem(answer.problem);
    }
  };

  return (
    <PlainForm onSubmit={() => void restore()}>
      <Stack gap="sm">
        <BackupFacts found={found} />
        <TextInput
          label={text('backupsScreen.new-name')}
          description={text('backupsScreen.new-name-hint')}
          value={label}
          onChange={({ currentTarget }) => setLabel(currentTarget.value)}
          error={isTried && isNameless ? text('backupsScreen.new-name-missing') : null}
          maxLength={80}
          autoComplete="off"
        />
        <OperatorInput operator={operator} onChange={setOperator} isMissing={isTried && isAnonymous} />
        <ProblemAlert problem={problem} />
        <Group justify="space-between" mt="xs">
          <Button variant="subtle" color="gray" onClick={onBack} disabled={isBusy}>
            {text('backupsScreen.back')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {text('backupsScreen.restore')}
          </Button>
        </Group>
      </Stack>
    </PlainForm>
  );
}
