// A browser in a network namespace of its own: the app's window with a whole session in it, or a bare browser. Prints
// what the system counted meanwhile.
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runAppSession } from './app-session';
import { countTraffic, openDeadEnd } from './network-namespace';
import type { Traffic } from './network-namespace';
import { attemptRandom } from './trial';

/** What the program is started with. */
export interface BrowserSettings {
  readonly kind: 'app' | 'bare';
  readonly folder: string;
  readonly browser: string;
  readonly rendererRoot: string;
  readonly seed: number;
  readonly restMs: number;
}

const settings = JSON.parse(process.argv[2] ?? '{}') as BrowserSettings; // written by packets-trial.ts
const folders = {
  home: join(settings.folder, 'home'),
  exports: join(settings.folder, 'exports'),
  profile: join(settings.folder, 'profile'),
  user: join(settings.folder, 'user'),
  temporary: join(settings.folder, 'temporary'),
};
await Promise.all(Object.values(folders).map((path) => mkdir(path, { recursive: true })));
await openDeadEnd();
await sleep(1500); // the system's own announcements
const before = await countTraffic();

if (settings.kind === 'app') {
  await runAppSession({
    folders,
    browser: settings.browser,
    rendererRoot: settings.rendererRoot,
    random: attemptRandom(settings.seed, 'packets', 0),
    look: () => sleep(settings.restMs / 2),
  });
} else {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const flags = ['--headless=new', `--user-data-dir=${folders.profile}`, ...root, 'about:blank'];
  const environment = { ...process.env, HOME: folders.user, TMPDIR: folders.temporary };
  const child = spawn(settings.browser, flags, { stdio: 'ignore', env: environment });
  await sleep(settings.restMs);
  child.kill('SIGKILL');
}

const after = await countTraffic();
const traffic: Traffic = {
  packets: after.packets - before.packets,
  datagrams: after.datagrams - before.datagrams,
  connections: after.connections - before.connections,
};
process.stdout.write(JSON.stringify(traffic));
