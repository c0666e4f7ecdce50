import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startLoopbackServer } from '../../electron/chromium/loopback-server';
import type { LoopbackServer } from '../../electron/chromium/loopback-server';
import { createHandlers } from '../../electron/host/handlers';
import { createFormatter } from '../../shared/messages/format';
import { createCustodyPlan, lockedForm, unlock } from '../support/custody-steps';
import { openSection } from '../support/new-plan';
import { temporaryFolder, testPorts } from '../support/host-ports';

const rendererRoot = join(import.meta.dirname, '..', '..', 'out', 'app', 'renderer');

/** A host that opens another window after a lock, as the Chromium shell does, except that the test opens it. */
async function startHost(home: string) {
  const renewals: ReturnType<LoopbackServer['renew']>[] = [];
  const replace = () => {
    renewals.push(server.renew());
    return Promise.resolve();
  };
  const handlers = createHandlers(testPorts(home, { shell: 'chromium', window: { replace } }));
  const server = await startLoopbackServer({ handlers, rendererRoot, format: createFormatter() });
  const stop = async () => {
    await handlers.closePlan({});
    await server.close();
  };
  return { server, renewals, stop };
}

const current = (page: Page, section: string) =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: section });

test('after a lock the old window shows nothing and waits, and the fresh one goes on in the same section', async ({
  browser,
}) => {
  const home = await temporaryFolder();
  const { server, renewals, stop } = await startHost(home);
  const old = await (await browser.newContext()).newPage();
  await old.goto(server.startUrl);
  await createCustodyPlan(old);
  await openSection(old, 'Departures');

  await old.keyboard.press('Control+l');
  await expect(old.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await expect.poll(() => renewals.length).toBe(1);
  const fresh = await (await browser.newContext()).newPage();
  await fresh.goto(renewals[0]?.startUrl ?? '');
  await expect(fresh.getByLabel('Your name')).toHaveValue('Awa Example');
  await unlock(fresh);
  await expect(current(fresh, 'Departures')).toHaveAttribute('aria-current', 'page');
  await expect(old.getByText('A fresh window is opening.')).toBeVisible();

  await fresh.keyboard.press('Control+l');
  await expect(fresh.getByText('A fresh window is opening.')).toBeVisible();
  await expect.poll(() => renewals.length).toBe(2);
  renewals[1]?.cancel(); // none came: this one is let in again
  await expect(lockedForm(fresh)).toBeVisible();

  await stop();
  await rm(home, { recursive: true, force: true });
});
