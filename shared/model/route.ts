import { z } from 'zod';
import { pointSchema } from './geometry';
import { movingWays } from './ways';

/** A road, track, river or rail between two places as a planner knows it; usable in both directions. */
export const routeSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  /** The names of the places at its ends, found as any other place. */
  from: z.string(),
  to: z.string(),
  /** Where it passes between them, in order from `from` to `to`. */
  via: z.array(pointSchema),
  /** Its length; null when it is to be reckoned from the map. */
  kilometres: z.number().positive().nullable(),
  /** How long it takes with a car; null when it is to be reckoned from length and speed. */
  hours: z.number().positive().nullable(),
  /** The ways by which it can be travelled; empty for all. */
  ways: z.array(z.enum(movingWays)),
  notes: z.string(),
});
export type Route = z.infer<typeof routeSchema>;
