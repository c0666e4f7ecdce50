import { success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import { publicKeyText, recoveryKeyText } from '../host/keys/recovery-key-text';
import { publicHalf, recoveryFingerprint } from '../host/keys/recovery-keys';
import type { Request } from './arguments';
import { checkOutFile } from './out-folder';
import type { HeadlessPorts } from './ports';
import { writeSecret } from './write-secret';

/**
 * Makes a recovery key where it is to be kept: the private half goes into a file, and the answer is the public half alone, for
 * the desks.
 */
export async function runRecoveryKey(
  { out: path }: Extract<Request, { command: 'recovery-key' }>,
  ports: HeadlessPorts,
): Promise<Result<Message>> {
  const free = await checkOutFile(path);
  if (!free.ok) {
    return free;
  }
  const privateHalf = ports.random(32);
  const content = Buffer.from(recoveryKeyText(privateHalf));
  const recoveryPublic = publicHalf(privateHalf);
  const written = await writeSecret(path, content);
  privateHalf.fill(0);
  content.fill(0);
  if (!written.ok) {
    return written;
  }
  const name = recoveryFingerprint(recoveryPublic);
  ports.tell(ports.format(message('headless.recovery-key-written', { path })));
  ports.tell(ports.format(message('headless.recovery-key-named', { name })));
  return success(message('headless.recovery-key-public', { publicHalf: publicKeyText(recoveryPublic) }));
}
