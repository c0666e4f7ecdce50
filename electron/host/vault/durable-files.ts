import { randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileSystem } from '../ports';

/** Makes the names in a folder durable. Windows has no such call and needs none. */
export async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  if (process.platform === 'win32') {
    return;
  }
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes all of the bytes at `start` of an open file. Throws when the disk refuses. */
export async function writeAllAt(handle: FileHandle, bytes: Buffer, start: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    // A full disk may take a part first and name its reason only at the next call.
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, start + done);
    if (bytesWritten === 0) {
      throw Object.assign(new Error('The disk took nothing.'), { code: 'ENOSPC' });
    }
    done += bytesWritten;
  }
}

/**
 * Writes a file so that its name holds either the old content or the new one, whatever happens. `verify` is given
 * what was read back before the file takes its name; when it throws, nothing has changed.
 */
export async function writeDurably(
  fs: FileSystem,
  path: string,
  content: AsyncIterable<Buffer> | Iterable<Buffer>,
  verify: (written: Buffer) => Promise<void>,
): Promise<void> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    const handle = await fs.open(temporary, 'wx', 0o600);
    try {
      for await (const part of content) {
        await handle.writeFile(part);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await verify(await fs.readFile(temporary));
    await fs.rename(temporary, path);
    await syncFolder(fs, dirname(path));
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
