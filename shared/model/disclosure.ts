import { z } from 'zod';
import { departureIdSchema } from './ids';
import { instantSchema } from './instant';

/** Facts about people that left the desk: who got what, when, and why. */
export const disclosureSchema = z.object({
  id: z.string().min(1),
  at: instantSchema,
  by: z.string(),
  /** The id of the recipient profile, and the recipient's name. */
  profile: z.string().min(1),
  recipient: z.string(),
  /** What was given, such as `xlsx`, `print` or `paxlst`, or the id of a form. */
  form: z.string().min(1),
  /** The departure and the version of its manifest; null where it was something else. */
  departureId: departureIdSchema.nullable(),
  version: z.number().int().positive().nullable(),
  /** Who was on it, where no version tells; else empty. */
  personIds: z.array(z.string().min(1)),
  people: z.number().int().nonnegative(),
  /** The ids of the fields that were given. */
  fields: z.array(z.string()),
  copies: z.number().int().positive(),
  isRedacted: z.boolean(),
  isEncrypted: z.boolean(),
  /** Why; needed for everybody outside of the mission. */
  reason: z.string(),
});
export type Disclosure = z.infer<typeof disclosureSchema>;
