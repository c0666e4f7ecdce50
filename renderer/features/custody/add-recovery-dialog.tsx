import { Checkbox, Code, Text } from '@mantine/core';
import { useState } from 'react';
import type { SlotSummary } from '../../../shared/contract/key-methods';
import { message } from '../../../shared/messages/message';
import { getBridge } from '../../platform/bridge';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import classes from './custody.module.css';
import { KeyDialog } from './key-dialog';
import { ProveForm } from './prove-form';
import { RecoveryMakeFields } from './recovery-make-fields';
import { Steps } from './steps';
import { useDialogAction } from './use-dialog-action';
import { useProof } from './use-proof';

interface AddRecoveryDialogProps {
  readonly known: readonly SlotSummary[];
  readonly onSlots: (slots: readonly SlotSummary[]) => void;
  readonly onClose: () => void;
}

interface Made {
  readonly slot: SlotSummary | undefined;
  /** Of the private half; empty where it was made elsewhere. */
  readonly path: string;
}

/** Three steps to a mission recovery key: make the pair, keep the private half elsewhere, prove that it opens the plan. */
export function AddRecoveryDialog({ known, onSlots, onClose }: AddRecoveryDialogProps) {
  const text = useText();
  const notices = useNotices();
  const { isBusy, problem, run } = useDialogAction();
  const proof = useProof('recovery');
  const [label, setLabel] = useState(text('custodyScreen.slot-label-recovery'));
  const [publicKey, setPublicKey] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const [isMoved, setMoved] = useState(false);
  const [isKept, setKept] = useState(false);
  const step = made === null ? 0 : isKept ? 2 : 1;

  const make = async (): Promise<void> => {
    setTried(true);
    if (label.trim() === '' || publicKey?.trim() === '') {
      return;
    }
    const answer = await run(() =>
      getBridge().addRecoverySlot({ label, ...(publicKey === null ? {} : { publicKey: publicKey.trim() }) }),
    );
    if (answer === null) {
      return;
    }
    onSlots(answer.slots);
    const slot = answer.slots.find(({ id }) => !known.some((other) => other.id === id));
    if (answer.saved || publicKey !== null) {
      setMade({ slot, path: answer.path });
    } else {
      notices.problem(message('custodyScreen.not-saved'));
    }
  };
  const act = (): void => {
    if (step === 0) {
      void make();
    } else if (step === 1) {
      setKept(true);
    } else if (proof.proven === null) {
      void proof.prove();
    } else {
      onClose();
    }
  };
  const isOurs = made !== null && made.path !== '';
  const actions = [
    publicKey === null ? 'custodyScreen.make-pair' : 'custodyScreen.take-public',
    'custodyScreen.next',
    proof.proven === null ? 'custodyScreen.prove-now' : 'custodyScreen.done',
  ] as const;

  return (
    <KeyDialog
      title={text('custodyScreen.add-recovery')}
      problem={step === 2 ? proof.problem : problem}
      action={text(actions[step])}
      isBusy={isBusy || proof.isBusy}
      isDisabled={(step === 1 && isOurs && !isMoved) || (step === 2 && !proof.isComplete)}
      onAct={act}
      onClose={onClose}
      {...(step === 0 ? {} : { other: text('custodyScreen.later') })}
    >
      <Steps
        label={text('custodyScreen.steps')}
        steps={[
          text('custodyScreen.step-make'),
          text('custodyScreen.step-keep'),
          text('custodyScreen.step-prove'),
        ]}
        step={step}
      />
      {step === 0 && (
        <RecoveryMakeFields
          label={label}
          onLabel={setLabel}
          publicKey={publicKey}
          onPublicKey={setPublicKey}
          isTried={isTried}
        />
      )}
      {step === 1 && (
        <>
          {isOurs && (
            <>
              <Text size="sm">{text('custodyScreen.recovery-saved')}</Text>
              <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
                {made.path}
              </Code>
              <Text size="sm">{text('custodyScreen.recovery-keep')}</Text>
            </>
          )}
          <Text className={classes.fingerprint}>{made?.slot?.fingerprint}</Text>
          <Text size="sm">{text('custodyScreen.recovery-fingerprint')}</Text>
          {isOurs && (
            <Checkbox
              label={text('custodyScreen.recovery-moved')}
              checked={isMoved}
              onChange={({ currentTarget }) => setMoved(currentTarget.checked)}
            />
          )}
        </>
      )}
      {step === 2 && (
        <>
          <Text size="sm">{text('custodyScreen.recovery-prove')}</Text>
          <ProveForm secret={proof.secret} onChange={proof.setSecret} proven={proof.proven} />
        </>
      )}
    </KeyDialog>
  );
}
