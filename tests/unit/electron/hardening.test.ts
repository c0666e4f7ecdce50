import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { windowFlags } from '../../../electron/chromium/open-window';
import { createWindowProfile, removeWindowProfile } from '../../../electron/chromium/window-profile';
import { securityHeaders } from '../../../electron/host/window-files';
import { deskBridgeMethods } from '../../../shared/contract/desk-bridge';
import { channel, endPrograms, startProgram } from '../../support/electron-program';

type Program = Awaited<ReturnType<typeof startProgram>>;

const root = join(import.meta.dirname, '..', '..', '..');
const sources = new Map<string, string>();

beforeAll(async () => {
  for (const folder of ['electron', 'renderer', 'shared']) {
    const names = await readdir(join(root, folder), { recursive: true });
    for (const name of names.filter((each) => /\.(ts|tsx|html)$/.test(each))) {
      sources.set(`${folder}/${name}`, await readFile(join(root, folder, name), 'utf8'));
    }
  }
});
afterEach(endPrograms);

/** The source files that mention something. */
function mentions(pattern: RegExp): string[] {
  return [...sources].filter(([, text]) => pattern.test(text)).map(([name]) => name);
}

/** The preferences of every window that the program makes: the one that is seen, and the hidden one that prints. */
async function everyPreference(program: Program, name: string): Promise<unknown[]> {
  await program.bridge.renderPdf({ html: '<p>Manifest</p>' });
  const found = program.record.everyWindow.map(({ webPreferences }) => webPreferences?.[name as 'sandbox']); // any name is looked up
  return found.length === 2 ? found : ['the program made other windows than these'];
}

function isCancelled({ record }: Program, url: string): boolean | null {
  let verdict: boolean | null = null;
  record.windows[0]?.webContents.session.beforeRequest?.({ url }, ({ cancel }) => (verdict = cancel));
  return verdict;
}

function isPrevented({ record, StubEvent }: Program, name: string, url: string): boolean {
  const event = new StubEvent(url);
  record.windows[0]?.webContents.emit(name, event);
  return event.isPrevented;
}

interface Point {
  readonly point: string;
  /** The file in which it is met. */
  readonly where: string;
  readonly seen: (program: Program) => unknown;
  readonly expected: unknown;
}

