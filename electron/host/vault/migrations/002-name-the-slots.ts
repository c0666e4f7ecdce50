import { createCipheriv } from 'node:crypto';
import { z } from 'zod';
import { derivePassphraseKey } from '../../keys/derive-key';
import type { Migration } from './migration';

const fileSchema = z.object({
  format: z.literal(1),
  planId: z.string(),
  label: z.string(),
  createdAt: z.string(),
  slots: z.array(
    z.object({
      kind: z.literal('passphrase'),
      salt: z.string(),
      memoryKiB: z.number(),
      iterations: z.number(),
      parallelism: z.number(),
    }),
  ),
});

/**
 * Format 2 gives every slot a name and binds the wrapped key to it and to the vault, which is the plan that it was made as.
 * Only the passphrase that was typed can be wrapped anew; the first format had one. Journals and snapshots of the first
 * format stay as they are: the chain is made of their bytes.
 */
export const nameTheSlots: Migration = {
  from: 1,
  to: 2,
  name: '002-name-the-slots',
  migrate: async (raw, { passphrase, dataKey, random }) => {
    const { planId, label, createdAt, slots } = fileSchema.parse(raw);
    const [slot] = slots;
    if (slot === undefined) {
      throw new Error('A plan without a slot cannot have been opened.');
    }
    const id = random(8).toString('hex');
    const iv = random(12);
    const key = await derivePassphraseKey(passphrase, slot);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(
      Buffer.from(`departure-desk/2|${planId}|passphrase|${id}`),
    );
    const wrappedKey = Buffer.concat([cipher.update(dataKey), cipher.final()]).toString('base64');
    key.fill(0);
    const wrapped = { iv: iv.toString('base64'), wrappedKey, tag: cipher.getAuthTag().toString('base64') };
    const named = { ...slot, id, label: '', createdAt, ...wrapped };
    return { format: 2, planId, vaultId: planId, label, createdAt, slots: [named] };
  },
};
