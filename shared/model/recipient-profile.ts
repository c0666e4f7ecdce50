import { z } from 'zod';

/**
 * Who gets lists, and which fields of them. A record with the id of a profile that comes with the program stands for it;
 * others are the planner's own.
 */
export const recipientProfileSchema = z.object({
  id: z.string().min(1),
  /** Empty: the name that the program has for it. */
  name: z.string(),
  /** Ids of manifest fields that this recipient may have. */
  fields: z.array(z.string()),
  /** Inside of the mission: no reason is asked for. */
  isInternal: z.boolean(),
});
export type RecipientProfile = z.infer<typeof recipientProfileSchema>;
