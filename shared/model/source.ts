import { z } from 'zod';
import { instantSchema } from './instant';

/** How a fact came into the plan: a row of a file, a pasted block, typing, or the machine-readable zone of a document. */
export const sourceKinds = ['file', 'paste', 'hand', 'document'] as const;

/**
 * Where a fact comes from: the list it stood in, the row as a spreadsheet shows it (0 where there is none), when it came
 * in and at whose hand. Empty where it is not known.
 */
export const sourceSchema = z.object({
  how: z.enum(sourceKinds),
  /** Id of the roster list; empty for what came from none. */
  listId: z.string(),
  file: z.string(),
  sheet: z.string(),
  row: z.number().int().nonnegative(),
  at: instantSchema,
  by: z.string(),
  /** What a list said of the field before it was changed by hand: so that the list saying it again is nothing new. */
  listed: z.string().optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** A source of which only the place is known. */
export function sourceIn(file: string, sheet: string, row: number): Source {
  return { how: 'file', listId: '', file, sheet, row, at: '', by: '' };
}
