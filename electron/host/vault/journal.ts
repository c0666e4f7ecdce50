import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { FileSystem } from '../ports';
import { explainFailedWrite, isFull } from './errors';
import { largestFrame } from './frames';
import { writeAllAt } from './durable-files';

/** An open journal file that only ever grows by whole frames. */
export interface Journal {
  readonly bytes: () => number;
  /** Appends a sealed frame. A success means that it is on the disk; after a failure the file is as it was before. */
  readonly append: (frame: Buffer) => Promise<Result<null>>;
  /** Writes the first frame of a fresh journal. Throws when the disk refuses. */
  readonly begin: (header: Buffer) => Promise<void>;
  /** Makes sure that nothing follows the acknowledged frames. Throws when the disk refuses. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A file that was deleted or replaced while open still takes writes, which nobody would ever find again. */
async function isStillThere(fs: FileSystem, path: string, handle: FileHandle): Promise<boolean> {
  const [named, held] = await Promise.all([fs.stat(path, { bigint: true }), handle.stat({ bigint: true })]);
  return named.ino === held.ino && named.dev === held.dev;
}

/** Opens the journal at `path`, made if it is not there, and cuts it to `goodBytes`. Throws when the disk refuses. */
export async function openJournal(fs: FileSystem, path: string, goodBytes: number): Promise<Journal> {
  if (goodBytes === 0) {
    // `a` makes the file; positions are only honoured without the append flag.
    await fs.open(path, 'a', 0o600).then((made) => made.close());
  }
  const file = await fs.open(path, 'r+');
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
    await file.close().catch(() => undefined);
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
      await writeAllAt(file, frame, good);
      isWritten = true;
      await file.datasync();
    } catch (error) {
      // After a failed sync the system may have dropped the pages and report success next time: only "no room" is
      // a refusal that can be tried again.
      isTrusted = !isWritten || isFull(error);
      await cut().catch(() => undefined);
      return failure(await explainFailedWrite(fs, dirname(path), error));
    }
    good += frame.length;
    isDirty = false;
    return success(null);
  };

  const settle = async (): Promise<void> => {
    if (isDirty) {
      await cut();
    }
  };
  const begin = async (header: Buffer): Promise<void> => {
    await writeAllAt(file, header, 0);
    await file.datasync();
    good = header.length;
  };
  return { bytes: () => good, append, begin, settle, close: () => file.close() };
}
