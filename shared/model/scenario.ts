import { z } from 'zod';
import { advisorySchema } from './advisory';
import { departureSchema } from './departure';
import { advisoryIdSchema, departureIdSchema } from './ids';
import { instantSchema } from './instant';

/** One thing that is different in a scenario. What names a departure that is no longer in the plan changes nothing. */
export const scenarioEditSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add-departure'), departure: departureSchema }),
  z.object({ kind: z.literal('cancel'), departureId: departureIdSchema }),
  z.object({ kind: z.literal('delay'), departureId: departureIdSchema, hours: z.number() }),
  z.object({
    kind: z.literal('seats'),
    departureId: departureIdSchema,
    seats: z.number().int().nonnegative(),
  }),
  /** Seats of every departure times this factor, rounded down. */
  z.object({ kind: z.literal('scale-seats'), factor: z.number().nonnegative() }),
  /** Everything that starts at, or on a leg passes through, a place by this name is cancelled. */
  z.object({ kind: z.literal('close-place'), place: z.string().min(1) }),
  /** An advisory is said, or what it says is different. */
  z.object({ kind: z.literal('add-advisory'), advisory: advisorySchema }),
  z.object({ kind: z.literal('withdraw-advisory'), advisoryId: advisoryIdSchema }),
]);
export type ScenarioEdit = z.infer<typeof scenarioEditSchema>;

/** A named "what if" beside the plan: the plan with these edits, assigned anew. */
export const scenarioSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  notes: z.string(),
  createdAt: instantSchema,
  edits: z.array(scenarioEditSchema),
});
export type Scenario = z.infer<typeof scenarioSchema>;
