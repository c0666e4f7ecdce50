import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from '../../electron/host/ports';

/** A disk with so many bytes left; a file that shrinks or goes gives its bytes back. */
export interface LimitedRoom {
  readonly fs: FileSystem;
  /** Null for as much as there really is. */
  readonly set: (bytes: number | null) => void;
}

function noRoom(): never {
  throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
}

async function sizeOf(fs: FileSystem, path: string): Promise<number> {
  const { size } = await fs.stat(path).catch(() => ({ size: 0 }));
  return size;
}

/** The given file system, except that what lies below `home` is on a disk that can be made to fill up at any byte. */
export function limitedRoom(fs: FileSystem, home: string): LimitedRoom {
  let left: number | null = null;
  const give = (bytes: number) => {
    left = left === null ? null : left + bytes;
  };
  /** How much of a write fits; a disk refuses only when nothing does. */
  const take = (wanted: number): number => {
    if (left === null || wanted === 0) {
      return wanted;
    }
    const fits = Math.min(wanted, Math.max(0, left));
    left -= fits;
    return fits === 0 ? noRoom() : fits;
  };

  const limitedHandle = (handle: FileHandle): FileHandle =>
    new Proxy(handle, {
      get(target, name) {
        if (name === 'write') {
          return async (buffer: Buffer, offset: number, length: number, position: number) =>
            target.write(buffer, offset, take(length), position);
        }
        if (name === 'writeFile' || name === 'appendFile') {
          return async (data: Buffer | string) => {
            const bytes = Buffer.from(data);
            const fits = take(bytes.length);
            await target.writeFile(bytes.subarray(0, fits));
            return fits < bytes.length ? noRoom() : undefined;
          };
        }
        if (name === 'truncate') {
          return async (length = 0) => {
            const { size } = await target.stat();
            await target.truncate(length);
            give(size - length);
          };
        }
        const member: unknown = Reflect.get(target, name, target);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });

  const isInside = (path: unknown) => String(path).startsWith(home);
  const open: FileSystem['open'] = async (...asked) => {
    const handle = await fs.open(...asked);
    return isInside(asked[0]) ? limitedHandle(handle) : handle;
  };
  const rm: FileSystem['rm'] = async (path, options) => {
    const size = isInside(path) ? await sizeOf(fs, String(path)) : 0;
    await fs.rm(path, options);
    give(size);
  };
  const writeFile: FileSystem['writeFile'] = async (file, data) => {
    const handle = await open(file as string, 'w'); // the host writes by path only
    try {
      await handle.writeFile(data as Buffer | string); // and whole buffers or texts
    } finally {
      await handle.close();
    }
  };
  return {
    fs: { ...fs, open, rm, writeFile },
    set: (bytes) => {
      left = bytes;
    },
  };
}
