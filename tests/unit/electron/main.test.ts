import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentSecurityPolicy } from '../../../electron/host/window-files';
import { deskBridgeMethods } from '../../../shared/contract/desk-bridge';
import { bridgeContract } from '../../support/bridge-contract';
import { channel, endPrograms, startProgram } from '../../support/electron-program';

afterEach(endPrograms);

describe('the bridge between the real main and preload', () => {
  it.each(bridgeContract)('$name', async ({ run }) => {
    const { bridge, fault, ipcRenderer, powerMonitor } = await startProgram();
    const goAway = () => void powerMonitor.emit('lock-screen');
    const callRaw = (method: string, parameters: unknown) => ipcRenderer.invoke(channel, method, parameters);
    await run(
      { bridge, callRaw, fault, goAway, readExport: (path) => readFile(path) },
      (actual, expected) => {
        expect(actual).toEqual(expected);
      },
    );
  });

  it('offers the window every method of the contract and nothing else', async () => {
    const { bridge, record } = await startProgram();
    expect([Object.keys(bridge).sort(), [...record.exposed.keys()], [...record.ipc.keys()]]).toEqual([
      Object.keys(deskBridgeMethods).sort(),
      ['departureDesk'],
      [channel],
    ]);
  });

  it.each([
    { pressed: 0, closes: false },
    { pressed: 1, closes: true },
  ])('asks before unsaved changes are lost with the window: button $pressed', async ({ pressed, closes }) => {
    const { record, StubEvent } = await startProgram();
    const event = new StubEvent('');
    record.pressed = pressed;

    record.windows[0]?.webContents.emit('will-prevent-unload', event);

    expect(event.isPrevented).toBe(closes);
  });

  it('refuses every sender but the top page of its own window', async () => {
    const { invokeAs } = await startProgram();
    const own = { url: 'app://desk/', parent: null };
    const senders = [
      null,
      { url: 'https://evil.example/', parent: null },
      { url: 'app://desk.evil/', parent: null },
      { ...own, parent: own },
    ];
    const answers = await Promise.all(senders.map((sender) => invokeAs(sender, channel, 'listPlans', {})));
    expect(answers).toEqual(senders.map(() => ({ ok: false, problem: { id: 'shell.not-allowed' } })));
  });

  it('says so when the main process does not answer', async () => {
    const { bridge, record } = await startProgram();
    const handler = record.ipc.get(channel);
    record.ipc.delete(channel);
    const answer = await bridge.listPlans({});
    record.ipc.set(channel, handler ?? (() => undefined));
    expect(answer).toEqual({ ok: false, problem: { id: 'vault.host-unreachable' } });
  });

  it('saves nothing when the planner cancels the dialog', async () => {
    const { bridge, record } = await startProgram();
    record.saveTo = '';
    const answer = await bridge.saveFile({ suggestedName: 'manifest.pdf', bytes: new Uint8Array(3) });
    expect(answer).toEqual({ ok: true, value: { saved: false, path: '' } });
  });
});

