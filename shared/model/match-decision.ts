import { z } from 'zod';
import { instantSchema } from './instant';
import { personIdSchema } from './ids';

/** What a planner decided about two records: two people, or to be asked again later. */
export const matchDecisionSchema = z.object({
  id: z.string().min(1),
  oneId: personIdSchema,
  otherId: personIdSchema,
  verdict: z.enum(['different', 'later']),
  at: instantSchema,
  by: z.string(),
});
export type MatchDecision = z.infer<typeof matchDecisionSchema>;
