import { z } from 'zod';
import { geometrySchema } from './geometry';
import { advisoryIdSchema } from './ids';
import { instantSchema } from './instant';
import { movingWays } from './ways';

/** What an advisory is about. */
export const advisoryKinds = [
  'no-go-area',
  'unsafe-route',
  'closed-route',
  'closed-crossing',
  'curfew',
  'fuel-shortage',
  'airport-closed',
  'airport-open',
  'other',
] as const;
export type AdvisoryKind = (typeof advisoryKinds)[number];

/**
 * How much it weighs: `information` is only shown, `caution` is a warning, `avoid` rules a way out unless somebody signs
 * for it, `closed` is the same where nothing passes at all.
 */
export const advisoryLevels = ['information', 'caution', 'avoid', 'closed'] as const;
export type AdvisoryLevel = (typeof advisoryLevels)[number];

/** What is said of a place, an area or a route for a time: who said it, since when and until when it holds. */
export const advisorySchema = z.object({
  id: advisoryIdSchema,
  kind: z.enum(advisoryKinds),
  level: z.enum(advisoryLevels),
  title: z.string(),
  text: z.string(),
  source: z.string(),
  /** When its source issued it, or confirmed it last: from this its age is reckoned. */
  issuedAt: instantSchema,
  /** From when until when it holds; empty for at once, and for as long as nobody withdraws it. */
  from: instantSchema,
  until: instantSchema,
  /** Local times between which nobody may travel, each day, for a curfew: `HH:MM`; empty for all day. */
  dailyFrom: z.string().regex(/^(\d{2}:\d{2})?$/),
  dailyUntil: z.string().regex(/^(\d{2}:\d{2})?$/),
  /** Its shape on the map; null where the names of `places` say where it holds. */
  geometry: geometrySchema.nullable(),
  /** The places it is about, by name: two or more are the stops of a route, in order. */
  places: z.array(z.string()),
  /** How far from its line or point it reaches, kilometres. */
  corridorKm: z.number().positive(),
  /** The ways of travel that it is about; empty for all. */
  affects: z.array(z.enum(movingWays)),
  /** What was pasted when it was entered, as it was. */
  pasted: z.string(),
  /** When, by whom and why it was withdrawn; empty while it stands. */
  withdrawnAt: instantSchema,
  withdrawnBy: z.string(),
  withdrawnReason: z.string(),
});
export type Advisory = z.infer<typeof advisorySchema>;
