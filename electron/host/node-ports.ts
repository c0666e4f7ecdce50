import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { HostPorts, Processes } from './ports';

/** The folder of this user's plans: DEPARTURE_DESK_HOME, or where this system keeps the data of programs. */
export function dataHome(platform = process.platform, environment = process.env, home = homedir()): string {
  const chosen = environment['DEPARTURE_DESK_HOME'];
  if (chosen !== undefined && chosen !== '') {
    return chosen;
  }
  if (platform === 'win32') {
    return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Departure Desk');
  }
  if (platform === 'darwin') {
    return join(home, 'Library', 'Application Support', 'Departure Desk');
  }
  const data = environment['XDG_DATA_HOME'];
  return join(
    data !== undefined && data.startsWith('/') ? data : join(home, '.local', 'share'),
    'departure-desk',
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A pid is used again after a restart; on Linux the start of the process tells the two apart. */
const processes: Processes = {
  ownPid: process.pid,
  lifeOf: async (pid) => {
    if (!isAlive(pid)) {
      return null;
    }
    if (process.platform !== 'linux') {
      return '';
    }
    const [boot, stat] = await Promise.all([
      fs.readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
      fs.readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''),
    ]);
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    return `${boot.trim()}/${started}`;
  },
  end: (pid) => {
    try {
      return process.kill(pid, 'SIGTERM');
    } catch {
      return false;
    }
  },
};

/** The ports that are the same in every shell. */
export function nodePorts(): Pick<
  HostPorts,
  'fs' | 'clock' | 'random' | 'keyCost' | 'processes' | 'snapshotAfterBytes' | 'ballastBytes' | 'home'
> {
  return {
    fs,
    clock: () => Date.now(),
    random: (count) => randomBytes(count),
    keyCost: 'calibrated',
    processes,
    snapshotAfterBytes: 8 * 1024 * 1024,
    ballastBytes: 32 * 1024 * 1024,
    home: dataHome(),
  };
}
