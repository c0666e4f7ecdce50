import { app } from 'electron';
import type { Session, WebContents } from 'electron';
import { isOwnAddress, startUrl } from './app-scheme';

const switches = [
  'no-proxy-server',
  'no-pings',
  'disable-background-networking',
  'disable-breakpad',
  'disable-client-side-phishing-detection',
  'disable-component-update',
  'disable-crash-reporter',
  'disable-default-apps',
  'disable-domain-reliability',
  'disable-field-trial-config',
  'disable-gpu-shader-disk-cache',
  'disable-http-cache',
  'disable-sync',
];

const quietFeatures = ['OptimizationHints', 'MediaRouter', 'AutofillServerCommunication'];

/** Switches for the whole program, to be set before Electron is ready: no name resolves, nothing phones home. */
export function closeNetwork(): void {
  const { commandLine } = app;
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-features', quietFeatures.join(','));
  for (const name of switches) {
    commandLine.appendSwitch(name);
  }
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
