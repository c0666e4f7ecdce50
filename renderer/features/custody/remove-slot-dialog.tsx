import { Text } from '@mantine/core';
import type { SlotSummary } from '../../../shared/contract/key-methods';
import { message } from '../../../shared/messages/message';
import { getBridge } from '../../platform/bridge';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { KeyDialog } from './key-dialog';
import { useDialogAction } from './use-dialog-action';

interface RemoveSlotDialogProps {
  readonly slot: SlotSummary;
  readonly onSlots: (slots: readonly SlotSummary[]) => void;
  readonly onClose: () => void;
}

/** Says what removing a way in means, and does it. */
export function RemoveSlotDialog({ slot, onSlots, onClose }: RemoveSlotDialogProps) {
  const text = useText();
  const notices = useNotices();
  const { isBusy, problem, run } = useDialogAction();
  const label = slot.label === '' ? text(`custodyScreen.kind-${slot.kind}`) : slot.label;

  const remove = async (): Promise<void> => {
    const removed = await run(() => getBridge().removeSlot({ id: slot.id }));
    if (removed !== null) {
      onSlots(removed.slots);
      notices.done(message('custodyScreen.removed', { label }));
      onClose();
    }
  };
  return (
    <KeyDialog
      title={text('custodyScreen.remove-title', { label })}
      about={text(`custodyScreen.remove-${slot.kind}`)}
      action={text('custodyScreen.remove')}
      problem={problem}
      isBusy={isBusy}
      isDangerous
      onAct={() => void remove()}
      onClose={onClose}
    >
      <Text size="sm">{text('custodyScreen.remove-limits')}</Text>
    </KeyDialog>
  );
}
