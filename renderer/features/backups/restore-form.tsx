import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/desk-bridge';
import type { OpenedPlan } from '../../../shared/contract/plan-methods';
import type { Secret } from '../../ui/secret';
import { useText } from '../../ui/text';
import { ChooseBackup } from './choose-backup';
import type { ChosenBackup } from './chosen-backup';
import { RestorePreview } from './restore-preview';
import { UnlockBackup } from './unlock-backup';

interface RestoreFormProps {
  /** Who is at the desk, as far as it is known. */
  readonly operator: string;
  readonly onRestored: (opened: OpenedPlan) => void;
  readonly onBack: () => void;
}

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'unlock'; readonly chosen: ChosenBackup }
  | {
      readonly kind: 'preview';
      readonly chosen: ChosenBackup;
      readonly secret: Secret;
      readonly found: Answer<'inspectBackup'>;
    };

/** Three steps to a restored plan: choose a backup, open it, see what is in it. */
export function RestoreForm({ operator, onRestored, onBack }: RestoreFormProps) {
  const text = useText();
  const [step, setStep] = useState<Step>({ kind: 'choose' });

  const content = (): React.JSX.Element => {
    switch (step.kind) {
      case 'choose':
        return <ChooseBackup onChosen={(chosen) => setStep({ kind: 'unlock', chosen })} onBack={onBack} />;
      case 'unlock':
        return (
          <UnlockBackup
            chosen={step.chosen}
            onFound={(secret, found) => setStep({ ...step, kind: 'preview', secret, found })}
            onBack={() => setStep({ kind: 'choose' })}
          />
        );
      case 'preview':
        return (
          <RestorePreview
            chosen={step.chosen}
            secret={step.secret}
            found={step.found}
            lastOperator={operator}
            onRestored={onRestored}
            onBack={() => setStep({ kind: 'unlock', chosen: step.chosen })}
          />
        );
    }
  };
  return (
    <Stack>
      <div>
        <Title order={2} size="h3">
          {text('backupsScreen.restore-title')}
        </Title>
        <Text size="sm" c="dimmed" mt={4}>
          {text('backupsScreen.restore-text')}
        </Text>
      </div>
      {content()}
    </Stack>
  );
}
