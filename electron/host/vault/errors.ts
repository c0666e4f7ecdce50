import { failure } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import type { Message } from '../../../shared/messages/message';
import { message } from '../../../shared/messages/message';
import type { FileSystem } from '../ports';

/** The system's code of a failed file operation, such as `ENOSPC`; `UNKNOWN` for anything else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}

/** Whether there was no room. */
export function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes(errorCode(error));
}

const roomNotKnown = message('vault.room-not-known');

/** What a planner is told when a write failed. `room` is a sentence about what is left on the disk. */
export function writeProblem(error: unknown, room: Message = roomNotKnown): Message {
  const code = errorCode(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return message('vault.disk-full', { room });
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return message('vault.read-only');
    case 'ENOENT':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
      return message('vault.gone');
    case 'ENOMEM':
      return message('vault.no-memory');
    case 'EFBIG':
      return message('vault.too-large');
    default:
      return message('vault.disk-failed', { code });
  }
}

const megabyte = 1_000_000;

/** Bytes that a user may still write to the disk of this folder; null when the system does not say. */
export async function roomLeft(fs: FileSystem, folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await fs.statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

/** What a planner is told when a write in this folder failed; of a full disk with the room that is left. */
export async function explainFailedWrite(fs: FileSystem, folder: string, error: unknown): Promise<Message> {
  const bytes = errorCode(error) === 'ENOSPC' ? await roomLeft(fs, folder) : null;
  if (bytes === null) {
    return writeProblem(error);
  }
  return writeProblem(
    error,
    bytes < megabyte
      ? message('vault.room-kilobytes', { count: Math.floor(bytes / 1000) })
      : message('vault.room-megabytes', { count: Math.floor(bytes / megabyte) }),
  );
}

/** What a task answers, or a sentence where this computer has not the memory for it. */
export function orNoMemory<T>(task: Promise<Result<T>>): Promise<Result<T>> {
  return task.catch((error: unknown) => {
    if (errorCode(error) === 'ENOMEM') {
      return failure(writeProblem(error));
    }
    throw error;
  });
}
