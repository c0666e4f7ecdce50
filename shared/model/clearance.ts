import { z } from 'zod';
import { advisoryIdSchema, departureIdSchema, householdIdSchema } from './ids';
import { instantSchema } from './instant';

/** Somebody signed that a household may travel in spite of an advisory. */
export const clearanceSchema = z.object({
  id: z.string().min(1),
  advisoryId: advisoryIdSchema,
  householdId: householdIdSchema,
  /** The departure for which it holds; null for every one. */
  departureId: departureIdSchema.nullable(),
  reason: z.string(),
  at: instantSchema,
  by: z.string(),
});
export type Clearance = z.infer<typeof clearanceSchema>;
