import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';

const kilobyte = 1000;
const megabyte = 1_000_000;

/** The size of a file, in words. */
export function byteSize(bytes: number): Message {
  return bytes < megabyte
    ? message('backupsScreen.size-kilobytes', { count: Math.ceil(bytes / kilobyte) })
    : message('backupsScreen.size-megabytes', { count: bytes / megabyte });
}
