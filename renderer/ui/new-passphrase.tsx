import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useState } from 'react';
import type { MessageId } from '../../shared/messages/en';
import type { Result } from '../../shared/kit/result';
import { passphraseStrength } from '../../shared/kit/passphrase-strength';
import { StrengthBar } from './strength-bar';
import { SuggestedWords } from './suggested-words';
import { useText } from './text';
import { useNotices } from './use-notices';

/** A passphrase that is being chosen, typed twice. */
export interface NewPassphraseDraft {
  readonly passphrase: string;
  readonly again: string;
}

/** What keeps it from being taken; null when nothing does. */
export function newPassphraseFault({ passphrase, again }: NewPassphraseDraft): 'short' | 'differs' | null {
  return passphrase.length < 8 ? 'short' : passphrase === again ? null : 'differs';
}

interface NewPassphraseProps {
  readonly draft: NewPassphraseDraft;
  readonly onChange: (draft: NewPassphraseDraft) => void;
  readonly fault: 'short' | 'differs' | null;
  /** Six random words from the host. */
  readonly suggest: () => Promise<Result<{ readonly words: readonly string[] }>>;
  readonly labelId?: MessageId;
}

/** Asks for a new passphrase twice, says how strong it is, and offers one. */
export function NewPassphrase({
  draft,
  onChange,
  fault,
  suggest,
  labelId = 'secret.new',
}: NewPassphraseProps) {
  const text = useText();
  const notices = useNotices();
  const [words, setWords] = useState<readonly string[] | null>(null);
  const [drawn, setDrawn] = useState('');

  const draw = async (): Promise<void> => {
    const answer = await suggest();
    if (answer.ok) {
      setWords(answer.value.words);
    } else {
      notices.problem(answer.problem);
    }
  };
  if (words !== null) {
    return (
      <SuggestedWords
        words={words}
        onOthers={() => void draw()}
        onClose={() => setWords(null)}
        onUse={() => {
          const passphrase = words.join(' ');
          setDrawn(passphrase);
          setWords(null);
          onChange({ passphrase, again: passphrase });
        }}
      />
    );
  }
  const isDrawn = drawn !== '' && draft.passphrase === drawn;
  return (
    <Stack gap="sm">
      <div>
        <PasswordInput
          label={text(labelId)}
          description={text('secret.new-hint')}
          value={draft.passphrase}
          onChange={({ currentTarget }) => onChange({ ...draft, passphrase: currentTarget.value })}
          error={fault === 'short' ? text('secret.short') : null}
          autoComplete="new-password"
        />
        <StrengthBar strength={isDrawn ? 'strong' : passphraseStrength(draft.passphrase)} />
      </div>
      <PasswordInput
        label={text('secret.again')}
        value={draft.again}
        onChange={({ currentTarget }) => onChange({ ...draft, again: currentTarget.value })}
        error={fault === 'differs' ? text('secret.differs') : null}
        autoComplete="new-password"
      />
      <Group>
        <Button
          size="xs"
          variant="light"
          leftSection={<IconSparkles size={16} aria-hidden />}
          onClick={() => void draw()}
        >
          {text('secret.suggest')}
        </Button>
      </Group>
    </Stack>
  );
}
