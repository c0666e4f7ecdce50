import { basename, dirname, normalize } from 'node:path';
import type { BackupSettings } from '../../../shared/contract/backup-methods';
import type { Answer } from '../../../shared/contract/desk-bridge';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { Host } from '../open-vault';
import { errorCode } from '../vault/errors';
import type { Vault } from '../vault/vault';
import { clearUnfinished, isOnDiskOf } from './backup-folder';
import { readLastBackup, writeLastBackup } from './last-backup';
import { makeBackup } from './make-backup';
import type { MadeBackup } from './make-backup';

/** How often it is looked whether a backup is due. */
const lookMs = 5000;
/** How long after a failure it is tried again. */
const retryMs = 60_000;
const minuteMs = 60_000;

/** What is known of the backups of one opening of a plan. */
interface Account {
  last: MadeBackup | null;
  problem: Message | null;
  /** When the last attempt failed; 0 when it did not. */
  failedAt: number;
  running: Promise<Result<MadeBackup>> | null;
}

/** The backups of whichever plan is open. */
export interface Backups {
  readonly state: () => Promise<Result<Answer<'backupState'>>>;
  readonly now: () => Promise<Result<MadeBackup>>;
  /** Makes one in the background if it is time; answers when that is done. */
  readonly look: () => Promise<void>;
}

/** Only a backup in the folder that is set now counts: another stick may be in a drawer. */
function lastIn({ last }: Account, { folder }: BackupSettings): MadeBackup | null {
  return last !== null && normalize(dirname(last.path)) === normalize(folder) ? last : null;
}

function isDue(account: Account, settings: BackupSettings, pending: number, now: number): boolean {
  const last = lastIn(account, settings);
  const { everyChanges, everyMinutes } = settings;
  const isOn = everyChanges > 0 || everyMinutes > 0;
  const mayTry = account.failedAt === 0 || Math.abs(now - account.failedAt) >= retryMs;
  if (!isOn || !mayTry || pending === 0) {
    return false;
  }
  return (
    last === null ||
    (everyChanges > 0 && pending >= everyChanges) ||
    // A clock that was set back must not put backups off.
    (everyMinutes > 0 && Math.abs(now - Date.parse(last.at)) >= everyMinutes * minuteMs)
  );
}

/** Looks after the backups of the plans that this host opens, until it ends. */
export function createBackups(host: Host): Backups {
  const { ports, desk } = host;
  const accounts = new WeakMap<Vault, Promise<Account>>();

  const begin = async (vault: Vault): Promise<Account> => {
    const { folder } = (await desk.file.read()).settings.backup;
    if (folder !== '') {
      await clearUnfinished(ports.fs, folder, vault.summary.planId).catch(() => undefined);
    }
    const last = await readLastBackup(ports.fs, vault);
    return { last, problem: last?.notice ?? null, failedAt: 0, running: null };
  };
  const accountOf = (vault: Vault): Promise<Account> => {
    const account = accounts.get(vault) ?? begin(vault);
    accounts.set(vault, account);
    return account;
  };
  const pendingOf = (vault: Vault, account: Account, settings: BackupSettings): number =>
    Math.max(0, vault.head().sequence - (lastIn(account, settings)?.sequence ?? 0));

  /** The name of a stick that was pulled out may lead to the disk under it. */
  const isStickAway = async (folder: string): Promise<boolean> =>
    (await desk.file.read()).settings.isBackupElsewhere === true &&
    (await isOnDiskOf(ports.fs, folder, ports.home)) === true;

  const run = async (vault: Vault, account: Account, folder: string): Promise<Result<MadeBackup>> => {
    const { fs, home, clock } = ports;
    const grounds = { fs, bareFs: desk.ports.fs, home, clock, vault, register: host.register() };
    const made = (await isStickAway(folder))
      ? failure(message('backup.on-own-disk', { folder }))
      : await makeBackup({ ...grounds, inTurn: host.inTurn }, folder);
    if (made.ok) {
      Object.assign(account, { last: made.value, problem: made.value.notice, failedAt: 0 });
      await writeLastBackup(ports.fs, vault, made.value);
    } else {
      Object.assign(account, { problem: made.problem, failedAt: ports.clock() });
    }
    return made;
  };
  /** One at a time. */
  const start = (vault: Vault, account: Account, folder: string): Promise<Result<MadeBackup>> => {
    const running = run(vault, account, folder).finally(() => {
      account.running = null;
    });
    account.running = running;
    return running;
  };

  const look = async (): Promise<void> => {
    const vault = host.vault();
    const { backup } = (await desk.file.read()).settings;
    if (vault === null || backup.folder === '') {
      return;
    }
    const account = await accountOf(vault);
    const pending = pendingOf(vault, account, backup);
    if (account.running === null && isDue(account, backup, pending, ports.clock())) {
      await start(vault, account, backup.folder);
    }
  };

  const timer = setInterval(() => void look().catch(() => undefined), lookMs).unref();
  host.ended.addEventListener('abort', () => clearInterval(timer));

  /** A stick that is away says nothing of what is on it. */
  const isLastGone = async ({ path }: MadeBackup): Promise<boolean> => {
    const isThere = await ports.fs.stat(path).then(
      () => true,
      (error: unknown) => errorCode(error) !== 'ENOENT',
    );
    const isFolderThere = await ports.fs.stat(dirname(path)).then(
      () => true,
      () => false,
    );
    return !isThere && isFolderThere;
  };

  return {
    look,
    now: async () => {
      const vault = host.vault();
      const { folder } = (await desk.file.read()).settings.backup;
      if (vault === null) {
        return failure(message('vault.no-plan-open'));
      }
      if (folder === '') {
        return failure(message('backup.no-folder'));
      }
      const account = await accountOf(vault);
      for (let { running } = account; running !== null; { running } = account) {
        await running;
      }
      return start(vault, account, folder);
    },
    state: async () => {
      const vault = host.vault();
      const { backup } = (await desk.file.read()).settings;
      const isSameDisk =
        backup.folder !== '' && (await isOnDiskOf(ports.fs, backup.folder, ports.home)) === true;
      if (vault === null) {
        const nothing = { last: null, pending: 0, isRunning: false, problem: null };
        return success({ settings: backup, ...nothing, isSameDisk });
      }
      const account = await accountOf(vault);
      const known = lastIn(account, backup);
      if (known !== null && (await isLastGone(known))) {
        account.last = null;
        account.problem = message('backup.last-gone', { name: basename(known.path) });
      }
      const last = lastIn(account, backup);
      return success({
        settings: backup,
        last: last && { path: last.path, at: last.at, bytes: last.bytes },
        pending: pendingOf(vault, account, backup),
        isRunning: account.running !== null,
        problem: account.problem,
        isSameDisk,
      });
    },
  };
}
