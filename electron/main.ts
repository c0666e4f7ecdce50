import { join } from 'node:path';
import { app, dialog, ipcMain, Menu } from 'electron';
import type { IpcMainInvokeEvent, MenuItemConstructorOptions } from 'electron';
import type { DeskBridge } from '../shared/contract/desk-bridge';
import { failure } from '../shared/kit/result';
import { message } from '../shared/messages/message';
import { dispatch } from './host/dispatch';
import { createHandlers } from './host/handlers';
import { forbidCoreDumps } from './host/forbid-core-dumps';
import { dataHome, nodePorts } from './host/node-ports';
import type { Dialogs } from './host/ports';
import { registerAppScheme, startUrl } from './shell/app-scheme';
import { bridgeChannel } from './shell/bridge-channel';
import { createDeskWindow } from './shell/desk-window';
import { electronPower } from './shell/electron-power';
import { electronPrinter } from './shell/electron-printer';
import { closeEveryPage, closeNetwork } from './shell/lock-down';

const programFolder = join(app.getAppPath(), 'out', 'app');

const dialogs: Dialogs = {
  chooseFolder: async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog({
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  },
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
  const deskWindow = createDeskWindow(programFolder);
  const handlers = createHandlers({
    ...nodePorts(),
    shell: 'electron',
    version: app.getVersion(),
    dialogs,
    power: electronPower,
    window: deskWindow,
    printer: electronPrinter,
  });
  connect(handlers);
  closePlanAtTheEnd(handlers);
  closeEveryPage();
  app.on('second-instance', deskWindow.focus);
  void app.whenReady().then(() => {
    setMenu();
    deskWindow.open();
  });
}

// What Electron itself has to write goes beside the plans, under the user's own folder, and holds nothing of them.
app.setPath('userData', join(dataHome(), 'shell'));
forbidCoreDumps();
app.enableSandbox();
closeNetwork();
registerAppScheme();
if (app.requestSingleInstanceLock()) {
  run();
} else {
  app.quit();
}
