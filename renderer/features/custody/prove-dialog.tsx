import { useText } from '../../ui/text';
import { KeyDialog } from './key-dialog';
import { ProveForm } from './prove-form';
import { useProof } from './use-proof';

/** Tries any key on the open plan. */
export function ProveDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { secret, setSecret, isComplete, isBusy, problem, proven, prove } = useProof('passphrase');
  return (
    <KeyDialog
      title={text('custodyScreen.prove-title')}
      about={text('custodyScreen.prove-text')}
      action={text(proven === null ? 'custodyScreen.prove-now' : 'custodyScreen.done')}
      problem={problem}
      isBusy={isBusy}
      isDisabled={!isComplete}
      onAct={() => (proven === null ? void prove() : onClose())}
      onClose={onClose}
    >
      <ProveForm secret={secret} onChange={setSecret} proven={proven} />
    </KeyDialog>
  );
}
