import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from '../ports';

/** Something that can be read from any place: a file, or bytes that the window sent. */
export interface ByteSource {
  readonly bytes: number;
  /** The bytes from `offset`; fewer where the source ends. */
  readonly read: (offset: number, length: number) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Reads from memory. */
export function bufferSource(content: Uint8Array): ByteSource {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return {
    bytes: buffer.length,
    read: (offset, length) => Promise.resolve(buffer.subarray(offset, offset + length)),
    close: () => Promise.resolve(),
  };
}

/** Reads from a file that is open; closing the source closes it. */
export function handleSource(handle: FileHandle, size: number): ByteSource {
  return {
    bytes: size,
    read: async (offset, length) => {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
      let done = 0;
      while (done < buffer.length) {
        const { bytesRead } = await handle.read(buffer, done, buffer.length - done, offset + done);
        if (bytesRead === 0) {
          break;
        }
        done += bytesRead;
      }
      return buffer.subarray(0, done);
    },
    close: () => handle.close(),
  };
}

/** Reads from a regular file; null for anything else that has a path, which might never answer. Throws as the disk does. */
export async function fileSource(fs: FileSystem, path: string): Promise<ByteSource | null> {
  if (!(await fs.stat(path)).isFile()) {
    return null;
  }
  const handle = await fs.open(path, 'r');
  try {
    return handleSource(handle, (await handle.stat()).size);
  } catch (error) {
    await handle.close();
    throw error;
  }
}
