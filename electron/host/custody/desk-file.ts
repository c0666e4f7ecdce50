import { join } from 'node:path';
import { z } from 'zod';
import { backupMethods } from '../../../shared/contract/backup-methods';
import { custodyMethods } from '../../../shared/contract/custody-methods';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { HostPorts } from '../ports';
import { createTurns } from '../run-in-turn';
import { syncFolder, writeDurably } from '../vault/durable-files';
import { errorCode } from '../vault/errors';

const knownFormat = 1;

const parts = {
  desk: custodyMethods.setDeskSettings.parameters,
  backup: backupMethods.setBackup.parameters,
  backupFolders: z.array(z.string().min(1).max(1000)).max(100),
  isBackupElsewhere: z.boolean(),
};

/** What this desk remembers while everything is locked; holds no personal data. */
export interface DeskSettingsFile {
  readonly desk: z.infer<typeof parts.desk>;
  readonly backup: z.infer<typeof parts.backup>;
  /** Every folder that backups were ever sent to: a burn looks for them there. */
  readonly backupFolders: readonly string[];
  /** True where the folder was on another disk than the plans when it was set. */
  readonly isBackupElsewhere?: boolean;
}

const defaults: DeskSettingsFile = {
  desk: { autoLockMinutes: 5, panicAction: 'lock' },
  backup: { folder: '', everyChanges: 0, everyMinutes: 0 },
  backupFolders: [],
};

/** The settings of this desk, kept in `home/desk.json`. */
export interface DeskFile {
  /** What is set; a damaged file gives the defaults for what cannot be read, and a notice. */
  readonly read: () => Promise<{ settings: DeskSettingsFile; notices: readonly Message[] }>;
  /** Makes changed settings durable; on failure the old ones hold. */
  readonly update: (change: (settings: DeskSettingsFile) => DeskSettingsFile) => Promise<Result<null>>;
}

interface Loaded {
  readonly settings: DeskSettingsFile;
  readonly notices: readonly Message[];
}

/** Each part stands for itself: damage to one does not undo another. */
function parseSettings(text: string): Loaded {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    raw = null;
  }
  const file = z.looseObject({ format: z.number() }).safeParse(raw).data;
  const desk = parts.desk.safeParse(file?.['desk']).data;
  const backup = parts.backup.safeParse(file?.['backup']).data;
  const backupFolders = parts.backupFolders.safeParse(file?.['backupFolders']).data;
  const isBackupElsewhere = parts.isBackupElsewhere.safeParse(file?.['isBackupElsewhere']).data;
  const isWhole = desk !== undefined && backup !== undefined && backupFolders !== undefined;
  return {
    settings: {
      desk: desk ?? defaults.desk,
      backup: backup ?? defaults.backup,
      backupFolders: backupFolders ?? defaults.backupFolders,
      ...(isBackupElsewhere === undefined ? {} : { isBackupElsewhere }),
    },
    notices: isWhole ? [] : [message('custody.desk-file-damaged')],
  };
}

function withFolder({ backup, backupFolders, ...rest }: DeskSettingsFile): DeskSettingsFile {
  const isNew = backup.folder !== '' && !backupFolders.includes(backup.folder);
  return { ...rest, backup, backupFolders: isNew ? [...backupFolders, backup.folder] : backupFolders };
}

/** Opens the settings of the desk at `home`; nothing is read before it is asked for. */
export function createDeskFile({ fs, home }: Pick<HostPorts, 'fs' | 'home'>): DeskFile {
  const path = join(home, 'desk.json');
  const inTurn = createTurns();
  let loaded: Promise<Loaded> | undefined;

  const load = async (): Promise<Loaded> => {
    try {
      return parseSettings(await fs.readFile(path, 'utf8'));
    } catch (error) {
      const isMissing = errorCode(error) === 'ENOENT';
      return { settings: defaults, notices: isMissing ? [] : [message('custody.desk-file-damaged')] };
    }
  };
  const read = (): Promise<Loaded> => (loaded ??= load());

  return {
    read,
    update: (change) =>
      inTurn(async () => {
        const settings = withFolder(change((await read()).settings));
        const text = Buffer.from(`${JSON.stringify({ format: knownFormat, ...settings }, null, 2)}\n`);
        try {
          await fs.mkdir(home, { recursive: true, mode: 0o700 });
          await writeDurably(fs, path, [text], (written) =>
            written.equals(text)
              ? Promise.resolve()
              : Promise.reject(new Error('The settings were not written whole.')),
          );
          await syncFolder(fs, home);
        } catch (error) {
          return failure(message('custody.settings-not-saved', { code: errorCode(error) }));
        }
        loaded = Promise.resolve({ settings, notices: [] });
        return success(null);
      }),
  };
}
