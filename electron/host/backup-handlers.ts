import type { backupMethods } from '../../shared/contract/backup-methods';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import { success } from '../../shared/kit/result';
import { isOnDiskOf, tryFolder } from './backup/backup-folder';
import { createBackups } from './backup/backups';
import { inspectBackup } from './backup/inspect-backup';
import { listBackups } from './backup/list-backups';
import { restoreBackup } from './backup/restore-backup';
import type { Host } from './open-vault';
import { enterVault } from './plan-handlers';

/** Verified copies in another place, and the way back. */
export function createBackupHandlers(host: Host): Pick<DeskBridge, keyof typeof backupMethods> {
  const { ports, desk } = host;
  const backups = createBackups(host);
  return {
    backupState: backups.state,
    setBackup: async (asked) => {
      const { backup } = (await desk.file.read()).settings;
      // The rhythm may be changed while the stick is away.
      const isNew = asked.folder !== '' && asked.folder !== backup.folder;
      const tried = isNew ? await tryFolder(ports, asked.folder) : success(null);
      const isElsewhere = isNew && (await isOnDiskOf(ports.fs, asked.folder, ports.home)) === false;
      const set = tried.ok
        ? await desk.file.update((settings) => ({
            ...settings,
            backup: asked,
            ...(isNew ? { isBackupElsewhere: isElsewhere } : {}),
          }))
        : tried;
      return set.ok ? success({}) : set;
    },
    backupNow: async () => {
      const made = await backups.now();
      if (!made.ok) {
        return made;
      }
      const { path, at, bytes } = made.value;
      return success({ path, at, bytes });
    },
    listBackups: async ({ folder }) => {
      const listed = await listBackups(ports.fs, folder);
      return listed.ok ? success({ backups: listed.value }) : listed;
    },
    inspectBackup: (asked) => inspectBackup({ fs: ports.fs, attempts: desk.attempts }, asked),
    restoreBackup: (asked) =>
      host.inTurn(() => enterVault(host, () => restoreBackup(ports, desk.attempts, asked))),
  };
}
