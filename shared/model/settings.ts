import { z } from 'zod';
import { majorCategories, minorCategories } from './person';
import { movingWays } from './ways';

/** What a planner may tune in a plan. There is one record, with the id `plan`. */
export const settingsSchema = z.object({
  id: z.literal('plan'),
  /** ISO 3166-1 alpha-2: the country in which phone numbers without a prefix are read. */
  defaultCountry: z.string().length(2),
  /** Value of placing one person, by major category; a higher class outweighs several of a lower. */
  majorWeights: z.record(z.enum(majorCategories), z.number().positive()),
  /** Factor on the major weight, by minor category. */
  minorWeights: z.record(z.enum(minorCategories), z.number().positive()),
  /** The rank of each major category, 1 first; nobody of a lower rank takes a place from a higher one. Equal ranks share. */
  majorTiers: z.record(z.enum(majorCategories), z.number().int().positive()),
  /** Whether ranks are strict; else only the weights count. */
  strictTiers: z.boolean(),
  /** Hours for which a place that came free is kept for the household that it was offered to. */
  offerHours: z.number().positive(),
  /** Assumed when a person's own weight is not known, kilograms. */
  assumedAdultKg: z.number().nonnegative(),
  assumedChildKg: z.number().nonnegative(),
  assumedBaggageKg: z.number().nonnegative(),
  /** Share of a departure's value that the last departure has lost against the first, 0 to 1. */
  earlierIsBetter: z.number().min(0).max(1),
  /** Share of its value that a departure loses when it is doubtful whether it goes, 0 to 1; half of it when that is likely. */
  surerIsBetter: z.number().min(0).max(1),
  /** Hours after which an advisory that nobody confirmed is old: whatever it says is marked wherever it is used. */
  advisoryHours: z.number().positive(),
  /** Kilometres an hour, stops included, by the way of travel. */
  speedsKmh: z.record(z.enum(movingWays), z.number().positive()),
  /** How much longer a road is than the straight line, where no route is known. */
  roadFactor: z.number().min(1),
  /** Assumed of who did not say how they travel. */
  usualWay: z.enum(movingWays),
  /** The farthest that people are asked to walk, kilometres. */
  longestWalkKm: z.number().nonnegative(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Settings of a new plan. Weights are geometric, so that nobody of a class is left behind for one of a lower. */
export const defaultSettings: Settings = {
  id: 'plan',
  defaultCountry: 'ML',
  majorWeights: { I: 1000, II: 125, III: 16, IV: 2 },
  majorTiers: { I: 1, II: 2, III: 3, IV: 4 },
  strictTiers: true,
  offerHours: 2,
  minorWeights: { A: 1.5, B: 1.4, C: 1.3, D: 1.15, E: 1 },
  assumedAdultKg: 80,
  assumedChildKg: 35,
  assumedBaggageKg: 20,
  earlierIsBetter: 0.05,
  surerIsBetter: 0.1,
  advisoryHours: 48,
  speedsKmh: { 'own-car': 45, convoy: 30, 'on-foot': 4, collected: 35 },
  roadFactor: 1.3,
  usualWay: 'own-car',
  longestWalkKm: 15,
};
