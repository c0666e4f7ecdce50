import { Code, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { SlotSummary } from '../../../shared/contract/key-methods';
import { message } from '../../../shared/messages/message';
import { getBridge } from '../../platform/bridge';
import { NewPassphrase, newPassphraseFault } from '../../ui/new-passphrase';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { KeyDialog } from './key-dialog';
import { ProveForm } from './prove-form';
import { SlotLabelInput } from './slot-label-input';
import { useDialogAction } from './use-dialog-action';
import { useProof } from './use-proof';

interface AddKeyFileDialogProps {
  readonly onSlots: (slots: readonly SlotSummary[]) => void;
  readonly onClose: () => void;
}

/** Makes a key file, and has it tried from where it will be kept. */
export function AddKeyFileDialog({ onSlots, onClose }: AddKeyFileDialogProps) {
  const text = useText();
  const notices = useNotices();
  const { isBusy, problem, run } = useDialogAction();
  const proof = useProof('key-file');
  const [label, setLabel] = useState(text('custodyScreen.slot-label-key-file'));
  const [isAlone, setAlone] = useState(false);
  const [draft, setDraft] = useState({ passphrase: '', again: '' });
  const [isTried, setTried] = useState(false);
  const [path, setPath] = useState<string | null>(null);
  const fault = isAlone ? null : newPassphraseFault(draft);

  const make = async (): Promise<void> => {
    setTried(true);
    if (fault !== null || label.trim() === '') {
      return;
    }
    const made = await run(() =>
      getBridge().addKeyFileSlot({ label, passphrase: isAlone ? '' : draft.passphrase }),
    );
    if (made !== null) {
      onSlots(made.slots);
      if (made.saved) {
        setPath(made.path);
      } else {
        notices.problem(message('custodyScreen.not-saved'));
      }
    }
  };

  if (path !== null) {
    return (
      <KeyDialog
        title={text('custodyScreen.add-key-file')}
        action={text(proof.proven === null ? 'custodyScreen.prove-now' : 'custodyScreen.done')}
        problem={proof.problem}
        isBusy={proof.isBusy}
        isDisabled={!proof.isComplete}
        onAct={() => (proof.proven === null ? void proof.prove() : onClose())}
        onClose={onClose}
        other={text('custodyScreen.later')}
      >
        <Text size="sm">{text('custodyScreen.key-file-saved')}</Text>
        <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {path}
        </Code>
        <Text size="sm">{text('custodyScreen.key-file-keep')}</Text>
        <ProveForm secret={proof.secret} onChange={proof.setSecret} proven={proof.proven} />
      </KeyDialog>
    );
  }
  return (
    <KeyDialog
      title={text('custodyScreen.add-key-file')}
      about={text('custodyScreen.key-file-text')}
      action={text('custodyScreen.key-file-make')}
      problem={problem}
      isBusy={isBusy}
      onAct={() => void make()}
      onClose={onClose}
    >
      <SlotLabelInput label={label} onChange={setLabel} />
      <Radio.Group
        aria-label={text('custodyScreen.kind-key-file')}
        value={isAlone ? 'alone' : 'with'}
        onChange={(value) => setAlone(value === 'alone')}
      >
        <Stack gap="xs">
          <Radio
            value="with"
            label={text('custodyScreen.key-file-with')}
            description={text('custodyScreen.key-file-with-hint')}
          />
          <Radio
            value="alone"
            label={text('custodyScreen.key-file-alone')}
            description={text('custodyScreen.key-file-alone-hint')}
          />
        </Stack>
      </Radio.Group>
      {isAlone ? null : (
        <NewPassphrase
          draft={draft}
          onChange={setDraft}
          fault={isTried ? fault : null}
          suggest={() => getBridge().suggestPassphrase({})}
        />
      )}
    </KeyDialog>
  );
}
