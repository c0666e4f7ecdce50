import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Asked } from '../../../shared/contract/desk-bridge';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { planIdSchema } from '../../../shared/model/ids';
import type { FileSystem } from '../ports';
import { holdKey } from '../vault/data-key';
import { upgradeKeyslots } from '../keys/create-keyslots';
import { knownFormat } from '../keys/keyslots-format';
import type { Keyslots } from '../keys/keyslots-format';
import { writeKeyslots } from '../keys/keyslots-store';
import { syncFolder } from '../vault/durable-files';
import { errorCode, isFull } from '../vault/errors';
import { plansFolder } from '../vault/keyslots-file';
import { takeLock } from '../vault/lock-file';
import type { ReleaseLock } from '../vault/lock-file';
import { openUnlocked } from '../vault/open-vault';
import type { Vault, VaultPorts } from '../vault/vault';
import { beginRestore, finishRestore, sweepHalfRestored } from './half-restored';
import type { Container, PlacedEntry } from './open-container';
import { readBackup } from './read-backup';
import { withBackup } from './unlock-backup';
import type { BackupReader, UnlockedBackup } from './unlock-backup';

const pieceBytes = 1024 * 1024;

/** Writes one file of the plan as it lies in the backup, and reads it back. Throws as the disk does. */
async function putBack(
  fs: FileSystem,
  folder: string,
  { source }: Container,
  { name, offset, bytes }: PlacedEntry,
): Promise<void> {
  const path = join(folder, name);
  const written = createHash('sha256');
  const handle = await fs.open(path, 'wx', 0o600);
  try {
    const end = Math.min(offset + bytes, source.bytes);
    for (let at = offset; at < end;) {
      const piece = await source.read(at, Math.min(pieceBytes, end - at));
      if (piece.length === 0) {
        break;
      }
      await handle.writeFile(piece);
      written.update(piece);
      at += piece.length;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  const read = createHash('sha256').update(await fs.readFile(path));
  if (read.digest('hex') !== written.digest('hex')) {
    throw Object.assign(new Error('The file read back differs from what was written.'), { code: 'EIO' });
  }
}

function restoreProblem(error: unknown): Message {
  return isFull(error)
    ? message('backup.not-restored-full')
    : message('backup.not-restored', { code: errorCode(error) });
}

/** The ways in of the backup, in the newest format. */
async function keyslotsFor(
  ports: VaultPorts,
  { keyslots, dataKey }: UnlockedBackup,
  passphrase: string,
): Promise<Keyslots> {
  return keyslots.format === knownFormat
    ? keyslots
    : upgradeKeyslots(ports, keyslots, passphrase, dataKey.bytes());
}

/** Makes a plan of a backup that was read. Its keyslots are written last: a folder without them is no plan. */
async function makePlan(
  ports: VaultPorts,
  backup: UnlockedBackup,
  { label, operator = '', passphrase }: Asked<'restoreBackup'>,
  damage: readonly Message[],
): Promise<Result<Vault>> {
  const { fs, home } = ports;
  const { container, dataKey } = backup;
  const planId = planIdSchema.parse(`plan-${ports.random(8).toString('hex')}`);
  const folder = join(plansFolder(home), planId);
  let release: ReleaseLock | undefined;
  const undo = async (problem: Message): Promise<Result<Vault>> => {
    await release?.().catch(() => undefined);
    await fs.rm(folder, { recursive: true, force: true }).catch(() => undefined);
    return failure(problem);
  };
  try {
    await fs.mkdir(folder, { recursive: true, mode: 0o700 });
    await beginRestore(fs, folder);
    const lock = await takeLock(ports, folder);
    if (!lock.ok) {
      return await undo(lock.problem);
    }
    release = lock.value;
    for (const entry of container.entries) {
      await putBack(fs, folder, container, entry);
    }
    await syncFolder(fs, folder);
    const createdAt = new Date(ports.clock()).toISOString();
    const renamed = { ...(await keyslotsFor(ports, backup, passphrase)), planId, label, createdAt };
    await writeKeyslots(fs, folder, renamed);
    await syncFolder(fs, plansFolder(home));
    await finishRestore(fs, folder);
    const own = holdKey(Buffer.from(dataKey.bytes()));
    const plan = { operator, folder, keyslots: renamed, dataKey: own, release };
    const opened = await openUnlocked(ports, plan);
    return opened.ok
      ? success({ ...opened.value, notices: [...damage, ...opened.value.notices] })
      : await undo(opened.problem);
  } catch (error) {
    return undo(restoreProblem(error));
  }
}

/**
 * Puts a backup back as a new plan of this desk, once all of it was read and checked; no other plan is touched. Of a
 * damaged backup the newest state is taken that verifies, and the planner is told.
 */
export async function restoreBackup(
  ports: VaultPorts,
  attempts: BackupReader['attempts'],
  asked: Asked<'restoreBackup'>,
): Promise<Result<Vault>> {
  await sweepHalfRestored(ports);
  return withBackup({ fs: ports.fs, attempts }, asked, async (backup) => {
    const content = await readBackup(backup.container, backup.dataKey);
    return content.ok ? makePlan(ports, backup, asked, content.value.damage) : content;
  });
}
