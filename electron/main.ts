import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, session } from 'electron';
import type { IpcMainInvokeEvent, MenuItemConstructorOptions } from 'electron';
import type { DeskBridge } from '../shared/contract/desk-bridge';
import { failure } from '../shared/kit/result';
import { createFormatter } from '../shared/messages/format';
import { message } from '../shared/messages/message';
import { dispatch } from './host/dispatch';
import { createHandlers } from './host/handlers';
import { dataHome, nodePorts } from './host/node-ports';
import type { Dialogs } from './host/ports';
import { registerAppScheme, serveWindow, startUrl } from './shell/app-scheme';
import { bridgeChannel } from './shell/bridge-channel';
import { electronPrinter } from './shell/electron-printer';
import { closeEveryPage, closeNetwork, closeSession } from './shell/lock-down';

const programFolder = join(app.getAppPath(), 'out', 'app');

const dialogs: Dialogs = {
  chooseWhereToSave: async (suggestedName) => {
    const defaultPath = join(app.getPath('downloads'), suggestedName);
    const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath });
    return canceled || filePath === '' ? null : { path: filePath, replace: true };
  },
};

/** Only the top page of our own window may speak to the host. */
function isTrusted({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.url.startsWith(startUrl);
}

function connect(handlers: DeskBridge): void {
  ipcMain.handle(bridgeChannel, (event, method: unknown, parameters: unknown) =>
    isTrusted(event) ? dispatch(handlers, method, parameters) : failure(message('shell.not-allowed')),
  );
}

/** macOS needs a menu for copy and paste; reloading and developer tools exist in development only. */
function setMenu(): void {
  const menus: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin'
      ? ([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] as const)
      : []),
    ...(app.isPackaged ? [] : ([{ role: 'viewMenu' }] as const)),
  ];
  Menu.setApplicationMenu(menus.length === 0 ? null : Menu.buildFromTemplate(menus));
}

/** Electron itself would refuse to close a window with unsaved changes without a word. */
function askBeforeLosing(window: BrowserWindow): void {
  const format = createFormatter();
  window.webContents.on('will-prevent-unload', (event) => {
    const chosen = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: format(message('shell.unsaved')),
      detail: format(message('shell.unsaved-detail')),
      buttons: [format(message('shell.stay')), format(message('shell.close-anyway'))],
      defaultId: 0,
      cancelId: 0,
    });
    if (chosen === 1) {
      event.preventDefault(); // the page's objection is passed over
    }
  });
}

function openWindow(): void {
  // Without the prefix "persist:" a session lives in memory and leaves nothing behind.
  const own = session.fromPartition('window');
  closeSession(own);
  serveWindow(own, join(programFolder, 'renderer'));
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 600,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      session: own,
      preload: join(programFolder, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  askBeforeLosing(window);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(startUrl);
}

/** The plan is closed properly before the program ends, however it was asked to. */
function closePlanAtTheEnd(handlers: DeskBridge): void {
  let isClosed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (isClosed) {
      return;
    }
    event.preventDefault();
    void handlers.closePlan({}).finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}

function run(): void {
  const handlers = createHandlers({
    ...nodePorts(),
    shell: 'electron',
    version: app.getVersion(),
    dialogs,
    power: { onAway: () => () => undefined },
    window: { replace: () => Promise.resolve() },
    printer: electronPrinter,
  });
  connect(handlers);
  closePlanAtTheEnd(handlers);
  closeEveryPage();
  app.on('second-instance', () => BrowserWindow.getAllWindows()[0]?.focus());
  void app.whenReady().then(() => {
    setMenu();
    openWindow();
  });
}

// What Electron itself has to write goes beside the plans, under the user's own folder, and holds nothing of them.
app.setPath('userData', join(dataHome(), 'shell'));
app.enableSandbox();
closeNetwork();
registerAppScheme();
if (app.requestSingleInstanceLock()) {
  run();
} else {
  app.quit();
}
