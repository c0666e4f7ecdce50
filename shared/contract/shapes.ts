import { z } from 'zod';

/** Bytes cross every carrier unharmed. */
export const bytesSchema: z.ZodType<Uint8Array> = z.instanceof(Uint8Array);

/** No parameters, or nothing to answer. */
export const nothing = z.object({});

/**
 * What opens a plan: a passphrase, with the content of a key file where the slot asks for one, or the text of a
 * mission recovery key alone (the passphrase is then empty).
 */
export const secretFields = {
  passphrase: z.string().max(1024),
  keyFile: z
    .instanceof(Uint8Array)
    .refine((bytes) => bytes.length <= 1024 * 1024)
    .optional(),
  recoveryKey: z.string().max(4096).optional(),
};
