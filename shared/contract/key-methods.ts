import { z } from 'zod';
import { nothing, secretFields } from './shapes';

export const slotKinds = ['passphrase', 'key-file', 'recovery'] as const;

/** One way into a plan, without its secret. */
const slotSummarySchema = z.object({
  id: z.string(),
  kind: z.enum(slotKinds),
  /** What the planner calls it; readable without any key. */
  label: z.string(),
  createdAt: z.string(),
  /** Cost of guessing once, mebibytes; 0 for a recovery key, which cannot be guessed. */
  memoryMiB: z.number().nonnegative(),
  /** Four words that name the public half of a recovery key; empty for the others. */
  fingerprint: z.string(),
});
export type SlotSummary = z.infer<typeof slotSummarySchema>;

const slots = z.object({ slots: z.array(slotSummarySchema) });
const slotLabel = z.string().trim().min(1).max(80);
const newPassphrase = z.string().min(8).max(1024);

/** The ways into the open plan. None of these rewrites the data. */
export const keyMethods = {
  /** Six random words. */
  suggestPassphrase: { parameters: nothing, answer: z.object({ words: z.array(z.string()).length(6) }) },
  listSlots: { parameters: nothing, answer: slots },
  /** Replaces the passphrase slot that `current` opens. */
  changePassphrase: {
    parameters: z.object({ current: z.string().max(1024), next: newPassphrase }),
    answer: slots,
  },
  addPassphraseSlot: {
    parameters: z.object({ label: slotLabel, passphrase: newPassphrase }),
    answer: slots,
  },
  /** Makes a key file and asks where to write it. With an empty passphrase the file alone opens the plan. */
  addKeyFileSlot: {
    parameters: z.object({ label: slotLabel, passphrase: z.union([z.literal(''), newPassphrase]) }),
    answer: slots.extend({ saved: z.boolean(), path: z.string() }),
  },
  /** Makes a pair and asks where to write the private half; or takes a public half that was made elsewhere. */
  addRecoverySlot: {
    parameters: z.object({ label: slotLabel, publicKey: z.string().max(4096).optional() }),
    answer: slots.extend({ saved: z.boolean(), path: z.string() }),
  },
  /** Refused for the last way in that a planner can use. */
  removeSlot: { parameters: z.object({ id: z.string().min(1) }), answer: slots },
  /** Tries a secret on the open plan and says which slot it opens. */
  proveSecret: { parameters: z.object(secretFields), answer: z.object({ slot: slotSummarySchema }) },
} as const satisfies Record<string, { parameters: z.ZodType; answer: z.ZodType }>;
