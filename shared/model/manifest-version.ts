import { z } from 'zod';
import { instantSchema } from './instant';
import { departureIdSchema } from './ids';

/** One version of a departure's manifest that left the desk. `id` is `<departureId>/<version>`. */
export const manifestVersionSchema = z.object({
  id: z.string().min(1),
  departureId: departureIdSchema,
  version: z.number().int().positive(),
  issuedAt: instantSchema,
  people: z.number().int().nonnegative(),
  /** Digest of the content; two versions with the same one say the same. */
  fingerprint: z.string(),
});
export type ManifestVersion = z.infer<typeof manifestVersionSchema>;
