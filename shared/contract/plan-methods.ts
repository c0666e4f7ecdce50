import { z } from 'zod';
import { messageSchema } from '../messages/message';
import { batchSchema, changeSchema } from '../model/change';
import { planIdSchema } from '../model/ids';
import { jsonSchema } from '../model/json';
import { entityNames } from '../model/plan';
import { auditHeadSchema } from './history-methods';
import { bytesSchema, nothing, secretFields } from './shapes';

const planSummarySchema = z.object({
  planId: planIdSchema,
  /** Readable without the passphrase; the window says so where it is typed. */
  label: z.string(),
  createdAt: z.string(),
});
export type PlanSummary = z.infer<typeof planSummarySchema>;

export const openedPlanSchema = planSummarySchema.extend({
  /** How many records of each kind `readPlan` will give. */
  counts: z.record(z.enum(entityNames), z.number().int().nonnegative()),
  /** When the newest batch was made durable; empty in a new plan. */
  savedAt: z.string(),
  /** The newest logical time in the plan; empty in a new plan. */
  lastTime: z.string(),
  /** Who opened it: the name that signs each change until it is closed; empty when nobody gave one. */
  operator: z.string(),
  /** Where the record stands. */
  head: auditHeadSchema,
  /** What the planner must be told about this opening, such as a torn tail that was cut. */
  notices: z.array(messageSchema),
});
export type OpenedPlan = z.infer<typeof openedPlanSchema>;

/** Name of the person at the desk, as it is to stand beside each change. */
const operatorSchema = z.string().trim().max(80).optional();

/** Opening, reading and changing a plan. */
export const planMethods = {
  /** Which shell this is and what it can do. */
  shellInfo: {
    parameters: nothing,
    answer: z.object({
      shell: z.enum(['electron', 'chromium', 'test']),
      version: z.string(),
      platform: z.string(),
      canSavePdf: z.boolean(),
      /** Whether `chooseFolder` can show a window of the system. */
      canChooseFolder: z.boolean(),
    }),
  },
  listPlans: { parameters: nothing, answer: z.array(planSummarySchema) },
  createPlan: {
    parameters: z.object({
      label: z.string().trim().min(1).max(80),
      passphrase: z.string().min(8).max(1024),
      operator: operatorSchema,
    }),
    answer: openedPlanSchema,
  },
  openPlan: {
    parameters: z.object({ planId: planIdSchema, ...secretFields, operator: operatorSchema }),
    answer: openedPlanSchema,
  },
  closePlan: { parameters: nothing, answer: nothing },
  /** Up to `limit` records of one kind, from `offset`, in a stable order. */
  readPlan: {
    parameters: z.object({
      entity: z.enum(entityNames),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().positive().max(5000),
    }),
    answer: z.object({ records: z.array(jsonSchema) }),
  },
  /**
   * Hands over a part of a large batch before it is committed, so that neither side is busy for long: parts are numbered
   * from 0 and come in order; 0 begins anew. What was handed over is forgotten with the next batch, or when the plan is
   * closed or locked.
   */
  stageChanges: {
    parameters: z.object({
      batchId: z.string().min(1),
      part: z.number().int().nonnegative(),
      changes: z.array(changeSchema),
    }),
    answer: nothing,
  },
  /**
   * Appends one batch and answers after it is on disk: `savedAt` is the instant of `fdatasync`'s return. The host signs
   * the batch: `by` becomes the operator of this opening.
   */
  commit: {
    parameters: z.object({
      batch: batchSchema,
      /** How many parts were staged for it; the changes in the batch itself come after them. */
      staged: z.number().int().positive().optional(),
    }),
    answer: z.object({
      sequence: z.number().int().nonnegative(),
      savedAt: z.string(),
      /** What the planner must be told although it was saved, such as that the disk is full. */
      warning: messageSchema.optional(),
    }),
  },
  /** Asks where to write and writes; `saved` is false when the planner cancelled. */
  saveFile: {
    parameters: z.object({ suggestedName: z.string().min(1).max(200), bytes: bytesSchema }),
    answer: z.object({ saved: z.boolean(), path: z.string() }),
  },
  /** Asks for a folder of this computer; empty when the planner cancelled or the shell cannot ask. */
  chooseFolder: { parameters: nothing, answer: z.object({ path: z.string() }) },
  /** Lays out a whole HTML document (no outside resources) and answers with a PDF. */
  renderPdf: {
    parameters: z.object({ html: z.string().max(64 * 1024 * 1024) }),
    answer: z.object({ bytes: bytesSchema }),
  },
} as const satisfies Record<string, { parameters: z.ZodType; answer: z.ZodType }>;
