import { spawn } from 'node:child_process';
import { withoutCoreDumps } from '../host/forbid-core-dumps';
import { createWindowProfile, removeWindowProfile } from './window-profile';

/** A browser window that shows the app and nothing else. */
export interface AppWindow {
  /** Fulfilled when the window was closed and its profile is gone. */
  readonly closed: Promise<void>;
  readonly close: () => void;
}

/** A browser that hangs is not asked a second time. */
const endWithinMs = 2000;

/** How the browser is told to show one address, to reach nothing else, and to keep nothing. */
export function windowFlags(url: string, profile: string): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--incognito',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--no-proxy-server',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-field-trial-config',
    '--disable-gpu-shader-disk-cache',
    '--disable-sync',
    '--disk-cache-dir=/dev/null',
    '--disk-cache-size=1',
    '--media-cache-size=1',
    '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
    '--metrics-recording-only',
    '--password-store=basic',
    '--use-mock-keychain',
    '--window-position=0,0',
    '--window-size=1280,800',
    '--start-maximized',
    // Chromium refuses to sandbox for root, and would say so in a bar across the window.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
  ];
}

/** Opens the app in a window of its own, with a profile that exists for this window only and reaches no network. */
export async function openWindow(browser: string, url: string): Promise<AppWindow> {
  const profile = await createWindowProfile();
  const child = spawn(...withoutCoreDumps(browser, windowFlags(url, profile)), { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const close = () => {
    child.kill('SIGTERM');
    const impatient = setTimeout(() => child.kill('SIGKILL'), endWithinMs);
    void ended.then(() => clearTimeout(impatient));
  };
  return { closed: ended.then(() => removeWindowProfile(profile)), close };
}
