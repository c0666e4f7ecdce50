import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import type { SlotSummary } from '../../../shared/contract/key-methods';
import { message } from '../../../shared/messages/message';
import { getBridge } from '../../platform/bridge';
import { NewPassphrase, newPassphraseFault } from '../../ui/new-passphrase';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { KeyDialog } from './key-dialog';
import { useDialogAction } from './use-dialog-action';

interface ChangePassphraseDialogProps {
  readonly onSlots: (slots: readonly SlotSummary[]) => void;
  readonly onClose: () => void;
}

/** Puts a new passphrase in the place of the present one. */
export function ChangePassphraseDialog({ onSlots, onClose }: ChangePassphraseDialogProps) {
  const text = useText();
  const notices = useNotices();
  const { isBusy, problem, run } = useDialogAction();
  const [current, setCurrent] = useState('');
  const [draft, setDraft] = useState({ passphrase: '', again: '' });
  const [isTried, setTried] = useState(false);
  const fault = newPassphraseFault(draft);

  const change = async (): Promise<void> => {
    setTried(true);
    if (fault !== null || current === '') {
      return;
    }
    const changed = await run(() => getBridge().changePassphrase({ current, next: draft.passphrase }));
    if (changed !== null) {
      onSlots(changed.slots);
      notices.done(message('custodyScreen.changed'));
      onClose();
    }
  };
  return (
    <KeyDialog
      title={text('custodyScreen.change-passphrase')}
      about={text('custodyScreen.change-text')}
      action={text('custodyScreen.change-passphrase')}
      problem={problem}
      isBusy={isBusy}
      onAct={() => void change()}
      onClose={onClose}
    >
      <PasswordInput
        label={text('custodyScreen.current-passphrase')}
        value={current}
        onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
        error={isTried && current === '' ? text('custodyScreen.change-missing') : null}
        autoComplete="off"
        data-autofocus
      />
      <NewPassphrase
        labelId="custodyScreen.next-passphrase"
        draft={draft}
        onChange={setDraft}
        fault={isTried ? fault : null}
        suggest={() => getBridge().suggestPassphrase({})}
      />
    </KeyDialog>
  );
}
