import { open, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import { makeFolder, systemErrorCode } from './out-folder';

/** Writes a new file that only this user can read, whole or not at all. */
export async function writeSecret(path: string, content: Uint8Array): Promise<Result<null>> {
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
