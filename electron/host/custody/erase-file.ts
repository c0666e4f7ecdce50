import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from '../ports';
import { errorCode } from '../vault/errors';

const pieceBytes = 1024 * 1024;
/** Overwriting more would take longer than a panic has; what follows is deleted as any file is. */
const mostOverwritten = 32 * pieceBytes;

/** Overwrites what a file holds. On disks that remap what is written the old content may still be somewhere. */
export async function overwrite(handle: FileHandle, limit = mostOverwritten): Promise<void> {
  const { size } = await handle.stat();
  const end = Math.min(size, limit);
  const zeros = Buffer.alloc(Math.min(end, pieceBytes));
  for (let at = 0; at < end; at += zeros.length) {
    await handle.write(zeros, 0, Math.min(zeros.length, end - at), at);
  }
  await handle.sync();
}

/** Overwrites and deletes a file; one that is not there counts as deleted. Throws when it cannot be deleted. */
export async function eraseFile(fs: FileSystem, path: string): Promise<void> {
  try {
    // A link must not lead to the overwriting of what it points at. Windows has no such flag, and no such links.
    const noFollow = (constants as { O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0; // absent there, whatever the types say
    const handle = await fs.open(path, constants.O_RDWR | noFollow);
    try {
      await overwrite(handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return;
    }
    // what cannot be overwritten can often still be deleted
  }
  await fs.rm(path, { force: true });
}
