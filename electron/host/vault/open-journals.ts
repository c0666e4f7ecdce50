import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from '../ports';
import { journalPath } from './plan-folder';
import type { BatchPlace } from './walk-journal';

/** Reads frames here and there; a journal stays open until one of another generation is asked for. */
export interface JournalReader {
  /** Throws when the disk refuses or the file has become shorter. */
  readonly read: (place: BatchPlace) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** A reader of the journals in a plan's folder. */
export function openJournals(fs: FileSystem, folder: string): JournalReader {
  let open: { readonly generation: number; readonly handle: FileHandle } | null = null;
  const close = async (): Promise<void> => {
    const handle = open?.handle;
    open = null;
    await handle?.close();
  };
  return {
    read: async ({ generation, offset, next }) => {
      if (open?.generation !== generation) {
        await close();
        open = { generation, handle: await fs.open(journalPath(folder, generation), 'r') };
      }
      const frame = Buffer.alloc(next - offset);
      let done = 0;
      while (done < frame.length) {
        const { bytesRead } = await open.handle.read(frame, done, frame.length - done, offset + done);
        if (bytesRead === 0) {
          throw new Error('The journal ends before the frame does.');
        }
        done += bytesRead;
      }
      return frame;
    },
    close,
  };
}
