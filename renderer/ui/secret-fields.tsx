import { Anchor, Button, FileButton, FileInput, Group, PasswordInput, Stack, Textarea } from '@mantine/core';
import { IconFileText, IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import type { MessageId } from '../../shared/messages/en';
import { emptySecret, secretWays } from './secret';
import type { SecretDraft } from './secret';
import { useText } from './text';

interface SecretFieldsProps {
  readonly secret: SecretDraft;
  readonly onChange: (secret: SecretDraft) => void;
}

/** The host takes no larger ones. */
const largestKeyFile = 1024 * 1024;
const largestRecoveryKey = 4096;

/** Asks for a passphrase, a key file or a mission recovery key. */
export function SecretFields({ secret, onChange }: SecretFieldsProps) {
  const text = useText();
  const [fault, setFault] = useState<MessageId | null>(null);
  const alter = (part: Partial<SecretDraft>): void => onChange({ ...secret, ...part });

  const read = async (file: File | null, largest: number): Promise<Uint8Array<ArrayBuffer> | null> => {
    setFault(null);
    if (file === null) {
      return null;
    }
    if (file.size > largest) {
      setFault('secret.key-file-too-large');
      return null;
    }
    try {
      return new Uint8Array(await file.arrayBuffer());
    } catch {
      setFault('secret.key-file-unreadable');
      return null;
    }
  };
  const takeKeyFile = async (file: File | null): Promise<void> => {
    const bytes = await read(file, largestKeyFile);
    alter({ keyFile: file === null || bytes === null ? null : { name: file.name, bytes } });
  };
  const takeRecoveryKey = async (file: File | null): Promise<void> => {
    const bytes = await read(file, largestRecoveryKey);
    if (bytes !== null) {
      alter({ recoveryKey: new TextDecoder().decode(bytes) });
    }
  };

  return (
    <Stack gap="sm">
      {secret.way === 'passphrase' && (
        <PasswordInput
          key="passphrase"
          label={text('secret.passphrase')}
          value={secret.passphrase}
          onChange={({ currentTarget }) => alter({ passphrase: currentTarget.value })}
          autoComplete="off"
          autoFocus
        />
      )}
      {secret.way === 'key-file' && (
        <>
          <FileInput
            label={text('secret.key-file')}
            description={text('secret.key-file-hint')}
            placeholder={text('secret.key-file-choose')}
            leftSection={<IconKey size={16} aria-hidden />}
            value={secret.keyFile === null ? null : new File([], secret.keyFile.name)}
            onChange={(file) => void takeKeyFile(file)}
            error={fault === null ? null : text(fault)}
            clearable
          />
          <PasswordInput
            key="key-file-passphrase"
            label={text('secret.key-file-passphrase')}
            description={text('secret.key-file-passphrase-hint')}
            value={secret.passphrase}
            onChange={({ currentTarget }) => alter({ passphrase: currentTarget.value })}
            autoComplete="off"
          />
        </>
      )}
      {secret.way === 'recovery' && (
        <>
          <Textarea
            label={text('secret.recovery')}
            description={text('secret.recovery-hint')}
            value={secret.recoveryKey}
            onChange={({ currentTarget }) => alter({ recoveryKey: currentTarget.value })}
            error={fault === null ? null : text(fault)}
            autoComplete="off"
            spellCheck={false}
            minRows={3}
            autosize
            autoFocus
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          />
          <Group>
            <FileButton onChange={(file) => void takeRecoveryKey(file)}>
              {(button) => (
                <Button
                  {...button}
                  size="xs"
                  variant="default"
                  leftSection={<IconFileText size={16} aria-hidden />}
                >
                  {text('secret.recovery-choose')}
                </Button>
              )}
            </FileButton>
          </Group>
        </>
      )}
      <Group gap="md">
        {secretWays
          .filter((way) => way !== secret.way)
          .map((way) => (
            <Anchor
              key={way}
              component="button"
              type="button"
              size="sm"
              onClick={() => {
                setFault(null);
                onChange({ ...emptySecret, way });
              }}
            >
              {text(`secret.use-${way}`)}
            </Anchor>
          ))}
      </Group>
    </Stack>
  );
}
