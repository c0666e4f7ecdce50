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
