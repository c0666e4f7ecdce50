import { Alert, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { SlotSummary } from '../../../shared/contract/key-methods';
import { SecretFields } from '../../ui/secret-fields';
import type { SecretDraft } from '../../ui/secret';
import { useText } from '../../ui/text';

interface ProveFormProps {
  readonly secret: SecretDraft;
  readonly onChange: (secret: SecretDraft) => void;
  /** The way in that was opened; null before. */
  readonly proven: SlotSummary | null;
}

/** Takes a secret that is to be tried, and says what it opens. */
export function ProveForm({ secret, onChange, proven }: ProveFormProps) {
  const text = useText();
  if (proven === null) {
    return <SecretFields secret={secret} onChange={onChange} />;
  }
  return (
    <Alert color="teal" role="status" icon={<IconCircleCheck aria-hidden />}>
      <Text c="var(--desk-good)" fw={500}>
        {text('custodyScreen.proven', { label: proven.label })}
      </Text>
    </Alert>
  );
}
