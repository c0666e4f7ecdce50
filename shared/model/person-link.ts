import { z } from 'zod';
import { personIdSchema } from './ids';

/** What ties two people who need not be in one household. */
export const personLinkKinds = ['escort', 'custody', 'apart'] as const;
export type PersonLinkKind = (typeof personLinkKinds)[number];

/**
 * A tie between two people. `escort`: the minor `personId` is in the care of `otherId` up to the end point `until`.
 * `custody`: `otherId` has custody of the minor too, in another household. `apart`: `personId` left the household of
 * `otherId`, for a reason.
 */
export const personLinkSchema = z.object({
  id: z.string().min(1),
  kind: z.enum(personLinkKinds),
  personId: personIdSchema,
  otherId: personIdSchema,
  /** Where the escort ends, such as an airport and who takes over there. */
  until: z.string(),
  reason: z.string(),
});
export type PersonLink = z.infer<typeof personLinkSchema>;
