import { z } from 'zod';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { planIdSchema } from '../../../shared/model/ids';
import { keyslotsCheck } from './keyslots-check';

/** The newest format of a plan's files that this version reads, and the one it writes. */
export const knownFormat = 2;

const base64 = z.base64().max(1024);

/** The data key, encrypted for one slot. */
const wrapped = { iv: base64, wrappedKey: base64, tag: base64 };

/** What it costs to turn a passphrase into a key. The limits keep a doctored file from freezing this computer. */
const cost = {
  salt: base64,
  memoryKiB: z.number().int().min(8).max(1_048_576),
  iterations: z.number().int().min(1).max(64),
  parallelism: z.number().int().min(1).max(16),
};

const named = { id: z.string().min(1).max(64), label: z.string().max(80), createdAt: z.string().max(40) };

const slotSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('passphrase'), ...named, ...cost, ...wrapped }),
  z.object({ kind: z.literal('key-file'), ...named, ...cost, ...wrapped }),
  z.object({
    kind: z.literal('recovery'),
    ...named,
    publicKey: base64,
    ephemeralKey: base64,
    ...wrapped,
  }),
]);

/** One way into a plan. */
export type Slot = z.infer<typeof slotSchema>;

const keyslotsSchema = z.object({
  format: z.literal(knownFormat),
  planId: planIdSchema,
  /** What frames and wrapped keys are bound to; the same in every copy of a plan. */
  vaultId: planIdSchema,
  label: z.string().max(80),
  createdAt: z.string(),
  /** None is left in a plan that was sealed without a recovery key. */
  slots: z.array(slotSchema).max(16),
});

const firstFormatSchema = z.object({
  format: z.literal(1),
  planId: planIdSchema,
  label: z.string().max(80),
  createdAt: z.string(),
  slots: z.array(z.object({ kind: z.literal('passphrase'), ...cost, ...wrapped })).max(16),
});

/** The ways into one plan. Format 1 is read in the shape of format 2; only a migration makes one of the other. */
export type Keyslots = Omit<z.infer<typeof keyslotsSchema>, 'format'> & { readonly format: 1 | 2 };

function fromFirstFormat(file: z.infer<typeof firstFormatSchema>): Keyslots {
  return {
    ...file,
    vaultId: file.planId,
    slots: file.slots.map((slot, index) => ({
      ...slot,
      id: `first-${index + 1}`,
      label: '',
      createdAt: file.createdAt,
    })),
  };
}

/** Reads a keyslots file; a newer format is told apart from damage. */
export function parseKeyslots(text: string): Result<Keyslots> {
  const damaged = failure(message('vault.keyslots-damaged'));
  try {
    const raw: unknown = JSON.parse(text);
    const version = z.looseObject({ format: z.number(), check: z.string().optional() }).safeParse(raw);
    if (!version.success) {
      return damaged;
    }
    const { format, check } = version.data;
    const isIntact = check === undefined || check === keyslotsCheck(version.data);
    // Whatever else is wrong with it: a newer file must never be taken for a damaged one and mended.
    if (format > knownFormat) {
      return failure(message('vault.newer-format', { found: format, known: knownFormat }));
    }
    if (format === 1) {
      const first = firstFormatSchema.safeParse(raw);
      return first.success ? success(fromFirstFormat(first.data)) : damaged;
    }
    const parsed = keyslotsSchema.safeParse(raw);
    return parsed.success && check !== undefined && isIntact ? success(parsed.data) : damaged;
  } catch {
    return damaged;
  }
}
