import { randomBytes } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import { failure, success } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Printer } from '../host/ports';
import { serveDocument, startUrl, stopServing } from './app-scheme';
import { closeSession } from './lock-down';

/** Lays documents out in a hidden window without scripts, each in a session that is kept in memory and used once. */
export const electronPrinter: Printer = {
  isAvailable: true,
  renderPdf: async (html) => {
    const own = session.fromPartition(`print-${randomBytes(8).toString('hex')}`);
    closeSession(own);
    serveDocument(own, html);
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: own,
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        offscreen: true,
      },
    });
    try {
      await window.loadURL(startUrl);
      const bytes = await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
      });
      return success(bytes);
    } catch {
      return failure(message('vault.pdf-failed'));
    } finally {
      window.destroy();
      stopServing(own);
    }
  },
};
