import { z } from 'zod';
import { messageSchema } from '../messages/message';
import { departureIdSchema, householdIdSchema } from './ids';

/** The place of one household on one departure. `id` is the household's id: a household has at most one. */
export const assignmentSchema = z.object({
  id: householdIdSchema,
  departureId: departureIdSchema,
  /** A locked assignment is kept by every later run. */
  locked: z.boolean(),
  chosenBy: z.enum(['planner', 'solver']),
  /** Why this departure, as the solver or the planner put it; null when nothing was said. */
  reason: messageSchema.nullable(),
});
export type Assignment = z.infer<typeof assignmentSchema>;
