import { isAbsolute, join } from 'node:path';
import type { Answer } from '../../../shared/contract/desk-bridge';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { FileSystem } from '../ports';
import { parseKeyslots } from '../keys/keyslots-format';
import { backupNames } from './backup-names';
import { folderProblem, readProblem } from './backup-problem';
import { fileSource } from './byte-source';
import { openContainer } from './open-container';
import type { Container } from './open-container';

type Listed = Answer<'listBackups'>['backups'][number];

/** A folder with more than this is not one of backups. */
const mostListed = 500;

function labelOf({ slots }: Container): string {
  const [keyslots] = slots.flatMap((text) => {
    const parsed = parseKeyslots(text);
    return parsed.ok ? [parsed.value] : [];
  });
  return keyslots?.label ?? '';
}

async function describe(fs: FileSystem, path: string): Promise<Listed> {
  const unreadable = { path, at: '', bytes: 0, label: '' };
  try {
    const source = await fileSource(fs, path);
    if (source === null) {
      return { ...unreadable, problem: message('backup.not-a-backup') };
    }
    try {
      const opened = await openContainer(source);
      const bytes = source.bytes;
      return opened.ok
        ? {
            path,
            at: opened.value.head.index.at,
            bytes,
            label: labelOf(opened.value),
            problem: opened.value.isWhole ? null : message('backup.damaged'),
          }
        : { ...unreadable, bytes, problem: opened.problem };
    } finally {
      await source.close();
    }
  } catch (error) {
    return { ...unreadable, problem: readProblem(error) };
  }
}

/** The backups in a folder, of every plan, newest first, by what their beginnings say. */
export async function listBackups(fs: FileSystem, folder: string): Promise<Result<Listed[]>> {
  if (!isAbsolute(folder)) {
    return failure(message('backup.folder-not-absolute', { folder }));
  }
  try {
    const names = backupNames(await fs.readdir(folder)).slice(0, mostListed);
    return success(await Promise.all(names.map((name) => describe(fs, join(folder, name)))));
  } catch (error) {
    return failure(folderProblem(error, folder));
  }
}
