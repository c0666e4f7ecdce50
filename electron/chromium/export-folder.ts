import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Dialogs } from '../host/ports';

function xdgDownloads(environment: NodeJS.ProcessEnv, home: string): string | null {
  const config = environment['XDG_CONFIG_HOME'] ?? join(home, '.config');
  try {
    const line = /^XDG_DOWNLOAD_DIR="(.+)"$/m.exec(readFileSync(join(config, 'user-dirs.dirs'), 'utf8'));
    const folder = line?.[1]?.replace(/^\$HOME/, home);
    return folder?.startsWith('/') === true ? folder : null;
  } catch {
    return null;
  }
}

/** Where files go that a planner saves: DEPARTURE_DESK_EXPORTS, or the folder for downloads. */
export function exportFolder(environment = process.env, home = homedir()): string {
  const chosen = environment['DEPARTURE_DESK_EXPORTS'];
  return chosen !== undefined && chosen !== ''
    ? chosen
    : (xdgDownloads(environment, home) ?? join(home, 'Downloads'));
}

/** Node has no dialogs: files go to one known folder under a name that is still free, and the window says where. */
export const folderDialogs: Dialogs = {
  chooseWhereToSave: (suggestedName) =>
    Promise.resolve({ path: join(exportFolder(), suggestedName), replace: false }),
};
