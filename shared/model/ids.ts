import { z } from 'zod';

/** Identifies a person in a plan. */
export const personIdSchema = z.string().min(1).max(200).brand<'PersonId'>();
export type PersonId = z.infer<typeof personIdSchema>;

/** Identifies a household: the people who travel together. Everybody is in exactly one, if alone. */
export const householdIdSchema = z.string().min(1).max(200).brand<'HouseholdId'>();
export type HouseholdId = z.infer<typeof householdIdSchema>;

/** Identifies a departure. */
export const departureIdSchema = z.string().min(1).max(200).brand<'DepartureId'>();
export type DepartureId = z.infer<typeof departureIdSchema>;

/** Identifies an advisory. */
export const advisoryIdSchema = z.string().min(1).max(200).brand<'AdvisoryId'>();

/** Identifies a plan, and names its folder on disk; carries no personal data. */
export const planIdSchema = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/)
  .brand<'PlanId'>();
export type PlanId = z.infer<typeof planIdSchema>;
