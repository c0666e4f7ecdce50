import { z } from 'zod';
import { geometrySchema, pointSchema } from './geometry';

/**
 * What a place of the plan is. People inside a supported area can be helped by the desk, all others are unsupported as
 * soon as there is one such area; a warden zone is the area that one warden looks after.
 */
export const placeKinds = [
  'assembly-point',
  'airport',
  'port',
  'border-crossing',
  'town',
  'warden-zone',
  'supported-area',
  'other',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

const clockSchema = z.string().regex(/^(\d{2}:\d{2})?$/);

/** A place that a planner put on the map: it is found by its names before any of the gazetteer. */
export const placeSchema = z.object({
  id: z.string().min(1),
  kind: z.enum(placeKinds),
  name: z.string(),
  /** Other spellings and codes under which lists name it. */
  otherNames: z.array(z.string()),
  /** Where it is; null for an area. */
  point: pointSchema.nullable(),
  /** Its outline; null for a point. */
  area: geometrySchema.nullable(),
  /** How many people it can take at a time; null when nobody said. */
  capacity: z.number().int().nonnegative().nullable(),
  /** Local time at which it opens and closes, `HH:MM`; empty when it is always open or nobody said. */
  opensAt: clockSchema,
  closesAt: clockSchema,
  /** Who is told to go there. */
  audience: z.string(),
  /** Who looks after it, and how they are reached. */
  contact: z.string(),
  notes: z.string(),
});
export type Place = z.infer<typeof placeSchema>;
