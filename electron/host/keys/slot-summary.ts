import type { SlotSummary } from '../../../shared/contract/key-methods';
import type { Slot } from './keyslots-format';
import { recoveryFingerprint } from './recovery-keys';

/** What may be shown of a slot. */
export function slotSummary(slot: Slot): SlotSummary {
  const { id, kind, label, createdAt } = slot;
  return slot.kind === 'recovery'
    ? {
        id,
        kind,
        label,
        createdAt,
        memoryMiB: 0,
        fingerprint: recoveryFingerprint(Buffer.from(slot.publicKey, 'base64')),
      }
    : { id, kind, label, createdAt, memoryMiB: slot.memoryKiB / 1024, fingerprint: '' };
}
