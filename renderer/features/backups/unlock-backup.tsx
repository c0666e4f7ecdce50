import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/desk-bridge';
import type { Message } from '../../../shared/messages/message';
import { getBridge } from '../../platform/bridge';
import { emptySecret, secretOf } from '../../ui/secret';
import type { Secret } from '../../ui/secret';
import { SecretFields } from '../../ui/secret-fields';
import { useText } from '../../ui/text';
import { sourceOf } from './chosen-backup';
import type { ChosenBackup } from './chosen-backup';
import { PlainForm } from '../../ui/plain-form';
import { ProblemAlert } from '../../ui/problem-alert';

interface UnlockBackupProps {
  readonly chosen: ChosenBackup;
  readonly onFound: (secret: Secret, found: Answer<'inspectBackup'>) => void;
  readonly onBack: () => void;
}

/** Asks for what opens the backup, and goes through all of it. */
export function UnlockBackup({ chosen, onFound, onBack }: UnlockBackupProps) {
  const text = useText();
  const [draft, setDraft] = useState(emptySecret);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Message | null>(null);
  const secret = secretOf(draft);

  const inspect = async (): Promise<void> => {
    if (secret === null) {
      return;
    }
    setBusy(true);
    setProblem(null);
    const answer = await getBridge().inspectBackup({ ...sourceOf(chosen), ...secret });
    setBusy(false);
    if (answer.ok) {
      onFound(secret, answer.value);
    } else {
      setDraft({ ...draft, passphrase: '' });
      setProblem(answer.problem);
    }
  };

  return (
    <PlainForm onSubmit={() => void inspect()}>
      <Stack gap="sm">
        <Text fw={500} style={{ overflowWrap: 'anywhere' }}>
          {text('backupsScreen.chosen-file', { name: chosen.name })}
        </Text>
        <Text size="sm">{text('backupsScreen.unlock-text')}</Text>
        <ProblemAlert problem={problem} />
        <SecretFields secret={draft} onChange={setDraft} />
        <Group justify="space-between" mt="xs">
          <Button variant="subtle" color="gray" onClick={onBack} disabled={isBusy}>
            {text('backupsScreen.back')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={secret === null}>
            {text('backupsScreen.inspect')}
          </Button>
        </Group>
        {isBusy && (
          <Text size="sm" c="dimmed" role="status">
            {text('backupsScreen.inspecting')}
          </Text>
        )}
      </Stack>
    </PlainForm>
  );
}
