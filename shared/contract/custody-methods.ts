import { z } from 'zod';
import { messageSchema } from '../messages/message';
import { batchSchema } from '../model/change';
import { planIdSchema } from '../model/ids';
import { nothing } from './shapes';

export const panicActions = ['lock', 'seal', 'burn'] as const;
export type PanicAction = (typeof panicActions)[number];

/** What a panic did. Holds no personal data, and is shown until it is put away. */
export const receiptSchema = z.object({
  action: z.enum(['seal', 'burn']),
  at: z.string(),
  /** Milliseconds from the request to the last deletion. */
  tookMs: z.number().nonnegative(),
  destroyed: z.array(messageSchema),
  /** What was there and could not be destroyed, with the reason. */
  remaining: z.array(messageSchema),
  /** Printed, exported and backed-up copies that are out of this program's reach. */
  outstanding: z.array(messageSchema),
});
export type Receipt = z.infer<typeof receiptSchema>;

export const copyKinds = ['export', 'print', 'backup', 'key'] as const;

/** One copy of personal data, or of a key, that left the vault. */
export const copySchema = z.object({
  id: z.string(),
  kind: z.enum(copyKinds),
  at: z.string(),
  by: z.string(),
  /** The file's path, or what was printed. */
  what: z.string(),
  copies: z.number().int().positive(),
  /** When somebody ticked it as destroyed; empty while it is outstanding. */
  destroyedAt: z.string(),
});
export type Copy = z.infer<typeof copySchema>;

const deskSettings = z.object({
  /** Minutes without a key or a pointer after which the plan is locked. */
  autoLockMinutes: z.number().int().min(1).max(240),
  /** What holding the panic key for two seconds does. */
  panicAction: z.enum(panicActions),
});
export type DeskSettings = z.infer<typeof deskSettings>;

/** Locking, destroying, and the account of what is outside. Settings hold for this desk and are readable when locked. */
export const custodyMethods = {
  deskState: {
    parameters: nothing,
    answer: z.object({
      settings: deskSettings,
      /** The plan whose key this host holds; null when everything is locked. */
      openPlanId: planIdSchema.nullable(),
      receipt: receiptSchema.nullable(),
      /** What the planner must be told about the settings, such as a damaged file whose place the defaults took. */
      notices: z.array(messageSchema),
      /** The plan that was locked, not closed, and was not opened since. */
      lockedPlanId: planIdSchema.optional(),
      /** The name given at the last opening, for as long as this host runs; absent before the first. */
      lastOperator: z.string().optional(),
      /** What the window gave with `lock`, for as long as this host runs. */
      lastSection: z.string().optional(),
    }),
  },
  setDeskSettings: { parameters: deskSettings, answer: nothing },
  /**
   * Drops the key. What could not be saved is encrypted first and kept in the host's memory (`held` batches) until the
   * plan is opened again.
   */
  lock: {
    parameters: z.object({
      unsaved: z.array(batchSchema),
      /** The section to be shown again after the plan was unlocked; `deskState` gives it back. */
      section: z.string().max(40).optional(),
    }),
    answer: z.object({ held: z.number().int().nonnegative() }),
  },
  /** Does what was set beforehand, at once, whatever else is running. `receipt` is null after a mere lock. */
  panic: { parameters: nothing, answer: z.object({ receipt: receiptSchema.nullable() }) },
  putReceiptAway: { parameters: nothing, answer: nothing },
  /** Answers when the host has something to tell the window, or with `none` after half a minute. */
  nextSignal: {
    parameters: nothing,
    answer: z.object({ signal: z.enum(['none', 'lock']) }),
  },
  listCopies: { parameters: nothing, answer: z.object({ copies: z.array(copySchema) }) },
  recordPrint: {
    parameters: z.object({ what: z.string().min(1).max(200), copies: z.number().int().positive().max(999) }),
    answer: nothing,
  },
  setCopyDestroyed: {
    parameters: z.object({ id: z.string().min(1), isDestroyed: z.boolean() }),
    answer: nothing,
  },
} as const satisfies Record<string, { parameters: z.ZodType; answer: z.ZodType }>;
