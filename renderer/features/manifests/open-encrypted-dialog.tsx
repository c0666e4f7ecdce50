import { Button, FileInput, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Message } from '../../../shared/messages/message';
import { message } from '../../../shared/messages/message';
import { getBridge } from '../../platform/bridge';
import { PlainForm } from '../../ui/plain-form';
import { ProblemAlert } from '../../ui/problem-alert';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';

/** Opens an encrypted file of this or another desk and saves what is in it. */
export function OpenEncryptedDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const notices = useNotices();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<Message | null>(null);
  const [isBusy, setBusy] = useState(false);

  const open = async (): Promise<void> => {
    if (file === null) {
      setProblem(message('manifestsScreen.no-file'));
      return;
    }
    setBusy(true);
    const content = await file.arrayBuffer().catch(() => null);
    const opened =
      content === null
        ? { ok: false as const, problem: message('manifestsScreen.file-unreadable') }
        : await getBridge().openEncryptedFile({ bytes: new Uint8Array(content), passphrase });
    const saved = opened.ok
      ? await getBridge().saveFile({
          suggestedName: opened.value.name,
          bytes: new Uint8Array(opened.value.bytes),
        })
      : opened;
    setBusy(false);
    if (!saved.ok) {
      setProblem(saved.problem);
    } else if (saved.value.saved) {
      notices.done(message('manifestsScreen.saved-file', { path: saved.value.path }));
      onClose();
    }
  };
  return (
    <Modal
      opened
      title={text('manifestsScreen.open-encrypted-title')}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': text('manifestsScreen.cancel') }}
    >
      <PlainForm onSubmit={() => void open()}>
        <Stack gap="sm">
          <Text size="sm">{text('manifestsScreen.open-encrypted-text')}</Text>
          <ProblemAlert problem={problem} />
          <FileInput
            label={text('manifestsScreen.encrypted-file')}
            placeholder={text('manifestsScreen.encrypted-file-hint')}
            value={file}
            onChange={setFile}
          />
          <PasswordInput
            label={text('manifestsScreen.file-passphrase')}
            value={passphrase}
            onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
            autoComplete="off"
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {text('manifestsScreen.cancel')}
            </Button>
            <Button type="submit" loading={isBusy}>
              {text('manifestsScreen.open-and-save')}
            </Button>
          </Group>
        </Stack>
      </PlainForm>
    </Modal>
  );
}
