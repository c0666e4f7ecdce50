import { randomBytes } from 'node:crypto';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { PlanId } from '../../../shared/model/ids';
import type { FileSystem } from '../ports';
import { errorCode } from '../vault/errors';
import { backupNames, unfinishedNames } from './backup-names';
import { backupProblem, folderProblem } from './backup-problem';

const kept = 3;

interface Place {
  readonly fs: FileSystem;
  readonly home: string;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/** Whether a path is one of the desk's own: such a backup would be lost together with the plan. */
async function isOwn({ fs, home }: Place, folder: string): Promise<boolean> {
  const [own, other] = await Promise.all([
    fs.realpath(home).catch(() => home),
    fs.realpath(folder).catch(() => folder),
  ]);
  return isInside(own, other) || isInside(home, folder);
}

/** Checks that backups may go to this folder as it is now. */
export async function checkFolder(place: Place, folder: string): Promise<Result<null>> {
  if (!isAbsolute(folder)) {
    return failure(message('backup.folder-not-absolute', { folder }));
  }
  try {
    if (!(await place.fs.stat(folder)).isDirectory()) {
      return failure(message('backup.not-a-folder', { folder }));
    }
  } catch (error) {
    return failure(backupProblem(error, folder));
  }
  return (await isOwn(place, folder)) ? failure(message('backup.folder-inside-home')) : success(null);
}

/** Makes the folder where only its own name is missing: a path with more missing is rather a stick that is not there. */
async function makeFolder({ fs }: Place, folder: string): Promise<void> {
  const isThere = await fs.stat(folder).then(
    () => true,
    (error: unknown) => errorCode(error) !== 'ENOENT',
  );
  if (!isThere && isAbsolute(folder)) {
    await fs.stat(dirname(folder));
    await fs.mkdir(folder, { mode: 0o700 });
  }
}

/** Checks a folder that is to be set, by writing a file into it; makes it where only its own name is missing. */
export async function tryFolder(place: Place, folder: string): Promise<Result<null>> {
  const { fs } = place;
  if (isAbsolute(folder) && (await isOwn(place, folder))) {
    return failure(message('backup.folder-inside-home'));
  }
  try {
    await makeFolder(place, folder);
    const checked = await checkFolder(place, folder);
    if (!checked.ok) {
      return checked;
    }
    const probe = join(folder, `departure-desk-${randomBytes(6).toString('hex')}.tmp`);
    try {
      await fs.writeFile(probe, 'Departure Desk looks whether it may write here.', { flush: true });
    } finally {
      await fs.rm(probe, { force: true });
    }
    return success(null);
  } catch (error) {
    return failure(folderProblem(error, folder));
  }
}

/** Removes what an interrupted backup of this plan left behind. Throws as the disk does. */
export async function clearUnfinished(fs: FileSystem, folder: string, planId: PlanId): Promise<void> {
  for (const name of unfinishedNames(await fs.readdir(folder), planId)) {
    await fs.rm(join(folder, name), { force: true });
  }
}

/** Deletes all but the newest backups of one plan; answers with the paths that are gone. What cannot be deleted stays. */
export async function deleteOld(fs: FileSystem, folder: string, planId: PlanId): Promise<string[]> {
  const names = await fs.readdir(folder).catch(() => []);
  const deleted: string[] = [];
  for (const name of backupNames(names, planId).slice(kept)) {
    const path = join(folder, name);
    await fs.rm(path, { force: true }).then(
      () => deleted.push(path),
      () => undefined,
    );
  }
  return deleted;
}

/** Whether two folders are on the same disk; null where that cannot be told. */
export async function isOnDiskOf(fs: FileSystem, folder: string, other: string): Promise<boolean | null> {
  try {
    const [left, right] = await Promise.all([fs.stat(folder), fs.stat(other)]);
    return left.dev === right.dev;
  } catch {
    return null;
  }
}
