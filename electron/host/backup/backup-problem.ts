import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { errorCode } from '../vault/errors';

/** A file of the plan itself could not be read while it was being copied. */
export class PlanFileError extends Error {
  constructor(readonly code: string) {
    super('A file of the plan could not be read.');
  }
}

/** What was read back is not what was written. */
export class ReadBackError extends Error {
  constructor() {
    super('The backup read back differs from what was written.');
  }
}

/** What a planner is told when a backup in this folder failed. */
export function backupProblem(error: unknown, folder: string): Message {
  if (error instanceof PlanFileError) {
    return message('backup.plan-unreadable', { code: error.code });
  }
  if (error instanceof ReadBackError) {
    return message('backup.differs', { folder });
  }
  const code = errorCode(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return message('backup.disk-full', { folder });
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return message('backup.read-only', { folder });
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
    case 'EIO':
    case 'ENOTCONN':
    case 'EHOSTDOWN':
      return message('backup.folder-gone', { folder, code });
    default:
      return message('backup.failed', { folder, code });
  }
}

/** What a planner is told of a folder that was just named. */
export function folderProblem(error: unknown, folder: string): Message {
  return ['ENOENT', 'ENOTDIR'].includes(errorCode(error))
    ? message('backup.no-such-folder', { folder })
    : backupProblem(error, folder);
}

/** What a planner is told when a backup file could not be read. */
export function readProblem(error: unknown): Message {
  const code = errorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? message('backup.file-gone')
    : message('backup.file-unreadable', { code });
}
