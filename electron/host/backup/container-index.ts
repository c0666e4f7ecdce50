import { z } from 'zod';
import { planIdSchema } from '../../../shared/model/ids';

/** What a plan's files may be called in a backup. There are no paths in it. */
const entrySchema = z.strictObject({
  name: z.string().regex(/^(?:snapshot|journal)-(?:0|[1-9]\d{0,8})\.bin$|^copies\.bin$/),
  bytes: z.number().int().nonnegative(),
  /** SHA-256 of the content, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const indexSchema = z.strictObject({
  planId: planIdSchema,
  vaultId: z.string().regex(/^[a-z0-9-]{1,64}$/),
  /** When it was made. */
  at: z.iso.datetime(),
  /** How many batches it holds. */
  sequence: z.number().int().nonnegative(),
  entries: z
    .array(entrySchema)
    .min(1)
    .max(200_000)
    .refine((entries) => new Set(entries.map(({ name }) => name)).size === entries.length),
});

/** One file of the plan as it stands in the content of a backup. */
export type ContainerEntry = z.infer<typeof entrySchema>;

/** What a backup says of itself without any key: nothing personal. The entries stand in this order, without gaps. */
export type ContainerIndex = z.infer<typeof indexSchema>;

/** Reads the text of an index; null when it is none. */
export function parseIndex(text: string): ContainerIndex | null {
  try {
    return indexSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

const sealSchema = z.object({
  /** SHA-256 of the text of the index, hex. */
  index: z.string(),
});

/** What stands in a backup for those who hold the key: that the index is the one that was written. */
export type ContainerSeal = z.infer<typeof sealSchema>;

/** Reads what was sealed; null when it is something else. */
export function parseSeal(value: unknown): ContainerSeal | null {
  return sealSchema.safeParse(value).data ?? null;
}

/** The purpose for which the seal is encrypted. */
export const sealPurpose = 'backup';
