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

/** What is written: all at once, or part by part as it is made. */
export type FileContent = Uint8Array | AsyncIterable<Uint8Array>;

async function writeNew(fs: FileSystem, path: string, content: FileContent): Promise<void> {
  const handle = await fs.open(path, 'wx', 0o600);
  try {
    for await (const part of content instanceof Uint8Array ? [content] : content) {
      await handle.writeFile(part);
    }
    await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => undefined);
    await fs.rm(path, { force: true });
    throw error;
  }
}

/** Where a file is noted before it is written. */
export interface Registration {
  /** Answers with an id that no other file has. */
  readonly begin: (path: string) => Promise<string>;
  /** The file was not written. */
  readonly withdraw: (id: string) => Promise<void>;
}

const unregistered: Registration = {
  begin: () => Promise.resolve(randomBytes(6).toString('hex')),
  withdraw: () => Promise.resolve(),
};

/** The name beside its own under which a file is written that replaces another. */
export function temporaryName(id: string): string {
  return `.departure-desk-${id}.tmp`;
}

async function isThere(fs: FileSystem, path: string): Promise<boolean> {
  return fs.stat(path).then(
    () => true,
    (error: unknown) => errorCode(error) !== 'ENOENT',
  );
}

/** Runs the writing between the note that a file is there and, when it fails, the note that it is not. */
async function registered(
  { begin, withdraw }: Registration,
  path: string,
  write: (id: string) => Promise<void>,
): Promise<void> {
  const id = await begin(path);
  try {
    await write(id);
  } catch (error) {
    await withdraw(id);
    throw error;
  }
}

async function replaceFile(
  fs: FileSystem,
  path: string,
  temporary: string,
  content: FileContent,
): Promise<void> {
  await writeNew(fs, temporary, content);
  await fs.rename(temporary, path).catch(async (error: unknown) => {
    await fs.rm(temporary, { force: true });
    throw error;
  });
}

/** Writes a file for the planner, whole or not at all, readable by this user only; answers with its path. */
export async function saveFile(
  fs: FileSystem,
  target: SaveTarget,
  content: FileContent,
  registration = unregistered,
): Promise<Result<string>> {
  const folder = dirname(target.path);
  try {
    await fs.mkdir(folder, { recursive: true });
    if (target.replace) {
      await registered(registration, target.path, (id) =>
        replaceFile(fs, target.path, join(folder, temporaryName(id)), content),
      );
      return success(target.path);
    }
    for (const name of freshNames(target.path.slice(folder.length).replace(/^[/\\]+/, ''))) {
      const path = join(folder, name);
      // A file of somebody else must never be noted as ours.
      if (await isThere(fs, path)) {
        continue;
      }
      try {
        await registered(registration, path, () => writeNew(fs, path, content));
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
