import { createFormatter } from '../../shared/messages/format';
import { message } from '../../shared/messages/message';
import { createHandlers } from '../host/handlers';
import { nodePorts } from '../host/node-ports';
import { nodePower } from '../host/power/node-power';
import { folderDialogs } from './export-folder';
import { findChromium } from './find-chromium';
import { startLoopbackServer } from './loopback-server';
import { openReplaceableWindow } from './replaceable-window';
import { renderPdf } from './render-pdf';

interface ChromiumShellOptions {
  readonly rendererRoot: string;
  readonly version: string;
  readonly hasDisplay: boolean;
  /** Writes one line for the person who started the app. */
  readonly say: (line: string) => void;
  /** Fulfilled when the person asks the app to end. */
  readonly interrupted: Promise<void>;
}

/** Runs the app until its window is closed or it is interrupted; the plan is closed properly in either case. */
export async function runChromiumShell(options: ChromiumShellOptions): Promise<void> {
  const format = createFormatter();
  const browser = findChromium();
  let replace: () => Promise<void> = () => Promise.resolve();
  const handlers = createHandlers({
    ...nodePorts(),
    shell: 'chromium',
    version: options.version,
    dialogs: folderDialogs,
    power: nodePower,
    window: { replace: () => replace() },
    printer: { isAvailable: browser !== null, renderPdf },
  });
  const server = await startLoopbackServer({ handlers, rendererRoot: options.rendererRoot, format });
  const address = { address: server.startUrl };
  if (browser === null || !options.hasDisplay) {
    options.say(format(message(options.hasDisplay ? 'shell.no-browser' : 'shell.no-display', address)));
    await options.interrupted;
  } else {
    const window = await openReplaceableWindow(browser, server);
    replace = window.replace;
    options.say(format(message('shell.opened')));
    await Promise.race([window.closed, options.interrupted]);
    await window.close();
  }
  await handlers.closePlan({});
  await server.close();
}
