import { Alert, Button, Group, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/desk-bridge';
import type { Result } from '../../../shared/kit/result';
import { getBridge } from '../../platform/bridge';
import { useSentence, useText } from '../../ui/text';
import { SectionCard } from '../../ui/section-card';
import { PlainForm } from '../../ui/plain-form';

interface Found extends Answer<'findHead'> {
  /** Steps that followed. */
  readonly later: number;
}

/** Looks for eight printed words in the history. */
export function CheckWordsCard() {
  const text = useText();
  const sentence = useSentence();
  const [words, setWords] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [found, setFound] = useState<Result<Found> | null>(null);

  const check = async (): Promise<void> => {
    setBusy(true);
    const [answer, head] = await Promise.all([getBridge().findHead({ words }), getBridge().auditHead({})]);
    setBusy(false);
    setFound(
      answer.ok
        ? {
            ok: true,
            value: {
              ...answer.value,
              later: head.ok ? head.value.sequence - answer.value.batch.sequence : 0,
            },
          }
        : answer,
    );
  };
  const said = ({ batch, isNewest, later }: Found): string =>
    text(isNewest ? 'custodyScreen.found-newest' : 'custodyScreen.found-earlier', {
      sequence: batch.sequence,
      at: new Date(batch.savedAt).toLocaleString('en-GB'),
      by: batch.by === '' ? text('custodyScreen.nobody') : batch.by,
      what: sentence(batch.label),
      later,
    });
  return (
    <SectionCard title={text('custodyScreen.check-title')} about={text('custodyScreen.check-text')}>
      <PlainForm onSubmit={() => void check()}>
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <TextInput
            flex={1}
            label={text('custodyScreen.check-words')}
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
            maxLength={400}
            autoComplete="off"
            spellCheck={false}
          />
          <Button type="submit" variant="light" loading={isBusy} disabled={words.trim() === ''}>
            {text('custodyScreen.check')}
          </Button>
        </Group>
      </PlainForm>
      <div role="status">
        {found === null ? null : found.ok ? (
          <Alert color="teal" p="sm" c="var(--desk-good)" icon={<IconCircleCheck aria-hidden />}>
            {said(found.value)}
          </Alert>
        ) : (
          <Alert color="red" p="sm" icon={<IconAlertTriangle aria-hidden />}>
            {sentence(found.problem)}
          </Alert>
        )}
      </div>
    </SectionCard>
  );
}
