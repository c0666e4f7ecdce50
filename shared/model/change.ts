import { z } from 'zod';
import { messageSchema } from '../messages/message';
import { jsonSchema } from './json';
import { entityNames } from './plan';

/**
 * The unit of everything that happens to a plan: one field of one record goes from one value to another.
 * The field `*` stands for the whole record: `from` null creates it, `to` null deletes it.
 */
export const changeSchema = z.object({
  entity: z.enum(entityNames),
  entityId: z.string().min(1),
  field: z.string().min(1),
  from: jsonSchema,
  to: jsonSchema,
});
export type Change = z.infer<typeof changeSchema>;

/** Changes that were made as one step and are undone as one. Time, author and label are said once for all of them. */
export const batchSchema = z.object({
  id: z.string().min(1),
  at: z.string().min(1),
  /** The operator who did it; the host writes it in. */
  by: z.string(),
  label: messageSchema,
  changes: z.array(changeSchema),
  /** Ids of the batches that this one takes back. */
  undoes: z.array(z.string().min(1)).optional(),
  /** Ids of the taken-back batches that this one does again. */
  redoes: z.array(z.string().min(1)).optional(),
  /** True for what happened outside of the plan, such as a printed list: undo passes it by. */
  isRecord: z.literal(true).optional(),
});
export type Batch = z.infer<typeof batchSchema>;
