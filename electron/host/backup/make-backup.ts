import { join } from 'node:path';
import type { Answer } from '../../../shared/contract/desk-bridge';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { keyslotsText } from '../keys/keyslots-check';
import type { CopiesRegister } from '../custody/copies-register';
import type { FileSystem } from '../ports';
import { syncFolder } from '../vault/durable-files';
import { errorCode } from '../vault/errors';
import { freezeState } from '../vault/plan-state';
import type { PlanState } from '../vault/plan-state';
import type { Vault } from '../vault/vault';
import type { VaultFiles } from '../vault/vault-files';
import { checkFolder, clearUnfinished, deleteOld } from './backup-folder';
import { newBackupName, unfinishedName } from './backup-names';
import { backupProblem } from './backup-problem';
import { checkWritten } from './check-written';
import { sealIndex } from './read-backup';
import { containerBytes, writeContainer } from './write-container';
import type { Ingredient, Recipe } from './write-container';

/** A backup that was made and verified. */
export interface MadeBackup extends Answer<'backupNow'> {
  /** How many batches it holds. */
  readonly sequence: number;
  /** What the planner must know of it although it was made. */
  readonly notice: Message | null;
}

/** What making a backup takes. */
export interface BackupGrounds {
  readonly fs: FileSystem;
  /** Works also after a lock: what was begun is removed with it. */
  readonly bareFs: FileSystem;
  readonly home: string;
  readonly clock: () => number;
  readonly vault: Vault;
  readonly register: CopiesRegister | null;
  readonly inTurn: <T>(task: () => Promise<T>) => Promise<T>;
}

interface Moment {
  readonly files: VaultFiles;
  readonly state: PlanState;
}

/** The plan as it is now. Only this keeps what the planner does waiting. */
function takeMoment({ vault, inTurn }: BackupGrounds): Promise<Result<Moment>> {
  return inTurn(async () => {
    const files = await vault.collectFiles();
    return files.ok ? success({ files: files.value, state: freezeState(vault.state) }) : files;
  });
}

/** The register of copies up to its last whole entry; an entry may just be being written. */
async function copiesOf({ fs, vault }: BackupGrounds): Promise<Ingredient[]> {
  const path = join(vault.folder, 'copies.bin');
  const file = await fs.readFile(path).catch(() => Buffer.alloc(0));
  const bytes = vault.sealer.unseal('copies', file).goodBytes;
  return bytes === 0 ? [] : [{ name: 'copies.bin', path, bytes }];
}

async function recipeOf(grounds: BackupGrounds, { files }: Moment, at: string): Promise<Recipe> {
  const { vault } = grounds;
  const { planId } = vault.summary;
  const snapshot = await files.snapshot();
  return {
    slots: keyslotsText(vault.keyslots()),
    about: { planId, vaultId: vault.vaultId, at, sequence: files.head.sequence },
    ingredients: [
      ...(snapshot === null ? [] : [snapshot]),
      ...files.journals.toReversed(), // were the file cut short, the oldest would be missing
      ...(await copiesOf(grounds)),
    ].filter(({ bytes }) => bytes > 0),
    seal: (indexText) => sealIndex(vault.sealer, indexText),
  };
}

const megabyte = 1_000_000;

async function checkRoom(fs: FileSystem, folder: string, needed: number): Promise<Result<null>> {
  const disk = await fs.statfs(folder).catch(() => null);
  const left = disk === null || disk.blocks === 0 ? Number.POSITIVE_INFINITY : disk.bavail * disk.bsize;
  const values = { folder, needed: Math.ceil(needed / megabyte), left: Math.floor(left / megabyte) };
  return left < needed ? failure(message('backup.no-room', values)) : success(null);
}

/** Not every kind of stick or network drive can do it, and the file itself is on the disk by then. */
async function trySyncFolder(fs: FileSystem, folder: string): Promise<void> {
  await syncFolder(fs, folder).catch((error: unknown) => {
    if (!['EINVAL', 'ENOTSUP', 'EISDIR', 'EBADF', 'EPERM', 'EACCES'].includes(errorCode(error))) {
      throw error;
    }
  });
}

async function forget(register: CopiesRegister | null, paths: readonly string[]): Promise<void> {
  const gone = register?.copies().filter(({ kind, what }) => kind === 'backup' && paths.includes(what)) ?? [];
  for (const { id } of gone) {
    await register?.withdraw(id);
  }
}

async function make(grounds: BackupGrounds, folder: string): Promise<Result<MadeBackup>> {
  const { fs, vault, register, clock } = grounds;
  const { planId } = vault.summary;
  await clearUnfinished(fs, folder, planId);
  const moment = await takeMoment(grounds);
  if (!moment.ok) {
    return moment;
  }
  const now = clock();
  const recipe = await recipeOf(grounds, moment.value, new Date(now).toISOString());
  const bytes = containerBytes(recipe);
  const room = await checkRoom(fs, folder, bytes);
  if (!room.ok) {
    return room;
  }
  const path = join(folder, newBackupName(await fs.readdir(folder), planId, now));
  const unfinished = unfinishedName(path);
  const noted = await register?.add({ kind: 'backup', what: path, copies: 1 });
  let isNamed = false;
  try {
    await writeContainer(fs, unfinished, recipe);
    const notice = await checkWritten(fs, unfinished, vault, moment.value.state, moment.value.files.head);
    await fs.rename(unfinished, path);
    isNamed = true;
    await trySyncFolder(fs, folder);
    await forget(register, await deleteOld(fs, folder, planId));
    return success({ path, at: recipe.about.at, bytes, sequence: recipe.about.sequence, notice });
  } catch (error) {
    await grounds.bareFs.rm(unfinished, { force: true }).catch(() => undefined);
    if (noted !== undefined && !isNamed) {
      await register?.withdraw(noted.copy.id);
    }
    throw error;
  }
}

/**
 * Makes a verified backup of the open plan in the folder: written beside its name, read back, decrypted and compared with
 * the plan, and only then given its name. The newest three of the plan are kept.
 */
export async function makeBackup(grounds: BackupGrounds, folder: string): Promise<Result<MadeBackup>> {
  try {
    const checked = await checkFolder(grounds, folder);
    return checked.ok ? await make(grounds, folder) : checked;
  } catch (error) {
    return failure(
      grounds.vault.dataKey.isDropped() ? message('backup.stopped') : backupProblem(error, folder),
    );
  }
}
