import { chromium, expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from '../../electron/chromium/find-chromium';
import { startLoopbackServer } from '../../electron/chromium/loopback-server';
import { windowFlags } from '../../electron/chromium/open-window';
import { createWindowProfile, removeWindowProfile } from '../../electron/chromium/window-profile';
import { createHandlers } from '../../electron/host/handlers';
import { creation } from '../../shared/model/apply-changes';
import { createFormatter } from '../../shared/messages/format';
import { createScanner, scanFiles } from '../abuse/scan-files';
import { aDeparture, aHousehold, aPerson } from '../support/builders';
import { temporaryFolder, testPorts } from '../support/host-ports';
import { must } from '../support/must';
import { aBatch } from '../support/sample-batches';

const passphrase = 'Zyxmark passphrase of five words';
/** In everything that says something about a person, and in nothing else. */
const marks = ['Zyxmark', 'زيكسمارك', '7755331199'] as const;
const rendererRoot = join(import.meta.dirname, '..', '..', 'out', 'app', 'renderer');

/** A plan in which every text about a person is marked. */
async function aMarkedPlan(home: string) {
  const handlers = createHandlers(testPorts(home));
  must(await handlers.createPlan({ label: 'Privacy', passphrase, operator: 'Zyxmark Operator' }));
  const people = Array.from({ length: 12 }, (_, n) => {
    const householdId = `h${n >> 1}`;
    const person = aPerson({
      id: `p${n}`,
      householdId,
      familyName: n % 2 === 0 ? `Zyxmarkova ${n}` : 'زيكسمارك',
      givenNames: `Zyxmark-${n}`,
      documentNumber: `7755331199${n}`,
      phone: `+2237755331199`,
      email: `zyxmark${n}@example.org`,
      notes: `Zyxmark note ${n}`,
    });
    const household = creation('household', aHousehold({ id: householdId, label: `Zyxmark ${n >> 1}` }));
    return n % 2 === 0 ? [household, creation('person', person)] : [creation('person', person)];
  });
  const departures = [creation('departure', aDeparture({ id: 'd1', seats: 6 }))];
  must(await handlers.commit({ batch: aBatch(1, [...people.flat(), ...departures]) }));
  must(await handlers.closePlan({}));
  return handlers;
}

/** What a browser shows or keeps of a page outside of the page itself, as text. */
function keptOutside(page: Page): Promise<{ texts: string[]; remembered: string[] }> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    const untyped = ['checkbox', 'radio', 'file', 'button', 'submit', 'range', 'hidden'];
    // Hidden ones are there to measure text with; nobody types into them.
    const typed = fields.filter(({ type, ariaHidden }) => !untyped.includes(type) && ariaHidden !== 'true');
    const remembered = typed
      .filter((field) => !['off', 'new-password', 'current-password'].includes(field.autocomplete))
      .map((field) => field.outerHTML.slice(0, 200));
    return {
      texts: [
        document.title,
        location.href,
        JSON.stringify(history.state),
        JSON.stringify(Object.entries(localStorage)),
        JSON.stringify(Object.entries(sessionStorage)),
        document.cookie,
        window.name,
      ],
      remembered,
    };
  });
}

const section = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name }).click();

/** A visit to every section, with typing, searching, editing and printing; `look` is called at each stop. */
async function walkThrough(page: Page, look: () => Promise<void>): Promise<void> {
  await look();
  await page.getByRole('button', { name: 'Open Privacy' }).click();
  await page.getByLabel('Passphrase').fill(passphrase);
  await look();
  await page.getByRole('button', { name: 'Open plan' }).click();
  await expect(page.getByRole('group', { name: 'People' })).toContainText('12');
  const names = await page.getByRole('navigation', { name: 'Sections' }).getByRole('button').allInnerTexts();
  for (const name of names.map((text) => text.split('\n')[0] ?? '')) {
    await section(page, name);
    await expect(page.getByRole('main')).not.toBeEmpty();
    await look();
  }

  await section(page, 'Roster');
  await page.getByLabel('Search the roster').fill('Zyxmarkova 4');
  await look();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  const grid = page.getByRole('grid', { name: 'Roster' });
  await grid.getByRole('gridcell', { name: 'Zyxmark-4', exact: true }).first().dblclick();
  await look();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add person' }).click();
  const form = page.getByRole('dialog', { name: 'Add a person' });
  await form.getByLabel('Family name').fill('Zyxmark typed');
  await look();
  await form.getByRole('button', { name: 'Add person', exact: true }).click();
  await expect(form).toHaveCount(0);

  await section(page, 'Board');
  await page.getByRole('listbox', { name: 'Households without a place' }).getByRole('option').first().click();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Find a departure' }).press('Enter');
  await look();
  await section(page, 'Manifests');
  await expect(page.frameLocator('iframe').getByText('Zyxmark').first()).toBeVisible();
  await look();
}

test('nothing about a person gets into title, address, history, storage, console, remembered fields or the profile', async () => {
  const home = await temporaryFolder();
  const handlers = await aMarkedPlan(home);
  const server = await startLoopbackServer({ handlers, rendererRoot, format: createFormatter() });
  const profile = await createWindowProfile();
  const user = await temporaryFolder();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? '',
    ignoreDefaultArgs: true,
    args: [...windowFlags(server.startUrl, profile), '--headless=new', '--remote-debugging-pipe'],
    env: { ...process.env, HOME: user, TMPDIR: user },
    acceptDownloads: false,
  });
  const seen: string[] = [];
  const remembered: string[] = [];
  let stops = 0;
  try {
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    page.on('console', (line) => seen.push(line.text()));
    await page.reload();
    await walkThrough(page, async () => {
      const kept = await keptOutside(page);
      seen.push(...kept.texts);
      remembered.push(...kept.remembered);
      stops += 1;
    });
  } finally {
    await context.close();
    await handlers.closePlan({});
    await server.close();
  }

  const scan = () => scanFiles(createScanner([...marks, 'zyxmark']), [profile, user, join(home, 'plans')]);
  const traces = (await scan()).traces;
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Planted'), Buffer.from('x زيكسمارك y', 'utf16le'));
  const planted = (await scan()).traces.length;
  const files = (await readdir(profile, { recursive: true })).length;
  await removeWindowProfile(profile);
  await rm(home, { recursive: true, force: true });

  expect([...new Set(remembered)], 'fields of which the browser could keep what is typed').toEqual([]);
  expect(
    seen.filter((text) => marks.some((mark) => text.toLowerCase().includes(mark.toLowerCase()))),
  ).toEqual([]);
  expect(traces).toEqual([]);
  expect([planted > 0, files > 5, stops > 8]).toEqual([true, true, true]);
});
