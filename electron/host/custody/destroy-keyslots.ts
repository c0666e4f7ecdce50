import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileSystem } from '../ports';
import { writeDurably } from '../vault/durable-files';
import { errorCode } from '../vault/errors';
import { eraseFile, overwrite } from './erase-file';
import { reduceKeyslots } from './reduce-keyslots';
import type { KeptSlots } from './reduce-keyslots';

const main = 'keyslots.json';
const copy = 'keyslots-copy.json';

async function openIfThere(fs: FileSystem, path: string): Promise<FileHandle | null> {
  try {
    return await fs.open(path, 'r+');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return null;
    }
    throw error;
  }
}

async function listIfThere(fs: FileSystem, folder: string): Promise<string[]> {
  try {
    return await fs.readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return [];
    }
    throw error;
  }
}

/** Where there is no room for a new file, the old one is written over in place. */
async function replaceInPlace(handle: FileHandle, text: Buffer): Promise<void> {
  await overwrite(handle);
  await handle.truncate(0);
  await handle.write(text, 0, text.length, 0);
  await handle.sync();
}

/**
 * The new file takes the name of the old one: that is the moment from which no local secret opens the plan. Then the
 * content of the old one is overwritten through the handle that was held open.
 */
async function replaceAndErase(fs: FileSystem, path: string, text: Buffer): Promise<void> {
  const old = await openIfThere(fs, path);
  if (old === null) {
    return;
  }
  try {
    try {
      await writeDurably(fs, path, [text], () => Promise.resolve());
    } catch {
      await replaceInPlace(old, text);
      return;
    }
    await overwrite(old);
  } finally {
    await old.close();
  }
}

/** Destroys the ways into a plan; answers with how many recovery slots are left. Throws when one may have survived. */
export async function destroyKeyslots(fs: FileSystem, folder: string, kept: KeptSlots): Promise<number> {
  const names = (await listIfThere(fs, folder)).filter((name) => name.startsWith('keyslots'));
  const texts = await Promise.all(
    [main, copy]
      .filter((name) => names.includes(name))
      .map((name) => fs.readFile(join(folder, name), 'utf8').catch(() => '')),
  );
  const reduced = reduceKeyslots(texts, kept);
  const text = Buffer.from(reduced.text);
  const others = names.filter((name) => name !== main && name !== copy);

  // A copy must not outlive the file itself, which is what a plan is opened with.
  const steps: (() => Promise<void>)[] = [
    ...others.map((name) => () => eraseFile(fs, join(folder, name))),
    () => replaceAndErase(fs, join(folder, copy), text),
    () => replaceAndErase(fs, join(folder, main), text),
  ];
  const failures: unknown[] = [];
  for (const step of steps) {
    await step().catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) {
    throw failures[0];
  }
  return reduced.recoverySlots;
}
