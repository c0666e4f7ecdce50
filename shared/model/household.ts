import { z } from 'zod';
import { messageSchema } from '../messages/message';
import { householdIdSchema } from './ids';

/**
 * People who travel together. `basis` says how the group came about: named in a file, proposed from shared facts,
 * made by a planner, or a single traveller.
 */
export const householdSchema = z.object({
  id: householdIdSchema,
  label: z.string(),
  basis: z.enum(['file', 'proposed', 'planner', 'single']),
  /** Why a proposal was made; null for the other bases. */
  reason: messageSchema.nullable(),
});
export type Household = z.infer<typeof householdSchema>;
