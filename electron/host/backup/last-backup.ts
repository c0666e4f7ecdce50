import { join } from 'node:path';
import { z } from 'zod';
import { messageSchema } from '../../../shared/messages/message';
import type { FileSystem } from '../ports';
import { writeDurably } from '../vault/durable-files';
import type { Vault } from '../vault/vault';
import type { MadeBackup } from './make-backup';

const purpose = 'last-backup';

const schema = z.object({
  path: z.string(),
  at: z.string(),
  bytes: z.number(),
  sequence: z.number(),
  notice: messageSchema.nullable(),
});

function pathOf({ folder }: Vault): string {
  return join(folder, 'last-backup.bin');
}

/** The last backup that was made of this plan, wherever it went; null when none is known of. */
export async function readLastBackup(fs: FileSystem, vault: Vault): Promise<MadeBackup | null> {
  try {
    const [value] = vault.sealer.unseal(purpose, await fs.readFile(pathOf(vault))).values;
    return schema.safeParse(value).data ?? null;
  } catch {
    return null;
  }
}

/** Remembers it for the next opening. Were that to fail, one backup more would be made then. */
export async function writeLastBackup(fs: FileSystem, vault: Vault, made: MadeBackup): Promise<void> {
  const sealed = vault.sealer.seal(purpose, made);
  await writeDurably(fs, pathOf(vault), [sealed], () => Promise.resolve()).catch(() => undefined);
}
