import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { eraseFile } from '../custody/erase-file';
import { reduceKeyslots } from '../custody/reduce-keyslots';
import type { KeptSlots } from '../custody/reduce-keyslots';
import type { FileSystem } from '../ports';
import { errorCode } from '../vault/errors';
import { isUnfinished } from './backup-names';
import { handleSource } from './byte-source';
import { padSlots, trailerBytes } from './container-head';
import { openContainer } from './open-container';
import type { Container } from './open-container';

/** Where heads may begin: at the start, after the content, and where the end of the file says. */
function headOffsets({ head, entries, source }: Container): Set<number> {
  const content = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  const byEnd = source.bytes - trailerBytes - head.bytes;
  const isByEnd = byEnd >= head.bytes + content;
  return new Set([0, head.bytes + content, ...(isByEnd ? [byEnd] : [])]);
}

async function overwriteSlots(handle: FileHandle, container: Container, slots: Buffer): Promise<void> {
  const { head, source } = container;
  for (const offset of headOffsets(container)) {
    const start = offset + head.slotsAt;
    const bytes = Math.min(slots.length, source.bytes - start);
    for (let done = 0; done < bytes;) {
      const { bytesWritten } = await handle.write(slots, done, bytes - done, start + done);
      if (bytesWritten === 0) {
        throw Object.assign(new Error('The disk took nothing.'), { code: 'EIO' });
      }
      done += bytesWritten;
    }
  }
  await handle.sync();
}

async function openIfThere(fs: FileSystem, path: string): Promise<FileHandle | null> {
  try {
    return await fs.open(path, 'r+');
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') {
      throw error;
    }
    await fs.readdir(dirname(path)); // that a stick is away does not mean that the file is gone
    return null;
  }
}

/**
 * Destroys the ways into a backup where they are in its file, so that the content stays as it is for the ways that are
 * left; answers with how many recovery slots those are. What is not a whole backup yet is deleted. Throws when a way in
 * may have survived.
 */
export async function destroyBackupSlots(fs: FileSystem, path: string, kept: KeptSlots): Promise<number> {
  if (isUnfinished(path)) {
    await eraseFile(fs, path);
    return 0;
  }
  const handle = await openIfThere(fs, path);
  if (handle === null) {
    return 0;
  }
  try {
    const container = await openContainer(handleSource(handle, (await handle.stat()).size));
    if (!container.ok) {
      throw Object.assign(new Error('It is not known where the ways in are.'), { code: 'ENOTSUP' });
    }
    const reduced = reduceKeyslots(container.value.slots, kept);
    const text = JSON.stringify(JSON.parse(reduced.text));
    await overwriteSlots(handle, container.value, padSlots(text, container.value.head.slotsBytes));
    return reduced.recoverySlots;
  } finally {
    await handle.close();
  }
}