/** Electron's security checklist, in its own order. */
const checklist: readonly Point[] = [
  {
    point: '1. Only load secure content',
    where: 'electron/shell/lock-down.ts',
    seen: (program) =>
      [
        'app://desk/',
        'http://example.org/',
        'https://example.org/',
        'ws://example.org/',
        'file:///etc/passwd',
      ].map((url) => isCancelled(program, url)),
    expected: [false, true, true, true, true],
  },
  {
    point: '2. Do not enable Node.js integration for remote content',
    where: 'electron/shell/desk-window.ts',
    seen: async (program) => [
      await everyPreference(program, 'nodeIntegration'),
      mentions(/nodeIntegration(InWorker|InSubFrames)?: true/),
    ],
    expected: [[false, undefined], []], // absent is false
  },
  {
    point: '3. Enable context isolation in all renderers',
    where: 'electron/shell/desk-window.ts',
    seen: (program) => everyPreference(program, 'contextIsolation'),
    expected: [true, true],
  },
  {
    point: '4. Enable process sandboxing',
    where: 'electron/main.ts',
    seen: async (program) => [program.record.isSandboxed, await everyPreference(program, 'sandbox')],
    expected: [true, [true, true]],
  },
  {
    point: '5. Handle session permission requests from remote content',
    where: 'electron/shell/lock-down.ts',
    seen: async (program) => {
      await program.bridge.renderPdf({ html: '' });
      return [...program.record.sessions.values()].map(
        ({ permissionRequest, permissionCheck, devicePermission }) => {
          let isGranted: boolean | null = null;
          permissionRequest?.({}, 'media', (granted) => (isGranted = granted));
          return [isGranted, permissionCheck?.(), devicePermission?.()];
        },
      );
    },
    expected: [
      [false, false, false],
      [false, false, false],
    ],
  },
  {
    point: '6. Do not disable webSecurity',
    where: 'electron/shell/desk-window.ts',
    seen: async (program) => [
      await everyPreference(program, 'webSecurity'),
      mentions(/disable-web-security/),
    ],
    expected: [[true, undefined], []], // absent is true
  },
  {
    point: '7. Define a Content-Security-Policy',
    where: 'electron/host/window-files.ts',
    seen: async ({ record }) => {
      const served = await record.windows[0]?.webContents.session.serve?.(
        new Request('app://desk/no-such-file'),
      );
      const policy = served?.headers.get('content-security-policy') ?? '';
      return [policy.slice(0, 57), policy.includes("'unsafe-eval'"), policy.includes('http')];
    },
    expected: ["default-src 'none'; script-src 'self' 'wasm-unsafe-eval';", false, false],
  },
  {
    point: '8. Do not enable allowRunningInsecureContent',
    where: 'electron/shell/desk-window.ts',
    seen: (program) => everyPreference(program, 'allowRunningInsecureContent'),
    expected: [false, undefined], // absent is false
  },
  {
    point: '9. Do not enable experimental features',
    where: 'electron/shell/desk-window.ts',
    seen: (program) => everyPreference(program, 'experimentalFeatures'),
    expected: [false, undefined], // absent is false
  },
  {
    point: '10. Do not use enableBlinkFeatures',
    where: 'electron/shell/desk-window.ts',
    seen: async (program) => [
      await everyPreference(program, 'enableBlinkFeatures'),
      mentions(/enable-?blink-?features/i),
    ],
    expected: [[undefined, undefined], []],
  },
  {
    point: '11. Do not use allowpopups for WebViews',
    where: 'electron/shell/desk-window.ts',
    seen: async (program) => [
      await everyPreference(program, 'webviewTag'),
      mentions(/allowpopups|<webview/i),
    ],
    expected: [[false, undefined], []], // absent is false
  },
  {
    point: '12. Verify WebView options before creation',
    where: 'electron/shell/lock-down.ts',
    seen: (program) => isPrevented(program, 'will-attach-webview', ''),
    expected: true,
  },
  {
    point: '13. Disable or limit navigation',
    where: 'electron/shell/lock-down.ts',
    seen: (program) => [
      isPrevented(program, 'will-navigate', 'https://example.org/'),
      isPrevented(program, 'will-frame-navigate', 'https://example.org/'),
      isPrevented(program, 'will-redirect', 'https://example.org/'),
    ],
    expected: [true, true, true],
  },
  {
    point: '14. Disable or limit creation of new windows',
    where: 'electron/shell/lock-down.ts',
    seen: ({ record }) => record.windows[0]?.windowOpen?.(),
    expected: { action: 'deny' },
  },
  {
    point: '15. Do not use shell.openExternal with untrusted content',
    where: 'nowhere: it is not used',
    seen: () => mentions(/openExternal|openPath|showItemInFolder/),
    expected: [],
  },
  {
    point: '16. Use a current version of Electron',
    where: 'package.json',
    seen: async () => {
      const versions = z.object({ devDependencies: z.object({ electron: z.string() }) });
      const { electron } = versions.parse(
        JSON.parse(await readFile(join(root, 'package.json'), 'utf8')),
      ).devDependencies;
      return [/^\d+\.\d+\.\d+$/.test(electron), Number(electron.split('.')[0]) >= 45];
    },
    expected: [true, true],
  },
  {
    point: '17. Validate the sender of all IPC messages',
    where: 'electron/main.ts',
    seen: async ({ invokeAs, record }) => [
      [...record.ipc.keys()],
      await invokeAs({ url: 'https://example.org/', parent: null }, channel, 'listPlans', {}),
    ],
    expected: [[channel], { ok: false, problem: { id: 'shell.not-allowed' } }],
  },
  {
    point: '18. Avoid the file:// protocol and prefer custom protocols',
    where: 'electron/shell/app-scheme.ts',
    seen: (program) => [
      program.record.privileges,
      isCancelled(program, 'file:///'),
      mentions(/loadFile\(|file:\/\/\//),
    ],
    expected: [
      [
        {
          scheme: 'app',
          privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
        },
      ],
      true,
      [],
    ],
  },
  {
    point: '19. Check which fuses you can change',
    where: 'electron-builder.yml (that they are in the program is tested in packaging.test.ts)',
    seen: async () => {
      const settings = await readFile(join(root, 'electron-builder.yml'), 'utf8');
      const [, fuses = ''] = /^electronFuses:\n((?: {2}.+\n)+)/m.exec(settings) ?? [];
      return fuses
        .trim()
        .split('\n')
        .map((line) => line.trim())
        .sort();
    },
    expected: [
      'enableCookieEncryption: true',
      'enableEmbeddedAsarIntegrityValidation: true',
      'enableNodeCliInspectArguments: false',
      'enableNodeOptionsEnvironmentVariable: false',
      'grantFileProtocolExtraPrivileges: false',
      'onlyLoadAppFromAsar: true',
      'runAsNode: false',
    ],
  },
  {
    point: '20. Do not expose Electron APIs to untrusted web content',
    where: 'electron/preload.ts',
    seen: ({ record, bridge }) => [
      [...record.exposed.keys()],
      Object.entries(bridge)
        .filter(([, member]) => typeof member !== 'function')
        .map(([name]) => name),
      Object.keys(bridge).sort(),
    ],
    expected: [['departureDesk'], [], Object.keys(deskBridgeMethods).sort()],
  },
];

describe('the security checklist of Electron', () => {
  it('has its twenty points, each met in a place that exists', () => {
    const places = checklist.map(({ where }) => /^[\w./-]+\.tsx?$/.exec(where)?.[0]);
    expect(checklist.map(({ point }) => Number.parseInt(point, 10))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(places.filter((place) => place !== undefined && !sources.has(place))).toEqual([]);
  });

  it.each(checklist)('$point', async ({ seen, expected }) => {
    const observed = await seen(await startProgram());
    expect(observed).toEqual(expected);
  });
});

const flags = windowFlags('http://127.0.0.1:1/start', '/profile');

/** What neither shell does, with what keeps each of them from it. */
const quiet = [
  {
    what: 'resolve a name',
    electron: { 'host-resolver-rules': 'MAP * ~NOTFOUND' },
    chromium: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--no-proxy-server'],
  },
  {
    what: 'report a crash',
    electron: { 'disable-breakpad': '', 'disable-crash-reporter': '' },
    chromium: ['--disable-breakpad', '--disable-crash-reporter'],
  },
  {
    what: 'update itself or fetch components',
    electron: { 'disable-component-update': '', 'disable-background-networking': '' },
    chromium: ['--disable-component-update', '--disable-background-networking', '--disable-extensions'],
  },
  {
    what: 'keep a cache of what was shown',
    electron: { 'disable-http-cache': '', 'disable-gpu-shader-disk-cache': '' },
    chromium: [
      '--incognito',
      '--disk-cache-dir=/dev/null',
      '--disk-cache-size=1',
      '--disable-gpu-shader-disk-cache',
    ],
  },
  {
    what: 'measure or report use',
    electron: { 'no-pings': '', 'disable-domain-reliability': '', 'disable-field-trial-config': '' },
    chromium: [
      '--no-pings',
      '--disable-domain-reliability',
      '--disable-sync',
      '--disable-field-trial-config',
    ],
  },
] as const;

describe('what neither shell does', () => {
  it.each(quiet)('$what', async ({ electron, chromium }) => {
    const { record } = await startProgram();
    expect(Object.fromEntries(record.switches)).toMatchObject(electron);
    expect(flags).toEqual(expect.arrayContaining([...chromium]));
  });

  it('check spelling, for which a dictionary would be fetched', async () => {
    const { record } = await startProgram();
    const profile = await createWindowProfile();
    const preferences: unknown = JSON.parse(await readFile(join(profile, 'Default', 'Preferences'), 'utf8'));
    await removeWindowProfile(profile);
    expect([
      record.windows[0]?.options.webPreferences?.spellcheck,
      record.windows[0]?.webContents.session.hasSpellChecker,
    ]).toEqual([false, false]);
    expect(preferences).toMatchObject({
      browser: { enable_spellchecking: false },
      spellcheck: { dictionaries: [], use_spelling_service: false },
      autofill: { profile_enabled: false, credit_card_enabled: false },
      profile: { password_manager_enabled: false },
    });
  });

  it('start a crash reporter or an updater of Electron', () => {
    expect(mentions(/crashReporter|autoUpdater|electron-updater/)).toEqual([]);
  });

  it('let the window be stored anywhere', () => {
    expect(securityHeaders['cache-control']).toBe('no-store');
  });
});
