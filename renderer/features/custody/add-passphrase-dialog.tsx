import { useState } from 'react';
import type { SlotSummary } from '../../../shared/contract/key-methods';
import { message } from '../../../shared/messages/message';
import { getBridge } from '../../platform/bridge';
import { NewPassphrase, newPassphraseFault } from '../../ui/new-passphrase';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { KeyDialog } from './key-dialog';
import { SlotLabelInput } from './slot-label-input';
import { useDialogAction } from './use-dialog-action';

interface AddPassphraseDialogProps {
  readonly onSlots: (slots: readonly SlotSummary[]) => void;
  readonly onClose: () => void;
}

/** Adds another passphrase, for another person or another place. */
export function AddPassphraseDialog({ onSlots, onClose }: AddPassphraseDialogProps) {
  const text = useText();
  const notices = useNotices();
  const { isBusy, problem, run } = useDialogAction();
  const [label, setLabel] = useState(text('custodyScreen.slot-label-passphrase'));
  const [draft, setDraft] = useState({ passphrase: '', again: '' });
  const [isTried, setTried] = useState(false);
  const fault = newPassphraseFault(draft);

  const add = async (): Promise<void> => {
    setTried(true);
    if (fault !== null || label.trim() === '') {
      return;
    }
    const added = await run(() => getBridge().addPassphraseSlot({ label, passphrase: draft.passphrase }));
    if (added !== null) {
      onSlots(added.slots);
      notices.done(message('custodyScreen.added', { label: label.trim() }));
      onClose();
    }
  };
  return (
    <KeyDialog
      title={text('custodyScreen.add-passphrase')}
      action={text('custodyScreen.add-passphrase')}
      problem={problem}
      isBusy={isBusy}
      onAct={() => void add()}
      onClose={onClose}
    >
      <SlotLabelInput label={label} onChange={setLabel} />
      <NewPassphrase
        draft={draft}
        onChange={setDraft}
        fault={isTried ? fault : null}
        suggest={() => getBridge().suggestPassphrase({})}
      />
    </KeyDialog>
  );
}
