import { accessSync, constants } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'departure-desk-window-';

/** In memory where the system offers it: a browser's profile must not outlive its window. */
function profilesFolder(): string {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return '/dev/shm';
  } catch {
    return tmpdir();
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

export function removeWindowProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(
    () => undefined,
  );
}

/** A fresh, empty profile. Profiles whose process was killed are cleared away on this occasion. */
export async function createWindowProfile(): Promise<string> {
  const folder = profilesFolder();
  const names = await readdir(folder).catch(() => []);
  const left = names.filter(
    (name) => name.startsWith(prefix) && !isRunning(Number.parseInt(name.slice(prefix.length), 10)),
  );
  await Promise.all(left.map((name) => removeWindowProfile(join(folder, name))));
  return mkdtemp(join(folder, `${prefix}${process.pid}-`));
}
