import type { FileHandle } from 'node:fs/promises';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { FileSystem } from '../ports';
import { errorCode, writeProblem } from './errors';
import { largestFrame } from './frames';

/** An open journal file that only ever grows by whole frames. */
export interface Journal {
  readonly bytes: () => number;
  /** Appends a sealed frame. A success means that it is on the disk; after a failure the file is as it was before. */
  readonly append: (frame: Buffer) => Promise<Result<null>>;
  readonly close: () => Promise<void>;
}

async function writeAll(handle: FileHandle, bytes: Buffer, start: number): Promise<void> {
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

/** A file that was deleted or replaced while open still takes writes, which nobody would ever find again. */
async function isStillThere(fs: FileSystem, path: string, handle: FileHandle): Promise<boolean> {
  const [named, held] = await Promise.all([fs.stat(path, { bigint: true }), handle.stat({ bigint: true })]);
  return named.ino === held.ino && named.dev === held.dev;
}

/** Opens the journal at `path`, made if it is not there, and cuts it to `goodBytes`. Throws when the disk refuses. */
export async function openJournal(fs: FileSystem, path: string, goodBytes: number): Promise<Journal> {
  const handle = await fs.open(path, goodBytes === 0 ? 'a+' : 'r+', 0o600);
  // `a+` makes the file; positions are only honoured without the append flag.
  const file = goodBytes === 0 ? await handle.close().then(() => fs.open(path, 'r+')) : handle;
  let good = goodBytes;
  let isDirty = true;
  let isTrusted = true;

  const cut = async (): Promise<void> => {
    await file.truncate(good);
    await file.datasync();
    isDirty = false;
  };
  try {
    await cut();
  } catch (error) {
    await file.close();
    throw error;
  }

  const append = async (frame: Buffer): Promise<Result<null>> => {
    if (!isTrusted) {
      return failure(message('vault.stopped'));
    }
    if (frame.length > largestFrame) {
      return failure(message('vault.too-large'));
    }
    let isWritten = false;
    try {
      if (isDirty) {
        await cut();
      }
      if (!(await isStillThere(fs, path, file))) {
        return failure(message('vault.gone'));
      }
      isDirty = true;
      await writeAll(file, frame, good);
      isWritten = true;
      await file.datasync();
    } catch (error) {
      // After a failed sync the system may have dropped the pages and report success next time: only "no room" is
      // a refusal that can be tried again.
      isTrusted = !isWritten || ['ENOSPC', 'EDQUOT'].includes(errorCode(error));
      await cut().catch(() => undefined);
      return failure(writeProblem(error));
    }
    good += frame.length;
    isDirty = false;
    return success(null);
  };

  return { bytes: () => good, append, close: () => file.close() };
}
