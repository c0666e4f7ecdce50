import { open, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import { publicKeyText, recoveryKeyText } from '../host/keys/recovery-key-text';
import { publicHalf, recoveryFingerprint } from '../host/keys/recovery-keys';
import type { Request } from './arguments';
import { checkOutFile, makeFolder, systemErrorCode } from './out-folder';
import type { HeadlessPorts } from './ports';

/** Writes a new file that only this user can read, whole or not at all. */
async function writeSecret(path: string, content: Buffer): Promise<Result<null>> {
  const target = resolve(path);
  try {
    await makeFolder(dirname(target));
    const handle = await open(target, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
      await handle.close();
    } catch (error) {
      await handle.close().catch(() => undefined);
      await rm(target, { force: true }).catch(() => undefined);
      throw error;
    }
    return success(null);
  } catch (error) {
    const code = systemErrorCode(error);
    return failure(
      code === 'EEXIST'
        ? message('headless.out-exists', { path })
        : message('headless.cannot-write', { path, code }),
    );
  }
}

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
