import { app } from 'electron';
import type { Session, WebContents } from 'electron';
import { isOwnAddress, startUrl } from './app-scheme';

/** Switches for the whole program, to be set before Electron is ready: no name resolves, nothing phones home. */
export function closeNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-breakpad');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch(
    'disable-features',
    'OptimizationHints,MediaRouter,AutofillServerCommunication',
  );
}

/** Refuses every request that is not the app's own, every permission and every download. */
export function closeSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((request, answer) => {
    const isTool = !app.isPackaged && request.url.startsWith('devtools://');
    answer({ cancel: !isOwnAddress(request.url) && !isTool });
  });
}

function closeContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    // A reload of the window names its own address.
    if (event.url !== startUrl) {
      event.preventDefault();
    }
  });
  contents.on('will-frame-navigate', (event) => {
    if (event.url !== startUrl && event.url !== 'about:srcdoc') {
      event.preventDefault();
    }
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Holds for every page that the program will ever make: it stays where it is and opens nothing. */
export function closeEveryPage(): void {
  app.on('web-contents-created', (_event, contents) => closeContents(contents));
}
