import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findChromium } from '../../electron/chromium/find-chromium';
import type { BrowserSettings } from './browser-session';
import type { Traffic } from './network-namespace';
import { inScratchFolder } from './scratch-folder';
import { scaled } from './trial';
import type { Trial, TrialOptions, TrialResult } from './trial';

const run = promisify(execFile);
const longestSessionMs = 240_000;
/** For so long nobody touches anything: many a browser phones home only when it is left alone. */
const restMs = 16_000;
const shortestRestMs = 4000;

function notRun(why: string): TrialResult {
  return { counts: [], findings: [], notes: [`packets: not run: ${why}.`] };
}

async function canSeparateNetwork(): Promise<boolean> {
  return run('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up']).then(
    () => true,
    () => false,
  );
}

async function trafficOf(
  kind: BrowserSettings['kind'],
  browser: string,
  options: TrialOptions,
): Promise<Traffic> {
  const { seed, programs } = options;
  return inScratchFolder(async (folder) => {
    const { rendererRoot, browserSession } = programs;
    const settings: BrowserSettings = { kind, folder, browser, rendererRoot, seed, restMs: restOf(options) };
    const parameters = ['-n', process.execPath, browserSession, JSON.stringify(settings)];
    const { stdout } = await run('unshare', parameters, { timeout: longestSessionMs });
    return JSON.parse(stdout) as Traffic; // printed by browser-session.ts
  });
}

function restOf({ scale }: TrialOptions): number {
  return Math.max(shortestRestMs, restMs * Math.min(1, scale));
}

function inWords({ packets, datagrams, connections }: Traffic): string {
  return `${packets} packets out, ${datagrams} datagrams, ${connections} connections to other programs`;
}

/** A session in a network namespace with a way out: the app must not use it, and a bare browser does. */
export const packetsTrial: Trial = {
  name: 'packets',
  title: 'a session in a network namespace; whatever is sent is counted',
  kind: 'waiting',
  run: async (options) => {
    const browser = findChromium();
    if (browser === null) {
      return notRun('no Chromium on this machine');
    }
    if (process.platform !== 'linux' || !(await canSeparateNetwork())) {
      return notRun('a network namespace needs root on Linux, with `unshare` and `ip`');
    }
    const sessions: Traffic[] = [];
    for (let index = 0; index < scaled(1, options); index += 1) {
      sessions.push(await trafficOf('app', browser, { ...options, seed: options.seed + index }));
    }
    const bare = await trafficOf('bare', browser, options);
    const total = (traffic: Traffic) => traffic.packets + traffic.datagrams + traffic.connections;
    const loud = sessions.filter((traffic) => total(traffic) > 0);
    return {
      counts: [
        { what: 'sessions of the app that sent anything', trials: sessions.length, losses: loud.length },
        {
          what: 'bare browsers whose packets the same harness misses',
          trials: 1,
          losses: bare.packets > 0 ? 0 : 1,
        },
      ],
      findings: loud.map((traffic) => `packets: a session sent ${inWords(traffic)}`),
      notes: [
        `packets: the app in a whole session and ${restOf(options) / 1000} s of rest: ${sessions.map(inWords).join('; ')}.`,
        `packets: a bare ${browser} in ${restOf(options) / 1000} s in the same harness: ${inWords(bare)}.`,
      ],
    };
  },
};
