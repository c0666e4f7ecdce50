import { z } from 'zod';
import { bytesSchema } from './shapes';

/** Files under a passphrase of their own, which whoever gets them opens with it. */
export const exportMethods = {
  /** As `saveFile`, in an encrypted archive under the suggested name with `.zip` behind it. */
  saveEncryptedFile: {
    parameters: z.object({
      suggestedName: z.string().min(1).max(200),
      bytes: bytesSchema,
      passphrase: z.string().min(8).max(1024),
    }),
    answer: z.object({ saved: z.boolean(), path: z.string() }),
  },
  /** The one file in an encrypted archive. Nothing is written. */
  openEncryptedFile: {
    parameters: z.object({ bytes: bytesSchema, passphrase: z.string().max(1024) }),
    answer: z.object({ name: z.string(), bytes: bytesSchema }),
  },
} as const satisfies Record<string, { parameters: z.ZodType; answer: z.ZodType }>;
