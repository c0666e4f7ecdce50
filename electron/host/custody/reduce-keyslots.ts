import { z } from 'zod';
import { keyslotsText } from '../keys/keyslots-check';
import { parseKeyslots } from '../keys/keyslots-format';

/** Which ways into a plan survive: those of the mission's recovery key, or none. */
export type KeptSlots = 'recovery' | 'none';

const fileSchema = z.looseObject({ slots: z.array(z.looseObject({ kind: z.string() })) });

function parseFile(text: string): z.infer<typeof fileSchema> | null {
  try {
    return fileSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * The keyslots file without the slots that go, out of the first text that is whole, or else of one that can be read at
 * all; everything else stays.
 */
export function reduceKeyslots(
  texts: readonly string[],
  kept: KeptSlots,
): { text: string; recoverySlots: number } {
  const whole = texts.filter((text) => parseKeyslots(text).ok);
  const [file = { slots: [] }] = [...whole, ...texts].flatMap((text) => parseFile(text) ?? []);
  const slots = kept === 'none' ? [] : file.slots.filter(({ kind }) => kind === 'recovery');
  return { text: keyslotsText({ ...file, slots }), recoverySlots: slots.length };
}
