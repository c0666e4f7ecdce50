import { z } from 'zod';
import { messageSchema } from '../messages/message';
import { auditHeadSchema } from './history-methods';
import { openedPlanSchema } from './plan-methods';
import { bytesSchema, nothing, secretFields } from './shapes';

const backupSettings = z.object({
  /** Absolute path of a second folder or stick; empty while backups are off. */
  folder: z.string().max(1000),
  /** A backup is made after so many batches or minutes with changes, whichever comes first; 0 for never. */
  everyChanges: z.number().int().nonnegative().max(10_000),
  everyMinutes: z.number().int().nonnegative().max(1440),
});
export type BackupSettings = z.infer<typeof backupSettings>;

const madeBackup = z.object({ path: z.string(), at: z.string(), bytes: z.number().int().nonnegative() });

/** A backup file: where it lies on this computer, or its content. */
const backupSource = z.object({
  path: z.string().max(1000).optional(),
  bytes: bytesSchema.optional(),
  ...secretFields,
});

/** Verified copies of the open plan in another place, and the way back. */
export const backupMethods = {
  backupState: {
    parameters: nothing,
    answer: z.object({
      settings: backupSettings,
      last: madeBackup.nullable(),
      /** Batches since then. */
      pending: z.number().int().nonnegative(),
      isRunning: z.boolean(),
      /** Why the last attempt failed, or what the planner must know of a backup that succeeded; else null. */
      problem: messageSchema.nullable(),
      /** True where the folder is on the same disk as the plans, which does not help when that disk breaks. */
      isSameDisk: z.boolean(),
    }),
  },
  setBackup: { parameters: backupSettings, answer: nothing },
  /** Writes, reads back and decrypts before it answers. */
  backupNow: { parameters: nothing, answer: madeBackup },
  /** The backup files in a folder, newest first. */
  listBackups: {
    parameters: z.object({ folder: z.string().max(1000) }),
    answer: z.object({
      backups: z.array(
        madeBackup.extend({
          label: z.string(),
          /** Why this file is not a sound backup, as far as its beginning tells; null when nothing speaks against it. */
          problem: messageSchema.nullable(),
        }),
      ),
    }),
  },
  /** What a backup holds, without altering anything. */
  inspectBackup: {
    parameters: backupSource,
    answer: z.object({
      label: z.string(),
      at: z.string(),
      people: z.number().int().nonnegative(),
      departures: z.number().int().nonnegative(),
      lastSavedAt: z.string(),
      lastBy: z.string(),
      head: auditHeadSchema,
      notices: z.array(messageSchema),
    }),
  },
  /** Puts a backup back as a plan of its own, beside what is there, and opens it. */
  restoreBackup: {
    parameters: backupSource.extend({
      label: z.string().trim().min(1).max(80),
      operator: z.string().trim().max(80).optional(),
    }),
    answer: openedPlanSchema,
  },
} as const satisfies Record<string, { parameters: z.ZodType; answer: z.ZodType }>;
