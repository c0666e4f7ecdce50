import { z } from 'zod';
import { departureIdSchema } from './ids';
import { instantSchema } from './instant';

/** How a departure was closed and what came of it. `id` is that of the departure. */
export const closingSchema = z.object({
  id: departureIdSchema,
  closedAt: instantSchema,
  closedBy: z.string(),
  /** Heads aboard as the crew counted them, and as the door recorded them. */
  crewCount: z.number().int().nonnegative(),
  boarded: z.number().int().nonnegative(),
  /** Why the two differ; empty where they agree. */
  explanation: z.string(),
  /** The version that says who went. */
  manifestVersion: z.number().int().positive(),
  /** When and why it was opened again after that; both empty while it is closed. */
  reopenedAt: instantSchema,
  reopenReason: z.string(),
  /** When arrival was confirmed, and how many arrived; empty and null until then. */
  arrivedAt: instantSchema,
  arrivedCount: z.number().int().nonnegative().nullable(),
  arrivalNote: z.string(),
});
export type Closing = z.infer<typeof closingSchema>;
