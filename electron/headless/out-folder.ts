import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';

/** What is to be written: path inside the folder, with `/`, and content. */
export type OutFiles = ReadonlyMap<string, string | Uint8Array>;

const manifestFiles = ['manifest.html', 'manifest.pdf', 'manifest.csv', 'manifest.xlsx'];

/** The system's name for what went wrong with a file, such as ENOSPC. Anything else is a bug and is thrown on. */
export function systemErrorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  throw error;
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error))) {
      return 'nothing';
    }
    throw error;
  }
}

/** Refuses what cannot be the folder that results go into, before any work is done. */
export async function checkOutFolder(path: string): Promise<Result<null>> {
  return (await kindOf(path)) === 'file' ? failure(message('headless.out-is-file', { path })) : success(null);
}

/** Refuses what cannot be the file that a result goes into, before any work is done. */
export async function checkOutFile(path: string): Promise<Result<null>> {
  return (await kindOf(path)) === 'folder'
    ? failure(message('headless.out-is-folder', { path }))
    : success(null);
}

/** A name beside `path`, on the same disk, that nothing else uses. */
function besides(path: string): string {
  return join(dirname(path), `.${basename(path)}-${randomBytes(6).toString('hex')}`);
}

/** Takes away the manifests of an earlier run, so that no superseded list is left; files of others stay. */
async function removeOldManifests(folder: string): Promise<void> {
  if ((await kindOf(folder)) !== 'folder') {
    return;
  }
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      const inner = join(folder, entry.name);
      for (const name of manifestFiles) {
        await rm(join(inner, name), { force: true });
      }
      await rmdir(inner).catch(() => undefined);
    }
  }
}

/**
 * Makes a folder and those above it. Node's own recursive way never ends where a folder that is there cannot take
 * another and the system says ENOENT, as under /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  const attempt = () => mkdir(path).catch((error: unknown) => systemErrorCode(error));
  const code = await attempt();
  if (code === 'ENOENT' && dirname(path) !== path) {
    await makeFolder(dirname(path));
    await mkdir(path);
  } else if (code !== undefined && code !== 'EEXIST') {
    throw Object.assign(new Error(code), { code });
  }
}

async function moveIntoPlace(staging: string, target: string, files: OutFiles): Promise<void> {
  if ((await kindOf(target)) === 'nothing') {
    await rename(staging, target);
    return;
  }
  await removeOldManifests(join(target, 'manifests'));
  for (const name of files.keys()) {
    await makeFolder(dirname(join(target, name)));
    await rename(join(staging, name), join(target, name));
  }
}

/** Does a short piece of work to its end before a signal that came meanwhile ends the program, so that nothing is half written. */
async function undisturbed<T>(work: () => Promise<T>): Promise<T> {
  const heard: NodeJS.Signals[] = [];
  const hear = (signal: NodeJS.Signals) => {
    heard.push(signal);
  };
  process.on('SIGINT', hear).on('SIGTERM', hear);
  try {
    return await work();
  } finally {
    process.off('SIGINT', hear).off('SIGTERM', hear);
    for (const signal of heard.slice(0, 1)) {
      process.kill(process.pid, signal);
    }
  }
}

/**
 * Writes all files into a folder, or none: they are written beside it first and moved when the last one is complete.
 * In a folder that is there, files of the same names and the manifests of an earlier run are replaced; others stay.
 */
export function writeOutFolder(path: string, files: OutFiles): Promise<Result<null>> {
  return undisturbed(() => writeAll(path, files));
}

async function writeAll(path: string, files: OutFiles): Promise<Result<null>> {
  const target = resolve(path);
  const staging = besides(target);
  try {
    await makeFolder(staging);
    for (const [name, content] of files) {
      await makeFolder(dirname(join(staging, name)));
      await writeFile(join(staging, name), content, { flush: true });
    }
    await moveIntoPlace(staging, target, files);
    return success(null);
  } catch (error) {
    return failure(message('headless.cannot-write', { path, code: systemErrorCode(error) }));
  } finally {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Writes one file, or leaves what was there: written beside it and moved when complete. */
export async function writeOutFile(path: string, content: string | Uint8Array): Promise<Result<null>> {
  const target = resolve(path);
  const staging = besides(target);
  try {
    await makeFolder(dirname(target));
    await writeFile(staging, content, { flush: true });
    await rename(staging, target);
    return success(null);
  } catch (error) {
    return failure(message('headless.cannot-write', { path, code: systemErrorCode(error) }));
  } finally {
    await rm(staging, { force: true }).catch(() => undefined);
  }
}
