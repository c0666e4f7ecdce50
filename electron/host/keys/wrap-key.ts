import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Keyslots, Slot } from './keyslots-format';

/** The data key, encrypted for one slot. */
export type WrappedKey = Pick<Slot, 'iv' | 'wrappedKey' | 'tag'>;

/** A wrapped key is bound to its vault and its slot: it cannot be moved to another. */
function context(
  { format, planId, vaultId }: Pick<Keyslots, 'format' | 'planId' | 'vaultId'>,
  { kind, id }: Pick<Slot, 'kind' | 'id'>,
): Buffer {
  return Buffer.from(
    format === 1 ? `departure-desk/1|${planId}|passphrase` : `departure-desk/2|${vaultId}|${kind}|${id}`,
  );
}

/** Encrypts the data key with a slot's key, which is zeroed. Throws when the data key was dropped meanwhile. */
export function wrapKey(
  random: (count: number) => Buffer,
  wrappingKey: Buffer,
  keyslots: Pick<Keyslots, 'planId' | 'vaultId'>,
  slot: Pick<Slot, 'kind' | 'id'>,
  dataKey: Buffer,
): WrappedKey {
  if (dataKey.every((byte) => byte === 0)) {
    wrappingKey.fill(0);
    throw new Error('The key was dropped.');
  }
  const iv = random(12);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, iv).setAAD(
    context({ ...keyslots, format: 2 }, slot),
  );
  const wrappedKey = Buffer.concat([cipher.update(dataKey), cipher.final()]).toString('base64');
  wrappingKey.fill(0);
  return { iv: iv.toString('base64'), wrappedKey, tag: cipher.getAuthTag().toString('base64') };
}

/** The data key, or null when the slot's key, which is zeroed, is not the one that wrapped it. */
export function unwrapKey(wrappingKey: Buffer, keyslots: Keyslots, slot: Slot): Buffer | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', wrappingKey, Buffer.from(slot.iv, 'base64'))
      .setAAD(context(keyslots, slot))
      .setAuthTag(Buffer.from(slot.tag, 'base64'));
    const dataKey = Buffer.concat([
      decipher.update(Buffer.from(slot.wrappedKey, 'base64')),
      decipher.final(),
    ]);
    return dataKey.length === 32 ? dataKey : null;
  } catch {
    return null;
  } finally {
    wrappingKey.fill(0);
  }
}
