import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, session } from 'electron';
import { createFormatter } from '../../shared/messages/format';
import { message } from '../../shared/messages/message';
import { serveWindow, startUrl, stopServing } from './app-scheme';
import { closeSession } from './lock-down';

/** The one window of the program. */
export interface DeskWindow {
  readonly open: () => void;
  /** Opens a fresh window in a fresh session and ends the old one, unsaved changes or not, with all that it kept in memory. */
  readonly replace: () => Promise<void>;
  readonly focus: () => void;
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

function createWindow(programFolder: string): BrowserWindow {
  // Without the prefix "persist:" a session lives in memory and leaves nothing behind.
  const own = session.fromPartition(`window-${randomBytes(8).toString('hex')}`);
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
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  askBeforeLosing(window);
  return window;
}

/** What a session keeps in memory stays there when its window is gone; it has to be told to forget. */
async function forget(window: BrowserWindow): Promise<void> {
  const own = window.webContents.session;
  window.destroy();
  stopServing(own);
  await Promise.all([own.clearStorageData(), own.clearCache()]);
}

/** Takes charge of the window; `programFolder` holds the built program. */
export function createDeskWindow(programFolder: string): DeskWindow {
  let current: BrowserWindow | null = null;

  const open = (like: BrowserWindow | null) => {
    const window = createWindow(programFolder);
    current = window;
    if (like !== null) {
      window.setBounds(like.getNormalBounds());
    }
    const isLarge = like?.isMaximized() === true;
    window.once('ready-to-show', () => (isLarge ? window.maximize() : window.show()));
    window.once('closed', () => {
      current = current === window ? null : current;
    });
    void window.loadURL(startUrl);
  };

  return {
    open: () => open(null),
    replace: async () => {
      const old = current;
      if (old === null) {
        return; // the program is ending
      }
      open(old);
      await forget(old);
    },
    focus: () => current?.focus(),
  };
}
