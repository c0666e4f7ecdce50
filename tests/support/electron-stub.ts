import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { BrowserWindowConstructorOptions } from 'electron';

type Serve = (request: Request) => Response | Promise<Response>;
type BeforeRequest = (request: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void;
type IpcHandler = (event: { senderFrame: StubFrame | null }, ...parameters: unknown[]) => unknown;

/** A frame as the sender of a message. */
export interface StubFrame {
  readonly url: string;
  readonly parent: StubFrame | null;
}

/** A session that remembers what it was told to refuse. */
export class StubSession extends EventEmitter {
  serve: Serve | null = null;
  beforeRequest: BeforeRequest | null = null;
  permissionRequest:
    ((contents: unknown, permission: string, answer: (granted: boolean) => void) => void) | null = null;
  permissionCheck: (() => boolean) | null = null;
  devicePermission: (() => boolean) | null = null;
  hasSpellChecker = true;
  /** What it was told to forget. */
  readonly forgotten: string[] = [];
  readonly protocol = {
    handle: (_scheme: string, serve: Serve) => (this.serve = serve),
    unhandle: () => (this.serve = null),
  };
  readonly webRequest = { onBeforeRequest: (listener: BeforeRequest) => (this.beforeRequest = listener) };

  constructor(readonly partition: string) {
    super();
  }

  setPermissionRequestHandler(handler: StubSession['permissionRequest']): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: () => boolean): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler;
  }

  clearStorageData(): Promise<void> {
    this.forgotten.push('storage');
    return Promise.resolve();
  }

  clearCache(): Promise<void> {
    this.forgotten.push('cache');
    return Promise.resolve();
  }

  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.hasSpellChecker = isEnabled;
  }
}

/** What the program did to the stub, for tests to look at. */
export const record = {
  sessions: new Map<string, StubSession>(),
  windows: [] as BrowserWindow[],
  /** The options of every window that was ever made. */
  everyWindow: [] as BrowserWindowConstructorOptions[],
  switches: new Map<string, string>(),
  paths: new Map<string, string>(),
  privileges: [] as unknown[],
  exposed: new Map<string, unknown>(),
  ipc: new Map<string, IpcHandler>(),
  menu: undefined as unknown,
  isQuit: false,
  isSandboxed: false,
  saveTo: '',
  /** The folder that the person chooses next; empty for none. */
  folder: '',
  /** The button that the person presses in the next message box. */
  pressed: 0,
};

export const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  commandLine: { appendSwitch: (name: string, value = '') => record.switches.set(name, value) },
  enableSandbox: () => (record.isSandboxed = true),
  getAppPath: () => join(import.meta.dirname, '..', '..'),
  getPath: () => '/downloads',
  setPath: (name: string, path: string) => record.paths.set(name, path),
  getVersion: () => '0.0.0',
  requestSingleInstanceLock: () => true,
  whenReady: () => Promise.resolve(),
  quit: () => {
    const event = new StubEvent('');
    app.emit('will-quit', event);
    record.isQuit = !event.isPrevented;
  },
});

/** An event whose default can be prevented. */
export class StubEvent {
  isPrevented = false;

  constructor(readonly url: string) {}

  preventDefault(): void {
    this.isPrevented = true;
  }
}

export const session = {
  fromPartition: (partition: string) => {
    const known = record.sessions.get(partition) ?? new StubSession(partition);
    record.sessions.set(partition, known);
    return known;
  },
};

export const powerMonitor = new EventEmitter();

export class BrowserWindow extends EventEmitter {
  static readonly getAllWindows = () => record.windows;
  windowOpen: (() => { action: string }) | null = null;
  shown = '';
  isLarge = false;
  bounds = { x: 0, y: 0, width: 1440, height: 900 };
  readonly webContents = Object.assign(new EventEmitter(), {
    session: new StubSession(''),
    setWindowOpenHandler: (handler: () => { action: string }) => (this.windowOpen = handler),
    printToPDF: () => Promise.resolve(Buffer.from(`%PDF ${this.shown.length}`)),
  });

  constructor(readonly options: BrowserWindowConstructorOptions) {
    super();
    record.windows.push(this);
    record.everyWindow.push(options);
    this.webContents.session = options.webPreferences?.session as unknown as StubSession; // made by this stub
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    const served = this.webContents.session.serve?.(new Request(url));
    this.shown = (await (await served)?.text()) ?? '';
    this.emit('ready-to-show');
  }

  show(): void {
    this.shown ||= 'empty';
  }

  maximize(): void {
    this.isLarge = true;
  }

  isMaximized(): boolean {
    return this.isLarge;
  }

  getNormalBounds(): typeof this.bounds {
    return this.bounds;
  }

  setBounds(bounds: typeof this.bounds): void {
    this.bounds = bounds;
  }

  /** As a person closes it, or as the program does: without a question. */
  destroy(): void {
    record.windows.splice(record.windows.indexOf(this), 1);
    this.emit('closed');
    if (record.windows.length === 0) {
      app.emit('window-all-closed');
    }
  }
}

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => record.privileges.push(...schemes),
};
export const dialog = {
  showMessageBoxSync: () => record.pressed,
  showOpenDialog: () =>
    Promise.resolve({
      canceled: record.folder === '',
      filePaths: record.folder === '' ? [] : [record.folder],
    }),
  showSaveDialog: () => Promise.resolve({ canceled: record.saveTo === '', filePath: record.saveTo }),
};
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => (record.menu = menu),
};
export const ipcMain = { handle: (channel: string, handler: IpcHandler) => record.ipc.set(channel, handler) };
export const contextBridge = {
  exposeInMainWorld: (name: string, api: unknown) => record.exposed.set(name, api),
};

/** Calls the main process as the given frame would; values cross as they do between real processes. */
export async function invokeAs(
  senderFrame: StubFrame | null,
  channel: string,
  ...parameters: unknown[]
): Promise<unknown> {
  const handler = record.ipc.get(channel);
  if (handler === undefined) {
    throw new Error(`nobody listens on ${channel}`);
  }
  return structuredClone(await handler({ senderFrame }, ...structuredClone<unknown[]>(parameters)));
}

export const ipcRenderer = {
  invoke: (channel: string, ...parameters: unknown[]) =>
    invokeAs({ url: 'app://desk/', parent: null }, channel, ...parameters),
};
