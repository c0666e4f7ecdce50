import { z } from 'zod';
import type { Result } from '../kit/result';
import { messageSchema } from '../messages/message';
import { batchSchema } from '../model/change';
import { planIdSchema } from '../model/ids';
import { jsonSchema } from '../model/json';
import { entityNames } from '../model/plan';

const planSummarySchema = z.object({
  planId: planIdSchema,
  /** Readable without the passphrase; the window says so where it is typed. */
  label: z.string(),
  createdAt: z.string(),
});
export type PlanSummary = z.infer<typeof planSummarySchema>;

const openedPlanSchema = planSummarySchema.extend({
  /** How many records of each kind `readPlan` will give. */
  counts: z.record(z.enum(entityNames), z.number().int().nonnegative()),
  /** When the newest batch was made durable; empty in a new plan. */
  savedAt: z.string(),
  /** The newest logical time in the plan; empty in a new plan. */
  lastTime: z.string(),
  /** What the planner must be told about this opening, such as a torn tail that was cut. */
  notices: z.array(messageSchema),
});
export type OpenedPlan = z.infer<typeof openedPlanSchema>;

const bytesSchema: z.ZodType<Uint8Array> = z.instanceof(Uint8Array);

/** A file that a planner lets the app write. Bytes cross every carrier unharmed. */
const fileToSaveSchema = z.object({
  suggestedName: z.string().min(1).max(200),
  bytes: bytesSchema,
});

const nothing = z.object({});

/**
 * Everything the window may ask of the host, declared once: parameter and answer of each method.
 * Every method answers with a `Result`; its problem is a message for the planner.
 */
export const deskBridgeMethods = {
  /** Which shell this is and what it can do. */
  shellInfo: {
    parameters: nothing,
    answer: z.object({
      shell: z.enum(['electron', 'chromium', 'test']),
      version: z.string(),
      platform: z.string(),
      canSavePdf: z.boolean(),
    }),
  },
  listPlans: { parameters: nothing, answer: z.array(planSummarySchema) },
  createPlan: {
    parameters: z.object({
      label: z.string().trim().min(1).max(80),
      passphrase: z.string().min(8).max(1024),
    }),
    answer: openedPlanSchema,
  },
  openPlan: {
    parameters: z.object({ planId: planIdSchema, passphrase: z.string().max(1024) }),
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
  /** Appends one batch and answers after it is on disk: `savedAt` is the instant of `fdatasync`'s return. */
  commit: {
    parameters: z.object({ batch: batchSchema }),
    answer: z.object({ sequence: z.number().int().nonnegative(), savedAt: z.string() }),
  },
  /** Asks where to write and writes; `saved` is false when the planner cancelled. */
  saveFile: {
    parameters: fileToSaveSchema,
    answer: z.object({ saved: z.boolean(), path: z.string() }),
  },
  /** Lays out a whole HTML document (no outside resources) and answers with a PDF. */
  renderPdf: {
    parameters: z.object({ html: z.string().max(64 * 1024 * 1024) }),
    answer: z.object({ bytes: z.instanceof(Uint8Array) }),
  },
} as const satisfies Record<string, { parameters: z.ZodType; answer: z.ZodType }>;

export type DeskBridgeMethod = keyof typeof deskBridgeMethods;
export type Asked<M extends DeskBridgeMethod> = z.infer<(typeof deskBridgeMethods)[M]['parameters']>;
export type Answer<M extends DeskBridgeMethod> = z.infer<(typeof deskBridgeMethods)[M]['answer']>;

/** What the window holds: one asynchronous function a method. */
export type DeskBridge = {
  readonly [M in DeskBridgeMethod]: (parameters: Asked<M>) => Promise<Result<Answer<M>>>;
};
