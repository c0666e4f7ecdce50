import { spawn } from 'node:child_process';
import { createWindowProfile, removeWindowProfile } from './window-profile';

/** A browser window that shows the app and nothing else. */
export interface AppWindow {
  /** Fulfilled when the window was closed and its profile is gone. */
  readonly closed: Promise<void>;
  readonly close: () => void;
}

function flags(url: string, profile: string): string[] {
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
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-field-trial-config',
    '--disable-sync',
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
  const child = spawn(browser, flags(url, profile), { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return { closed: ended.then(() => removeWindowProfile(profile)), close: () => void child.kill('SIGTERM') };
}
