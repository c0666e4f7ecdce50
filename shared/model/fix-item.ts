import { z } from 'zod';
import { messageSchema } from '../messages/message';
import { personIdSchema } from './ids';
import { sourceSchema } from './source';

/**
 * What waits to be mended. `blocked`: a row that could not come in, kept whole. `unread`: the person is in, but one value
 * could not be read and is kept as text.
 */
export const fixItemSchema = z.object({
  id: z.string().min(1),
  severity: z.enum(['blocked', 'unread']),
  source: sourceSchema,
  /** Header of the column at fault; empty when the whole row is. */
  column: z.string(),
  value: z.string(),
  reason: messageSchema,
  /** The person whose value it is; null where the row is not in. */
  personId: personIdSchema.nullable(),
  /** The row as the file has it, its headers, and the roster field of each column (null: kept as an extra). */
  headers: z.array(z.string()),
  cells: z.array(z.string()),
  fields: z.array(z.string().nullable()),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']),
});
export type FixItem = z.infer<typeof fixItemSchema>;
