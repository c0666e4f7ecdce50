import { z } from 'zod';

const placesSchema = z.record(z.string(), z.number().int().nonnegative());

/**
 * The bare assignment problem, without names: which household goes on which departure. Plain JSON, documented in the
 * README. Sizes are people, weights kilograms, `departsAt` ISO 8601 with an offset.
 */
export const assignmentProblemSchema = z.object({
  departures: z.array(
    z.object({
      id: z.string().min(1),
      seats: z.number().int().nonnegative(),
      payloadKg: z.number().nonnegative().optional(),
      places: placesSchema.optional(),
      departsAt: z.string().min(1),
    }),
  ),
  households: z.array(
    z.object({
      id: z.string().min(1),
      size: z.number().int().nonnegative(),
      weightKg: z.number().nonnegative().optional(),
      needs: placesSchema.optional(),
      value: z.number().nonnegative(),
      eligible: z.array(z.string()),
      locked: z.string().optional(),
    }),
  ),
  /** Share of its value that a household on the last departure loses against the first. */
  earlierIsBetter: z.number().min(0).max(1).optional(),
});
export type AssignmentProblem = z.infer<typeof assignmentProblemSchema>;

/** A plan for a bare problem. `bound` is proven: no plan is worth more; `gap` is (bound − objective) / bound. */
export interface AssignmentResult {
  readonly assignment: Readonly<Record<string, string>>;
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  /** Wall-clock seconds, as measured by the caller's clock. */
  readonly seconds: number;
}
