import { z } from 'zod';
import { messageSchema } from '../messages/message';
import { batchSchema, changeSchema } from '../model/change';
import { entityNames } from '../model/plan';
import { nothing } from './shapes';

/** Where the record of a plan stands: how many batches it holds, and eight words that no other history has. */
export const auditHeadSchema = z.object({
  sequence: z.number().int().nonnegative(),
  words: z.array(z.string()).length(8),
});
export type AuditHead = z.infer<typeof auditHeadSchema>;

/** How many records of each kind; absent for none. */
const recordCountsSchema = z.partialRecord(z.enum(entityNames), z.number().int().positive());
export type RecordCounts = z.infer<typeof recordCountsSchema>;

/** A batch without its changes. */
export const batchSummarySchema = batchSchema.omit({ changes: true }).extend({
  sequence: z.number().int().positive(),
  savedAt: z.string(),
  /** How many changes it holds, and how many records of each kind they touch. */
  size: z.number().int().nonnegative(),
  counts: recordCountsSchema,
});
export type BatchSummary = z.infer<typeof batchSummarySchema>;

const verificationSchema = z.object({
  head: auditHeadSchema,
  /** Empty when every batch is the one that was written, in its place. */
  problems: z.array(messageSchema),
});
export type Verification = z.infer<typeof verificationSchema>;

/** Reading the journal: what was done by whom, taking it back, and proving that it is whole. */
export const historyMethods = {
  /** Batches, newest first, below the sequence number `before` (0: from the newest). */
  readHistory: {
    parameters: z.object({
      before: z.number().int().nonnegative(),
      limit: z.number().int().positive().max(1000),
    }),
    answer: z.object({ batches: z.array(batchSummarySchema), hasMore: z.boolean() }),
  },
  /** What happened to one record, newest first: each batch with only the changes to that record. */
  readRecordHistory: {
    parameters: z.object({
      entity: z.enum(entityNames),
      entityId: z.string().min(1),
      limit: z.number().int().positive().max(1000),
    }),
    answer: z.object({
      entries: z.array(batchSummarySchema.extend({ changes: z.array(changeSchema) })),
      hasMore: z.boolean(),
    }),
  },
  /**
   * The changes that would take a step back or, when it is taken back at present (`direction` says which), do it again.
   * `dependents`, oldest first: for an undo the later batches in effect that built on it, records of what happened
   * outside among them, which are never taken back; for a redo the earlier steps, taken back too, that it cannot stand
   * without. With `scope` `alone` what they built on stays (`kept` counts those changes, `keptRecords` the records); with
   * `with-dependents` they are turned too. `together` names further steps that are turned in the same go. `besides` counts
   * records that none of these steps touched and that come or go with them.
   */
  planUndo: {
    parameters: z.object({
      sequence: z.number().int().positive(),
      together: z.array(z.number().int().positive()).max(100_000).optional(),
      scope: z.enum(['alone', 'with-dependents']),
    }),
    answer: z.object({
      direction: z.enum(['undo', 'redo']),
      changes: z.array(changeSchema),
      dependents: z.array(batchSummarySchema),
      kept: z.number().int().nonnegative(),
      keptRecords: recordCountsSchema,
      besides: recordCountsSchema,
    }),
  },
  auditHead: { parameters: nothing, answer: auditHeadSchema },
  /** Goes through the whole journal and checks the chain. */
  verifyHistory: { parameters: nothing, answer: verificationSchema },
  /** The batch after which the record stood at these eight words (as printed); a problem when this history has none. */
  findHead: {
    parameters: z.object({ words: z.string().max(400) }),
    answer: z.object({ batch: batchSummarySchema, isNewest: z.boolean() }),
  },
  /** Asks where to write and writes the trail as CSV: who, when, what kind, record ids; values only when asked for. */
  exportAudit: {
    parameters: z.object({ withValues: z.boolean() }),
    answer: z.object({ saved: z.boolean(), path: z.string() }),
  },
} as const satisfies Record<string, { parameters: z.ZodType; answer: z.ZodType }>;
