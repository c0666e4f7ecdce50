import { z } from 'zod';
import { jsonSchema } from './json';

/** A way to look at the roster that a planner named. */
export const savedViewSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  /** One of the built-in views that it starts from; empty for everybody. */
  facet: z.string(),
  query: z.string(),
  /** The grid's own filters, columns and order, as the grid gives them. */
  grid: jsonSchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;
