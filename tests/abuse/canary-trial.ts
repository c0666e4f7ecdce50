import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../electron/chromium/find-chromium';
import type { Random } from '../../shared/kit/random';
import { runAppSession } from './app-session';
import type { SessionFolders } from './app-session';
import { encode, encodings } from './encodings';
import { madeUpName, madeUpNumber } from './random-records';
import { createScanner, scanFiles } from './scan-files';
import type { ScanReport } from './scan-files';
import { inScratchFolder } from './scratch-folder';
import { attemptRandom, pick, scaled, whole } from './trial';
import type { Trial, TrialOptions } from './trial';

/** Folders that all programs of this computer share. */
const shared = [...new Set([tmpdir(), '/tmp', '/var/tmp', '/dev/shm'])];

async function entriesOf(folders: readonly string[]): Promise<string[]> {
  const entries = folders.map(async (folder) => {
    const names = await readdir(folder).catch(() => []);
    return names.map((name) => join(folder, name));
  });
  return (await Promise.all(entries)).flat();
}

/** What is searched: the session's own folder, and what has come into the shared folders since it began. */
interface Ground {
  readonly scan: (texts: readonly string[]) => Promise<ScanReport>;
}

async function groundOf(folder: string, { exports }: SessionFolders): Promise<Ground> {
  const before = new Set(await entriesOf(shared));
  return {
    scan: async (texts) => {
      const fresh = (await entriesOf(shared)).filter((path) => !before.has(path));
      // What a planner saves on purpose is no trace.
      return scanFiles(createScanner(texts), [folder, ...fresh], (path) => !path.startsWith(exports));
    },
  };
}

/** Puts a text into a file in each encoding in each of the folders, and answers with what the scan does not find. */
async function missedOfPlanted(
  ground: Ground,
  folders: readonly string[],
  random: Random,
): Promise<string[]> {
  const planted = folders.flatMap((folder) =>
    encodings.map((encoding) => ({
      encoding,
      text: pick(random, [madeUpName(random), madeUpNumber(random, 14)]),
      path: join(folder, `planted-${madeUpNumber(random, 12)}`),
    })),
  );
  for (const { path, text, encoding } of planted) {
    const noise = Buffer.from(Array.from({ length: whole(random, 5000) }, () => whole(random, 256)));
    await writeFile(path, Buffer.concat([noise, encode(text, encoding), noise]));
  }
  const { traces } = await ground.scan(planted.map(({ text }) => text));
  await Promise.all(planted.map(({ path }) => rm(path, { force: true })));
  return planted
    .filter(({ path, text }) => !traces.some((trace) => trace.path === path && trace.text === text))
    .map(({ path, encoding }) => `canary: the scan does not find a planted text in ${encoding} in ${path}`);
}

/** One session whose every name and number is made up, and the traces that it leaves. */
async function runSession(options: TrialOptions, browser: string, index: number) {
  return inScratchFolder(async (folder) => {
    const random = attemptRandom(options.seed, 'canary', index);
    const folders: SessionFolders = {
      home: join(folder, 'home'),
      exports: join(folder, 'exports'),
      profile: join(folder, 'profile'),
      user: join(folder, 'user'),
      temporary: join(folder, 'temporary'),
    };
    for (const path of [folders.profile, folders.home, folders.user, folders.temporary]) {
      await mkdir(path, { recursive: true });
    }
    const ground = await groundOf(folder, folders);
    const findings: string[] = [];
    let secrets: readonly string[] = [];
    let files = 0;
    let bytes = 0;
    const look = async (when: string, looked: readonly string[]) => {
      secrets = looked;
      const report = await ground.scan(looked);
      files += report.files;
      bytes += report.bytes;
      findings.push(
        ...report.traces.map(
          ({ path, encoding, text }) =>
            `canary #${index}: ${when}: ${text} in ${path.replace(folder, '')} as ${encoding}`,
        ),
      );
    };
    await runAppSession({ folders, browser, rendererRoot: options.programs.rendererRoot, random, look });
    await look('after the window was closed', secrets);
    const planted = [folders.profile, folders.home, folders.temporary, folders.user, '/dev/shm', tmpdir()];
    const missed = await missedOfPlanted(ground, planted, random);
    return {
      findings,
      missed,
      secrets: secrets.length,
      files,
      bytes,
      planted: planted.length * encodings.length,
    };
  });
}

/** Made-up names in every field, and then a search for them everywhere a browser or a host might leave them. */
export const canaryTrial: Trial = {
  name: 'canary',
  title:
    'made-up names in every field; then profile, vault, temporary folders and shared memory are searched',
  kind: 'busy',
  run: async (options) => {
    const browser = findChromium();
    if (browser === null) {
      return { counts: [], findings: [], notes: ['canary: not run: no Chromium on this machine.'] };
    }
    const sessions: Awaited<ReturnType<typeof runSession>>[] = [];
    for (let index = 0; index < scaled(2, options); index += 1) {
      sessions.push(await runSession(options, browser, index));
    }
    const sum = (of: (session: (typeof sessions)[number]) => number) =>
      sessions.reduce((total, session) => total + of(session), 0);
    const findings = sessions.flatMap((session) => session.findings);
    const missed = sessions.flatMap((session) => session.missed);
    const searched = `${sum(({ files }) => files)} files (${Math.round(sum(({ bytes }) => bytes) / 1e6)} MB)`;
    return {
      counts: [
        {
          what: `made-up names and numbers found (${encodings.length} encodings)`,
          trials: sum(({ secrets }) => secrets),
          losses: new Set(findings.map((finding) => finding.split(' ')[4])).size,
        },
        {
          what: 'planted texts that the same scan misses',
          trials: sum(({ planted }) => planted),
          losses: missed.length,
        },
      ],
      findings: [...findings, ...missed],
      notes: [`canary: ${searched} were searched, three times in each of ${sessions.length} sessions.`],
    };
  },
};
