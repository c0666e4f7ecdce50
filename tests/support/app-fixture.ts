import { test as base, expect } from '@playwright/test';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startLoopbackServer } from '../../electron/chromium/loopback-server';
import { renderPdf } from '../../electron/chromium/render-pdf';
import { createHandlers } from '../../electron/host/handlers';
import { createFormatter } from '../../shared/messages/format';
import { temporaryFolder, testPorts } from './host-ports';

const rendererRoot = join(import.meta.dirname, '..', '..', 'out', 'app', 'renderer');

interface RunningApp {
  readonly origin: string;
  readonly startUrl: string;
  /** What happens when somebody locks the computer or it goes to sleep. */
  readonly leave: () => void;
  readonly stop: () => Promise<void>;
}

async function startApp(home: string): Promise<RunningApp> {
  const listeners = new Set<() => void>();
  const onAway = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const handlers = createHandlers(
    testPorts(home, { shell: 'chromium', printer: { isAvailable: true, renderPdf }, power: { onAway } }),
  );
  const server = await startLoopbackServer({ handlers, rendererRoot, format: createFormatter() });
  const stop = async () => {
    await handlers.closePlan({});
    await server.close();
  };
  const leave = () => listeners.forEach((listener) => listener());
  return { origin: server.origin, startUrl: server.startUrl, leave, stop };
}

/** What a browser spec is given beside Playwright's own `page`, which already shows the app at its start. */
interface AppFixtures {
  /** The folder that holds the plans of this test; files that the app saves are in `exports` below it. */
  readonly home: string;
  /** Ends the host, starts it again on the same folder, and shows its start in the same page. */
  readonly restart: () => Promise<void>;
  /** Locks the computer, as far as the host can tell. */
  readonly leaveComputer: () => void;
}

interface Supervision {
  readonly running: { app: RunningApp };
  /** Requests that left the app and errors on the console, in words. */
  readonly offences: string[];
}

export const test = base.extend<AppFixtures & { supervision: Supervision }>({
  viewport: { width: 1280, height: 800 },
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are needed from this pattern
  home: async ({}, use) => {
    const home = await temporaryFolder();
    await use(home);
    await rm(home, { recursive: true, force: true });
  },
  supervision: async ({ home }, use) => {
    if (!existsSync(join(rendererRoot, 'index.html'))) {
      throw new Error('The window has not been built: run npm run build first.');
    }
    const running = { app: await startApp(home) };
    const offences: string[] = [];
    await use({ running, offences });
    await running.app.stop();
    expect(offences, 'requests that left the app, and errors on the console').toEqual([]);
  },
  page: async ({ page, supervision }, use) => {
    const { running, offences } = supervision;
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== running.app.origin && !['data:', 'blob:', 'about:'].includes(protocol)) {
        offences.push(`request to ${request.url()}`);
      }
    });
    page.on('console', (line) => {
      if (line.type() === 'error') {
        offences.push(`console: ${line.text()}`);
      }
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`forbidden by the policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    page.on('pageerror', (error) => offences.push(`exception: ${error.message}`));
    await page.goto(running.app.startUrl);
    await use(page);
  },
  leaveComputer: async ({ supervision }, use) => {
    await use(() => supervision.running.app.leave());
  },
  restart: async ({ page, home, supervision }, use) => {
    await use(async () => {
      await page.goto('about:blank');
      await supervision.running.app.stop();
      supervision.running.app = await startApp(home);
      await page.goto(supervision.running.app.startUrl);
    });
  },
});

export { expect };
