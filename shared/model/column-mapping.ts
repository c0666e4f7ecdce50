import { z } from 'zod';
import { instantSchema } from './instant';

/** How lists with these headers are read, as a planner confirmed it. `id` is made of the headers. */
export const columnMappingSchema = z.object({
  id: z.string().min(1),
  headers: z.array(z.string()),
  /** The roster field of each column; null: kept as an extra. */
  fields: z.array(z.string().nullable()),
  /** Empty where no date of such a list depends on the order. */
  dateOrder: z.enum(['', 'dmy', 'mdy', 'ymd']),
  /** The order in each column; empty for columns in which no date depends on it. */
  dateOrders: z.array(z.enum(['', 'dmy', 'mdy', 'ymd'])),
  /** The country in which phone numbers without a prefix were read, ISO 3166-1 alpha-2; empty: that of the plan. */
  defaultCountry: z.string(),
  at: instantSchema,
});
export type ColumnMappingRecord = z.infer<typeof columnMappingSchema>;