describe('the window of the Electron shell', () => {
  it('is isolated, sandboxed and kept in memory', async () => {
    const { record, app } = await startProgram();
    const { session: own, ...preferences } = record.windows[0]?.options.webPreferences ?? {};
    expect(preferences).toEqual({
      preload: join(app.getAppPath(), 'out', 'app', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: false,
    });
    expect([[...record.sessions.values()], record.isSandboxed, record.menu]).toEqual([[own], true, null]);
    expect([...record.sessions.keys()]).toEqual([expect.stringMatching(/^window-[0-9a-f]{16}$/)]);
  });

  it('resolves no name and keeps its own files beside the plans', async () => {
    const { record, home } = await startProgram();
    expect([record.switches.get('host-resolver-rules'), record.paths.get('userData')]).toEqual([
      'MAP * ~NOTFOUND',
      join(home, 'shell'),
    ]);
  });

  it('serves the window with the strict policy, and nothing outside of it', async () => {
    const { record } = await startProgram();
    const serve = record.windows[0]?.webContents.session.serve;
    const paths = ['app://desk/..%2f..%2fpackage.json', 'app://desk/no-such-file.js', 'app://elsewhere/'];
    const answers = await Promise.all(paths.map(async (url) => serve?.(new Request(url))));
    expect(answers.map((answer) => [answer?.status, answer?.headers.get('content-security-policy')])).toEqual(
      paths.map(() => [404, contentSecurityPolicy]),
    );
  });

  it('cancels every request that is not its own', async () => {
    const { record } = await startProgram();
    const verdict = (url: string) => {
      let isCancelled: boolean | null = null;
      record.windows[0]?.webContents.session.beforeRequest?.({ url }, ({ cancel }) => (isCancelled = cancel));
      return isCancelled;
    };
    const outside = [
      'https://example.org/',
      'http://127.0.0.1/',
      'file:///etc/passwd',
      'ws://x/',
      'devtools://x/',
      'app://desk.evil/',
      'blob:https://evil/1',
    ];
    const own = ['app://desk/', 'app://desk/assets/a.js', 'blob:app://desk/1', 'data:image/png;base64,'];
    expect([outside.map(verdict), own.map(verdict)]).toEqual([outside.map(() => true), own.map(() => false)]);
  });

  it('grants no permission, checks no spelling and downloads nothing', async () => {
    const { record, StubEvent } = await startProgram();
    const own = record.windows[0]?.webContents.session;
    let isGranted: boolean | null = null;
    own?.permissionRequest?.({}, 'geolocation', (granted) => (isGranted = granted));
    const download = new StubEvent('');
    own?.emit('will-download', download);
    expect([
      isGranted,
      own?.permissionCheck?.(),
      own?.devicePermission?.(),
      own?.hasSpellChecker,
      download.isPrevented,
    ]).toEqual([false, false, false, false, true]);
  });

  it('stays where it is and opens nothing', async () => {
    const { record, StubEvent } = await startProgram();
    const window = record.windows[0];
    const isPrevented = (name: string, url: string) => {
      const event = new StubEvent(url);
      window?.webContents.emit(name, event);
      return event.isPrevented;
    };
    expect({
      elsewhere: isPrevented('will-navigate', 'https://example.org/'),
      ownFile: isPrevented('will-navigate', 'app://desk/assets/a.js'),
      reload: isPrevented('will-navigate', 'app://desk/'),
      frameElsewhere: isPrevented('will-frame-navigate', 'https://example.org/'),
      preview: isPrevented('will-frame-navigate', 'about:srcdoc'),
      redirect: isPrevented('will-redirect', 'app://desk/'),
      webview: isPrevented('will-attach-webview', ''),
      windowOpen: window?.windowOpen?.(),
    }).toEqual({
      elsewhere: true,
      ownFile: true,
      reload: false,
      frameElsewhere: true,
      preview: false,
      redirect: true,
      webview: true,
      windowOpen: { action: 'deny' },
    });
  });

  it('is replaced by another in another session, and what the old one kept in memory is forgotten', async () => {
    const { record, bridge } = await startProgram();
    const old = record.windows[0];
    old?.setBounds({ x: 7, y: 8, width: 900, height: 700 });
    await bridge.createPlan({ label: 'Bamako', passphrase: 'a plainly fictional passphrase' });
    await bridge.lock({ unsaved: [] });
    await vi.waitUntil(() => record.windows[0] !== old);
    const [fresh] = record.windows;
    expect([
      record.windows.length,
      fresh?.bounds,
      fresh?.webContents.session === old?.webContents.session,
      old?.webContents.session.serve,
      old?.webContents.session.forgotten,
      record.isQuit,
    ]).toEqual([1, { x: 7, y: 8, width: 900, height: 700 }, false, null, ['storage', 'cache'], false]);
  });

  it('ends the program when it is closed, also after it was replaced', async () => {
    const { record, bridge } = await startProgram();
    const old = record.windows[0];
    await bridge.createPlan({ label: 'Bamako', passphrase: 'a plainly fictional passphrase' });
    await bridge.lock({ unsaved: [] });
    await vi.waitUntil(() => record.windows[0] !== old);
    const wasQuit = record.isQuit;
    record.windows[0]?.destroy();
    await vi.waitUntil(() => record.isQuit);
    expect(wasQuit).toBe(false);
  });

  it.each(['suspend', 'lock-screen'])(
    'locks the plan on %s, also when the window says nothing',
    async (event) => {
      const { bridge, powerMonitor } = await startProgram();
      await bridge.createPlan({ label: 'Bamako', passphrase: 'a plainly fictional passphrase' });
      powerMonitor.emit(event);
      await vi.waitUntil(
        async () => {
          const state = await bridge.deskState({});
          return state.ok && state.value.openPlanId === null;
        },
        { timeout: 20_000, interval: 100 },
      );
      const read = await bridge.readPlan({ entity: 'settings', offset: 0, limit: 1 });
      expect(read.ok).toBe(false);
    },
  );

  it('asks for a folder', async () => {
    const { bridge, record } = await startProgram();
    const cancelled = await bridge.chooseFolder({});
    record.folder = '/media/stick';
    expect([cancelled, await bridge.chooseFolder({})]).toEqual([
      { ok: true, value: { path: '' } },
      { ok: true, value: { path: '/media/stick' } },
    ]);
  });

  it('prints in a hidden window that runs no scripts and is gone afterwards', async () => {
    const { record, bridge } = await startProgram();
    await bridge.renderPdf({ html: '<p>Manifest</p>' });
    const printing = [...record.sessions.values()].find(({ partition }) => partition.startsWith('print-'));
    expect([record.windows.length, printing?.serve, printing?.permissionCheck?.()]).toEqual([1, null, false]);
  });

  it('closes the plan before the program ends', async () => {
    const { record, bridge, app } = await startProgram();
    await bridge.createPlan({ label: 'Bamako', passphrase: 'a plainly fictional passphrase' });
    app.emit('window-all-closed');
    const wasHeld = !record.isQuit;
    await vi.waitUntil(() => record.isQuit);
    const read = await bridge.readPlan({ entity: 'settings', offset: 0, limit: 1 });
    expect([wasHeld, read.ok]).toEqual([true, false]);
  });
});
