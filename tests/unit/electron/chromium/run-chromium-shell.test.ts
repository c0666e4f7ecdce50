import { existsSync } from 'node:fs';
import { chmod, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runChromiumShell } from '../../../../electron/chromium/run-chromium-shell';
import { temporaryFolder } from '../../../support/host-ports';
import { standInWindow } from '../../../support/loopback-client';

afterEach(() => vi.unstubAllEnvs());

/** A browser that writes down how it was started and ends when `ends` says so. */
async function standInBrowser(
  ends: 'at once' | 'when it is told to',
): Promise<{ path: string; started: string }> {
  const folder = await temporaryFolder();
  const started = join(folder, 'started');
  const path = join(folder, 'browser');
  const wait = ends === 'at once' ? '' : 'exec sleep 60';
  await writeFile(
    path,
    `#!/bin/sh\nprintf '%s\\n' "$@" > '${started}.part'\nmv '${started}.part' '${started}'\n${wait}\n`,
  );
  await chmod(path, 0o755);
  return { path, started };
}

interface Visit {
  readonly pid: number;
  readonly profile: string;
  readonly origin: string;
  readonly cookie: string;
}

/** A browser that goes to the address it was given, writes down what it got there, and stays until it is ended. */
async function visitingBrowser(): Promise<{ path: string; visit: (number: number) => Promise<Visit> }> {
  const folder = await temporaryFolder();
  const path = join(folder, 'browser');
  const program = `#!${process.execPath}
    const { readdirSync, renameSync, writeFileSync } = require('node:fs');
    const value = (flag) => process.argv.find((each) => each.startsWith(flag + '=')).slice(flag.length + 1);
    const { origin } = new URL(value('--app'));
    fetch(value('--app'), { redirect: 'manual' }).then((response) => {
      const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0];
      const visit = { pid: process.pid, profile: value('--user-data-dir'), origin, cookie };
      const number = readdirSync('${folder}').filter((name) => name.startsWith('visit-')).length + 1;
      writeFileSync('${folder}/part', JSON.stringify(visit));
      renameSync('${folder}/part', '${folder}/visit-' + number);
    });
    setInterval(() => undefined, 1000);`;
  await writeFile(path, program);
  await chmod(path, 0o755);
  const visit = async (number: number): Promise<Visit> => {
    const read = () => readFile(join(folder, `visit-${number}`), 'utf8').catch(() => '');
    await vi.waitUntil(async () => (await read()) !== '', { timeout: 30_000, interval: 50 });
    return JSON.parse(await read()) as Visit; // written by the program above
  };
  return { path, visit };
}

function call({ origin, cookie }: Visit, method: string, parameters: object): Promise<Response> {
  const headers = { 'content-type': 'application/json', cookie, origin };
  return fetch(`${origin}/bridge/${method}`, { method: 'POST', headers, body: JSON.stringify(parameters) });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function shell(browser: string, hasDisplay: boolean, interrupted: Promise<void>) {
  vi.stubEnv('DEPARTURE_DESK_CHROMIUM', browser);
  vi.stubEnv('DEPARTURE_DESK_HOME', await temporaryFolder());
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const rendererRoot = await standInWindow();
  return { said, ended: runChromiumShell({ rendererRoot, version: '0.0.0', hasDisplay, say, interrupted }) };
}

const never = new Promise<void>(() => undefined);

describe.skipIf(process.platform === 'win32')('the Chromium shell', () => {
  it('opens an app window without a network or a lasting profile, and ends when it is closed', async () => {
    const browser = await standInBrowser('at once');
    const { said, ended } = await shell(browser.path, true, never);
    await ended;
    const flags = (await readFile(browser.started, 'utf8')).split('\n');
    const profile =
      flags.find((flag) => flag.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length) ?? '';
    expect(flags[0]).toMatch(/^--app=http:\/\/127\.0\.0\.1:\d+\/start\?token=[\w-]{43}$/);
    expect(flags).toEqual(
      expect.arrayContaining([
        '--incognito',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        '--no-first-run',
      ]),
    );
    expect(flags.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
    await expect(readdir(profile)).rejects.toThrow('ENOENT');
    expect(said).toEqual(['Departure Desk is open. Close its window, or press Ctrl+C here, to end it.']);
  });

  it('closes the window when it is interrupted', async () => {
    const browser = await standInBrowser('when it is told to');
    let interrupt: () => void = () => undefined;
    const { said, ended } = await shell(
      browser.path,
      true,
      new Promise<void>((resolve) => (interrupt = resolve)),
    );
    await vi.waitUntil(
      () =>
        readFile(browser.started).then(
          () => true,
          () => false,
        ),
      { timeout: 10_000 },
    );
    interrupt();
    await ended;
    expect(said).toHaveLength(1);
  });

  it('replaces the window on a lock by another browser, profile and session, and ends with that one', async () => {
    const browser = await visitingBrowser();
    const { ended } = await shell(browser.path, true, never);
    const first = await browser.visit(1);
    await call(first, 'createPlan', { label: 'Bamako', passphrase: 'a plainly fictional passphrase' });
    await call(first, 'lock', { unsaved: [] });
    const second = await browser.visit(2);
    await vi.waitUntil(() => !isRunning(first.pid), { timeout: 30_000 });
    const statuses = [
      (await call(first, 'deskState', {})).status,
      (await call(second, 'deskState', {})).status,
    ];
    await vi.waitUntil(() => !existsSync(first.profile), { timeout: 30_000 });
    const isSecondThere = isRunning(second.pid) && existsSync(second.profile);
    process.kill(second.pid);
    await ended;
    expect([statuses, first.profile === second.profile, isSecondThere]).toEqual([[403, 200], false, true]);
  });

  it('keeps the window where no other can be opened', async () => {
    const browser = await visitingBrowser();
    const { ended } = await shell(browser.path, true, never);
    const first = await browser.visit(1);
    await writeFile(browser.path, '#!/bin/sh\nexit 1\n');
    await call(first, 'createPlan', { label: 'Bamako', passphrase: 'a plainly fictional passphrase' });
    await call(first, 'lock', { unsaved: [] });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const status = (await call(first, 'deskState', {})).status;
    process.kill(first.pid);
    await ended;
    expect(status).toBe(200);
  });

  it('prints an address that works where there is no display', async () => {
    const browser = await standInBrowser('at once');
    let interrupt: () => void = () => undefined;
    const { said, ended } = await shell(
      browser.path,
      false,
      new Promise<void>((resolve) => (interrupt = resolve)),
    );
    await vi.waitUntil(() => said.length === 1);
    const address = /http:\S+$/.exec(said[0] ?? '')?.[0] ?? '';
    const entered = await fetch(address, { redirect: 'manual' });
    interrupt();
    await ended;
    expect([said[0]?.startsWith('There is no display here'), entered.status]).toEqual([true, 303]);
  });
});
