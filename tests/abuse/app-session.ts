import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { startLoopbackServer } from '../../electron/chromium/loopback-server';
import { windowFlags } from '../../electron/chromium/open-window';
import { createHandlers } from '../../electron/host/handlers';
import { createFormatter } from '../../shared/messages/format';
import type { Random } from '../../shared/kit/random';
import { testPorts } from '../support/host-ports';
import { beginLife } from './random-life';
import { madeUpName, madeUpNumber } from './random-records';
import { entityNames } from '../../shared/model/plan';

/** Where a session puts its things. */
export interface SessionFolders {
  readonly home: string;
  readonly exports: string;
  readonly profile: string;
  /** What the browser takes for the folder of the user and for temporary files. */
  readonly user: string;
  readonly temporary: string;
}

export interface AppSession {
  readonly folders: SessionFolders;
  readonly browser: string;
  readonly rendererRoot: string;
  readonly random: Random;
  /** Called with the texts that must not be found, in the middle and at the end, while the browser runs. */
  readonly look: (when: string, secrets: readonly string[]) => Promise<void>;
}

/** The browser with these very flags, scripted over a pipe: no port is opened for it. */
async function launchBrowser(
  browser: string,
  flags: readonly string[],
  { profile, user, temporary }: SessionFolders,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: browser,
    ignoreDefaultArgs: true,
    args: [...flags, '--headless=new', '--remote-debugging-pipe'],
    env: { ...process.env, HOME: user, TMPDIR: temporary },
    acceptDownloads: false,
  });
}

/** All made-up names and numbers in a value. */
export function secretsIn(value: unknown): string[] {
  return [...new Set(JSON.stringify(value).match(/Q[a-zéèïôñç]{11}|[\u0620-\u064a]{10}|\d{9,}/gu) ?? [])];
}

function section(page: Page, name: string): Promise<void> {
  return page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name }).click();
}

/** A list of made-up people as a planner would bring it in. */
function roster(random: Random): string {
  const row = () =>
    [madeUpName(random), madeUpName(random), '14/05/1987', madeUpNumber(random, 12), madeUpName(random)].join(
      ';',
    );
  return ['Nom;Prénoms;Né(e) le;Passeport;Adresse', ...Array.from({ length: 8 }, row)].join('\r\n');
}

async function unlock(page: Page, label: string, passphrase: string, operator: string): Promise<void> {
  const choice = page.getByRole('button', { name: `Open ${label}` });
  await choice.or(page.getByLabel('Passphrase')).first().waitFor();
  if (await choice.isVisible()) {
    await choice.click();
  }
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByLabel('Your name').fill(operator);
  await page.getByRole('button', { name: 'Open plan' }).click();
  await page.getByRole('navigation', { name: 'Sections' }).waitFor();
}

async function bringIn(page: Page, list: string): Promise<void> {
  await section(page, 'Roster');
  await page.getByRole('button', { name: 'Import' }).first().click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles([{ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) }]);
  await page.getByRole('button', { name: /^Import \d+ people$/ }).click();
  await page.getByText(/were brought in from/).waitFor();
}

async function typeIn(page: Page, name: string): Promise<void> {
  await page.getByLabel('Search the roster').fill(name);
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await page.getByRole('button', { name: 'Add person' }).click();
  const form = page.getByRole('dialog', { name: 'Add a person' });
  await form.getByLabel('Family name').fill(name);
  await form.getByLabel('Given names').fill(name);
  await form.getByRole('button', { name: 'Add person', exact: true }).click();
  await form.waitFor({ state: 'detached' });
}

/** A plan with something in every field of every kind of record, and what it holds. */
async function preparePlan({ folders, random }: AppSession) {
  const passphrase = `${madeUpName(random)} ${madeUpName(random)}`;
  const handlers = createHandlers(
    testPorts(folders.home, {
      dialogs: {
        chooseWhereToSave: (name) => Promise.resolve({ path: join(folders.exports, name), replace: false }),
      },
    }),
  );
  const life = beginLife(random);
  await handlers.createPlan({ label: 'Trial', passphrase });
  for (const kind of ['import', 'departure', 'departure', 'assign', 'issue', 'bulk-edit'] as const) {
    const batch = life.next(kind, 40);
    await handlers.commit({ batch });
    life.apply(batch);
  }
  await handlers.closePlan({});
  const held = entityNames.flatMap((entity) => [...life.plan[entity].values()]);
  return { handlers, passphrase, secrets: [...secretsIn(held), ...secretsIn(passphrase)] };
}

/** The real app in the browser, as a planner uses it: open, import, type, look at a manifest, search, lock. */
export async function runAppSession(session: AppSession): Promise<void> {
  const { folders, random, look } = session;
  const { handlers, passphrase, secrets } = await preparePlan(session);
  const format = createFormatter();
  const server = await startLoopbackServer({ handlers, rendererRoot: session.rendererRoot, format });
  const flags = windowFlags(server.startUrl, folders.profile);
  const context = await launchBrowser(session.browser, flags, folders);
  try {
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    const operator = madeUpName(random);
    const typed = madeUpName(random);
    const list = roster(random);
    const all = [...secrets, operator, typed, ...secretsIn(list)];
    await unlock(page, 'Trial', passphrase, operator);
    await section(page, 'Departures');
    await page.getByRole('grid', { name: 'Departures' }).waitFor();
    await bringIn(page, list);
    await typeIn(page, typed);
    await section(page, 'Board');
    await page.getByLabel('Where everybody stands').waitFor();
    await section(page, 'Manifests');
    await page.frameLocator('iframe').getByRole('heading').first().waitFor();
    await section(page, 'Custody');
    await page.getByRole('heading').first().waitFor();
    await look('while the plan is open', all);
    await page.keyboard.press('Control+l');
    await page.getByLabel('Passphrase').waitFor();
    await look('after the lock', all);
    await unlock(page, 'Trial', passphrase, operator);
    await page.keyboard.press('Control+l');
    await page.getByLabel('Passphrase').waitFor();
  } finally {
    await context.close();
    await handlers.closePlan({});
    await server.close();
  }
}
