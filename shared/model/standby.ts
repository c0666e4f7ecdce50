import { z } from 'zod';
import { departureIdSchema, householdIdSchema } from './ids';
import { instantSchema } from './instant';

/** How far a standby entry is. Only `waiting` and `offered` are still open. */
export const standbyStates = ['waiting', 'offered', 'accepted', 'declined', 'expired'] as const;

/**
 * A household on the waiting list of one departure, `<departureId>/<householdId>`. An offer keeps its room until
 * `expiresAt`; after that, or when it was declined, the next household that fits is asked.
 */
export const standbySchema = z.object({
  id: z.string().min(1),
  departureId: departureIdSchema,
  householdId: householdIdSchema,
  state: z.enum(standbyStates),
  /** When the household was put on the list. */
  since: instantSchema,
  /** When the place was offered, and until when it is kept; empty while nothing was offered. */
  offeredAt: instantSchema,
  expiresAt: instantSchema,
  answeredAt: instantSchema,
  reason: z.string(),
});
export type Standby = z.infer<typeof standbySchema>;
