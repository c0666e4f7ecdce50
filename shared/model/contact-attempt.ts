import { z } from 'zod';
import { instantSchema } from './instant';
import { personIdSchema } from './ids';

/** How somebody was tried to be reached. */
export const contactMeans = ['phone', 'message', 'email', 'in-person', 'warden', 'other'] as const;

/** What came of it. */
export const contactOutcomes = [
  'reached',
  'no-answer',
  'message-left',
  'wrong-number',
  'refused',
  'other',
] as const;

/** One attempt to reach a person. */
export const contactAttemptSchema = z.object({
  id: z.string().min(1),
  personId: personIdSchema,
  at: instantSchema,
  by: z.string(),
  means: z.enum(contactMeans),
  outcome: z.enum(contactOutcomes),
  note: z.string(),
});
export type ContactAttempt = z.infer<typeof contactAttemptSchema>;
