import { z } from 'zod';
import { instantSchema } from './instant';
import { departureIdSchema } from './ids';
import { manifestContentSchema } from './manifest-content';

/** A planned manifest says who is to go, one as flown who went. */
export const manifestKinds = ['planned', 'as-flown'] as const;

/** A finding of the check before issue that somebody overrode, and why. */
export const issueOverrideSchema = z.object({
  /** The id of the check. */
  check: z.string().min(1),
  /** How many people or facts it found. */
  found: z.number().int().nonnegative(),
  reason: z.string(),
});
export type IssueOverride = z.infer<typeof issueOverrideSchema>;

/** One version of a departure's manifest that left the desk. `id` is `<departureId>/<version>`; the highest one is in force. */
export const manifestVersionSchema = z.object({
  id: z.string().min(1),
  departureId: departureIdSchema,
  version: z.number().int().positive(),
  kind: z.enum(manifestKinds),
  /** The running number of the manifest in this plan, from 1; 0 where none was given. */
  number: z.number().int().nonnegative(),
  issuedAt: instantSchema,
  /** Who issued it; empty when nobody gave a name. */
  issuedBy: z.string(),
  people: z.number().int().nonnegative(),
  /** Digest of the content; two versions with the same one say the same. */
  fingerprint: z.string(),
  /** Where the record of the plan stood: a number of steps and the words that stand for them; null when it is not known. */
  record: z.object({ sequence: z.number().int().nonnegative(), words: z.array(z.string()) }).nullable(),
  /** What it said; null for a version that was issued before contents were kept. */
  content: manifestContentSchema.nullable(),
  overrides: z.array(issueOverrideSchema),
});
export type ManifestVersion = z.infer<typeof manifestVersionSchema>;
