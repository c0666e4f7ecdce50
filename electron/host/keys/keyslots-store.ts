import { join } from 'node:path';
import { failure } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { FileSystem } from '../ports';
import { writeDurably } from '../vault/durable-files';
import { errorCode } from '../vault/errors';
import { keyslotsText } from './keyslots-check';
import { parseKeyslots } from './keyslots-format';
import type { Keyslots } from './keyslots-format';

/** The file, and its twin: one damaged sector must not cost a plan. */
export const keyslotsFiles = ['keyslots.json', 'keyslots-copy.json'] as const;

async function readOne(fs: FileSystem, path: string): Promise<Result<Keyslots>> {
  try {
    return parseKeyslots(await fs.readFile(path, 'utf8'));
  } catch (error) {
    return failure(message(errorCode(error) === 'ENOENT' ? 'vault.not-found' : 'vault.keyslots-damaged'));
  }
}

/**
 * The keyslots in `folder`: the file's, else its twin's. The twin is written last and destroyed first, so it never opens more
 * than the file did. What a newer version wrote is refused, whichever of the two it is.
 */
export async function readKeyslots(fs: FileSystem, folder: string): Promise<Result<Keyslots>> {
  const [main, twin] = keyslotsFiles;
  const found = await readOne(fs, join(folder, main));
  if (found.ok || found.problem.id === 'vault.newer-format') {
    return found;
  }
  const copy = await readOne(fs, join(folder, twin));
  const isOnlyTwin = found.problem.id === 'vault.not-found';
  return copy.ok || isOnlyTwin || copy.problem.id === 'vault.newer-format' ? copy : found;
}

/** What both files hold. */
function textOf(keyslots: Keyslots): Buffer {
  return Buffer.from(keyslotsText(keyslots));
}

async function writeOne(fs: FileSystem, path: string, text: Buffer): Promise<void> {
  await writeDurably(fs, path, [text], (written) =>
    written.equals(text)
      ? Promise.resolve()
      : Promise.reject(new Error('The keyslots were not written whole.')),
  );
}

/**
 * Makes the keyslots in `folder` durable, in the file and its twin. Throws when the disk refuses; then the old ones hold, or
 * the new ones do and only the twin is behind, which the next opening mends.
 */
export async function writeKeyslots(fs: FileSystem, folder: string, keyslots: Keyslots): Promise<void> {
  const text = textOf(keyslots);
  for (const name of keyslotsFiles) {
    await writeOne(fs, join(folder, name), text);
  }
}

/** What a crash left half-written: old ways in must not lie about. */
async function removeUnfinished(fs: FileSystem, folder: string): Promise<void> {
  const names = (await fs.readdir(folder)).filter((name) => /^keyslots.*[.]tmp$/.test(name));
  await Promise.all(names.map((name) => fs.rm(join(folder, name), { force: true })));
}

/**
 * Writes whichever of the two files does not say what `keyslots` says, and removes what a crash left. A disk that refuses is
 * asked again next time.
 */
export async function mendKeyslots(fs: FileSystem, folder: string, keyslots: Keyslots): Promise<void> {
  await removeUnfinished(fs, folder).catch(() => undefined);
  const text = textOf(keyslots);
  for (const name of keyslotsFiles) {
    const path = join(folder, name);
    const found = await fs.readFile(path).catch(() => null);
    if (found === null || !found.equals(text)) {
      await writeOne(fs, path, text).catch(() => undefined);
    }
  }
}
