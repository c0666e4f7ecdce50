import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import { decryptArchive } from '../host/exports/encrypted-archive';
import type { Request } from './arguments';
import { checkOutFile } from './out-folder';
import type { HeadlessPorts } from './ports';
import { readInput } from './reading-thread';
import { writeSecret } from './write-secret';

/** Opens an encrypted file of a desk with the passphrase that was agreed on, and writes what is in it. */
export async function runOpen(
  { file, out }: Extract<Request, { command: 'open' }>,
  ports: HeadlessPorts,
): Promise<Result<Message>> {
  const free = await checkOutFile(out);
  const content = free.ok ? await readInput(file) : free;
  if (!content.ok) {
    return content;
  }
  const opened = await decryptArchive(new Uint8Array(content.value), await ports.readPassphrase());
  if (!opened.ok) {
    return failure(message('headless.in-file', { file, problem: opened.problem }));
  }
  const { name, bytes } = opened.value;
  const written = await writeSecret(out, bytes);
  return written.ok ? success(message('headless.opened', { file, name, bytes: bytes.length, out })) : written;
}
