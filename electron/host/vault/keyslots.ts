import { createCipheriv, createDecipheriv } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { z } from 'zod';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { planIdSchema } from '../../../shared/model/ids';
import type { PlanId } from '../../../shared/model/ids';
import type { HostPorts } from '../ports';

/** The newest vault format that this version reads and the one it writes. */
const knownFormat = 1;

const base64 = z.base64().max(1024);

const passphraseSlotSchema = z.object({
  kind: z.literal('passphrase'),
  salt: base64,
  // The limits keep a doctored file from freezing this computer.
  memoryKiB: z.number().int().min(8).max(1_048_576),
  iterations: z.number().int().min(1).max(64),
  parallelism: z.number().int().min(1).max(16),
  iv: base64,
  wrappedKey: base64,
  tag: base64,
});

const keyslotsSchema = z.object({
  format: z.literal(knownFormat),
  planId: planIdSchema,
  label: z.string().max(80),
  createdAt: z.string(),
  // None is left in a plan that was sealed without a recovery key.
  slots: z.array(passphraseSlotSchema).max(16),
});
export type Keyslots = z.infer<typeof keyslotsSchema>;

/** Reads keyslots.json; a newer format is told apart from damage. */
export function parseKeyslots(text: string): Result<Keyslots> {
  try {
    const raw: unknown = JSON.parse(text);
    const version = z.object({ format: z.number() }).safeParse(raw);
    if (version.success && version.data.format > knownFormat) {
      return failure(message('vault.newer-format', { found: version.data.format, known: knownFormat }));
    }
    const parsed = keyslotsSchema.safeParse(raw);
    return parsed.success ? success(parsed.data) : failure(message('vault.keyslots-damaged'));
  } catch {
    return failure(message('vault.keyslots-damaged'));
  }
}

type Slot = Keyslots['slots'][number];

/** The same passphrase typed on different keyboards may arrive in different Unicode forms. */
async function deriveKey(passphrase: string, slot: Omit<Slot, 'iv' | 'wrappedKey' | 'tag'>): Promise<Buffer> {
  const derived = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt: Buffer.from(slot.salt, 'base64'),
    memorySize: slot.memoryKiB,
    iterations: slot.iterations,
    parallelism: slot.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
  return Buffer.from(derived);
}

function wrappingContext(planId: PlanId): Buffer {
  return Buffer.from(`departure-desk/1|${planId}|passphrase`);
}

/** A new data key and the slots that wrap it. */
export async function createKeyslots(
  ports: Pick<HostPorts, 'clock' | 'random' | 'keyCost'>,
  { planId, label, passphrase }: { planId: PlanId; label: string; passphrase: string },
): Promise<{ keyslots: Keyslots; dataKey: Buffer }> {
  const dataKey = ports.random(32);
  const iv = ports.random(12);
  const half = { kind: 'passphrase' as const, salt: ports.random(16).toString('base64'), ...ports.keyCost };
  const wrappingKey = await deriveKey(passphrase, half);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, iv).setAAD(wrappingContext(planId));
  const wrappedKey = Buffer.concat([cipher.update(dataKey), cipher.final()]).toString('base64');
  wrappingKey.fill(0);
  const slot = {
    ...half,
    iv: iv.toString('base64'),
    wrappedKey,
    tag: cipher.getAuthTag().toString('base64'),
  };
  const createdAt = new Date(ports.clock()).toISOString();
  return { keyslots: { format: knownFormat, planId, label, createdAt, slots: [slot] }, dataKey };
}

/** The data key, when the passphrase opens one of the slots. */
export async function unlock(keyslots: Keyslots, passphrase: string): Promise<Result<Buffer>> {
  if (keyslots.slots.length === 0) {
    return failure(message('vault.sealed'));
  }
  for (const slot of keyslots.slots) {
    const wrappingKey = await deriveKey(passphrase, slot);
    try {
      const decipher = createDecipheriv('aes-256-gcm', wrappingKey, Buffer.from(slot.iv, 'base64'))
        .setAAD(wrappingContext(keyslots.planId))
        .setAuthTag(Buffer.from(slot.tag, 'base64'));
      return success(
        Buffer.concat([decipher.update(Buffer.from(slot.wrappedKey, 'base64')), decipher.final()]),
      );
    } catch {
      continue; // another slot may open
    } finally {
      wrappingKey.fill(0);
    }
  }
  return failure(message('vault.wrong-passphrase'));
}
