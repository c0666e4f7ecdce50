import { randomBytes } from 'node:crypto';
import { dirname, extname, join } from 'node:path';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { FileSystem, SaveTarget } from './ports';
import { errorCode } from './vault/errors';

/** What a suggested name may be on any system: no folders, no reserved characters, nothing hidden. */
export function safeFileName(suggested: string): string {
  const plain = suggested
    // eslint-disable-next-line no-control-regex -- control characters are what must go
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, '-')
    .replace(/^[.\s-]+|[.\s]+$/g, '')
    .slice(0, 150);
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain);
  return plain === '' || isReserved ? `file-${plain}` : plain;
}

/** The first of `name`, `name (2)`, `name (3)` … for which `isFree` answers yes. */
function* freshNames(name: string): Generator<string> {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  yield name;
  for (let number = 2; number < 1000; number += 1) {
    yield `${stem} (${number})${extension}`;
  }
}

async function writeNew(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const handle = await fs.open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => undefined);
    await fs.rm(path, { force: true });
    throw error;
  }
}

/** Writes a file for the planner, whole or not at all, readable by this user only; answers with its path. */
export async function saveFile(
  fs: FileSystem,
  target: SaveTarget,
  bytes: Uint8Array,
): Promise<Result<string>> {
  const folder = dirname(target.path);
  try {
    await fs.mkdir(folder, { recursive: true });
    if (target.replace) {
      const temporary = join(folder, `.departure-desk-${randomBytes(6).toString('hex')}.tmp`);
      await writeNew(fs, temporary, bytes);
      await fs.rename(temporary, target.path).catch(async (error: unknown) => {
        await fs.rm(temporary, { force: true });
        throw error;
      });
      return success(target.path);
    }
    for (const name of freshNames(target.path.slice(folder.length).replace(/^[/\\]+/, ''))) {
      try {
        const path = join(folder, name);
        await writeNew(fs, path, bytes);
        return success(path);
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') {
          throw error;
        }
      }
    }
    return failure(message('vault.file-not-written', { code: 'EEXIST' }));
  } catch (error) {
    return failure(message('vault.file-not-written', { code: errorCode(error) }));
  }
}
