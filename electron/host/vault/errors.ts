import type { Message } from '../../../shared/messages/message';
import { message } from '../../../shared/messages/message';

/** The system's code of a failed file operation, such as `ENOSPC`; `UNKNOWN` for anything else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}

/** What a planner is told when a write failed. */
export function writeProblem(error: unknown): Message {
  const code = errorCode(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return message('vault.disk-full');
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return message('vault.read-only');
    case 'ENOENT':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
      return message('vault.gone');
    case 'EFBIG':
      return message('vault.too-large');
    default:
      return message('vault.disk-failed', { code });
  }
}
