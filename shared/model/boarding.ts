import { z } from 'zod';
import { departureIdSchema, personIdSchema } from './ids';
import { instantSchema } from './instant';

/** How far somebody got at the door. Who has no record yet is expected. */
export const boardingStates = ['arrived', 'checked-in', 'boarded', 'refused', 'no-show'] as const;
export type BoardingState = (typeof boardingStates)[number];

/** Why somebody did not go; `unknown` until somebody says. */
export const noShowReasons = [
  'no-way-to-airport',
  'would-split-family',
  'papers',
  'changed-mind',
  'unknown',
] as const;
export type NoShowReason = (typeof noShowReasons)[number];

/** What happened to one person at the door of one departure, `<departureId>/<personId>`. */
export const boardingSchema = z.object({
  id: z.string().min(1),
  departureId: departureIdSchema,
  personId: personIdSchema,
  state: z.enum(boardingStates),
  at: instantSchema,
  by: z.string(),
  /** When the person was checked in; empty for somebody who never was. */
  checkedInAt: instantSchema,
  /** Baggage as it was counted and weighed; null when nobody did. */
  bags: z.number().int().nonnegative().nullable(),
  bagsKg: z.number().nonnegative().nullable(),
  /** For somebody who was refused or did not come; else empty. */
  reason: z.enum(['', ...noShowReasons]),
  note: z.string(),
});
export type Boarding = z.infer<typeof boardingSchema>;
