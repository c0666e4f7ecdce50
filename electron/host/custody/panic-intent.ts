import { join } from 'node:path';
import { z } from 'zod';
import { copySchema } from '../../../shared/contract/custody-methods';
import { planIdSchema } from '../../../shared/model/ids';
import { messageSchema } from '../../../shared/messages/message';
import type { FileSystem } from '../ports';
import { syncFolder, writeDurably } from '../vault/durable-files';
import { errorCode } from '../vault/errors';

const intentSchema = z.object({
  action: z.enum(['seal', 'burn']),
  /** When it was asked for, ISO 8601. */
  at: z.string(),
  planIds: z.array(planIdSchema),
  /** Files that the open plans are known to have written. */
  files: z.array(copySchema.pick({ id: true, kind: true, what: true })),
  backups: z.array(z.string()),
  /** What the receipt will say about copies that are out of reach. */
  outstanding: z.array(messageSchema),
});
/** What a panic set out to do. It is on the disk before anything is destroyed, so that a crash cannot stop half-way. */
export type PanicIntent = z.infer<typeof intentSchema>;

function intentPath(home: string): string {
  return join(home, 'panic-intent.json');
}

/** Puts the intent on the disk. Throws when the disk refuses. */
export async function writeIntent(fs: FileSystem, home: string, intent: PanicIntent): Promise<void> {
  const text = Buffer.from(JSON.stringify(intent));
  await writeDurably(fs, intentPath(home), [text], () => Promise.resolve());
}

/** The intent that was left unfinished; `unreadable` when there is one that says nothing any more. */
export async function readIntent(fs: FileSystem, home: string): Promise<PanicIntent | 'unreadable' | null> {
  try {
    const text = await fs.readFile(intentPath(home), 'utf8');
    return intentSchema.parse(JSON.parse(text));
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? null : 'unreadable';
  }
}

/** Takes the intent away after everything in it was done. */
export async function removeIntent(fs: FileSystem, home: string): Promise<void> {
  await fs.rm(intentPath(home), { force: true });
  await syncFolder(fs, home);
}
