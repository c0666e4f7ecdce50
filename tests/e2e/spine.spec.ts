import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app-fixture';
import { issueManifest, savePlainFile } from '../support/manifest-steps';

const passphrase = 'seven dry reeds by water';
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** Pictures go to out/; the one in the README is renewed where UPDATE_SCREENSHOTS is set. */
const pictures = join(import.meta.dirname, '..', '..', 'out', 'screenshots');
const readmePicture = join(import.meta.dirname, '..', 'fixtures', 'screenshots', 'board.png');

async function openSection(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name }).click();
}

async function picture(page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.screenshot({
      path: join(pictures, `${name}${size.width === 1280 ? '' : `-${size.width}`}.png`),
    });
  }
  await page.setViewportSize(sizes[0] ?? { width: 1280, height: 800 });
}

async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('iframe')
    .withTags(['wcag2a', 'wcag2aa'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}

test('from a new plan over an automatic assignment to a saved manifest, and all of it is there after a restart', async ({
  page,
  home,
  restart,
}) => {
  await page.getByLabel('Name of the plan').fill('Operation Baobab');
  await page.getByLabel('Your name').fill('A. Planner');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Passphrase again').fill(passphrase);
  await page.getByLabel('Fill the new plan with fictional sample data').check();
  await page.getByRole('button', { name: 'Create plan' }).click();
  await expect(page.getByRole('group', { name: 'People' })).toContainText('439');
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d:\d\d$/ })).toBeVisible();

  await openSection(page, 'Board');
  await page.getByRole('button', { name: 'Assign automatically' }).click();
  await page.getByRole('button', { name: 'Find a plan' }).click();
  await page.getByRole('button', { name: 'Accept' }).click({ timeout: 60_000 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByLabel('Where everybody stands')).not.toContainText(/^0assigned/);
  await picture(page, 'board');
  if (process.env['UPDATE_SCREENSHOTS'] !== undefined) {
    await page.screenshot({ path: readmePicture });
  }

  await openSection(page, 'Manifests');
  const preview = page.frameLocator('iframe');
  await expect(preview.getByRole('heading', { name: 'Evacuee manifest' })).toBeVisible();
  const rows = await preview.getByRole('row').count();
  await issueManifest(page, 1);
  await savePlainFile(page, '.csv');
  await expect(page.getByText(/^Saved: /)).toBeVisible();
  await picture(page, 'manifests');
  await openSection(page, 'Overview');
  const assigned = await page.getByRole('group', { name: 'Assigned' }).innerText();
  await picture(page, 'overview');

  await restart();
  await page.getByRole('button', { name: 'Open Operation Baobab' }).click();
  await page.getByLabel('Your name').fill('A. Planner');
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open plan' }).click();

  await expect(page.getByRole('group', { name: 'People' })).toContainText('439');
  // The counts come in when the whole plan was read.
  await expect.poll(() => page.getByRole('group', { name: 'Assigned' }).innerText()).toBe(assigned);
  expect(rows).toBeGreaterThan(5);
  const files = await readdir(join(home, 'exports'));
  const csv = await readFile(join(home, 'exports', files[0] ?? ''), 'utf8');
  expect([files.length, csv.split('\r\n').length > 5]).toEqual([1, true]);
});

test('an empty plan is filled with the sample by one click, as one step that can be undone', async ({
  page,
}) => {
  await page.getByLabel('Name of the plan').fill('Empty');
  await page.getByLabel('Your name').fill('A. Planner');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Passphrase again').fill(passphrase);
  await page.getByRole('button', { name: 'Create plan' }).click();

  await page.getByRole('button', { name: 'Try it with fictional sample data' }).click();
  await expect(page.getByRole('group', { name: 'People' })).toContainText('439');
  await page.getByRole('button', { name: 'Undo' }).click();

  await expect(page.getByRole('group', { name: 'People' })).toContainText('0');
  await expect(page.getByRole('button', { name: 'Try it with fictional sample data' })).toBeVisible();
});

test('a wrong passphrase is refused with a sentence, and the right one still opens', async ({
  page,
  restart,
}) => {
  await page.getByLabel('Name of the plan').fill('Locked');
  await page.getByLabel('Your name').fill('A. Planner');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Passphrase again').fill(passphrase);
  await page.getByRole('button', { name: 'Create plan' }).click();
  await expect(page.getByRole('heading', { name: 'Where everybody is' })).toBeVisible();
  await restart();
  await page.getByRole('button', { name: 'Open Locked' }).click();
  await page.getByLabel('Your name').fill('A. Planner');
  await page.getByLabel('Passphrase').fill('not the one');
  await page.getByRole('button', { name: 'Open plan' }).click();
  await expect(page.getByRole('alert')).toBeVisible();

  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open plan' }).click();

  await expect(page.getByRole('heading', { name: 'Where everybody is' })).toBeVisible();
});

test('every section of the sample plan is free of serious accessibility faults, light and dark', async ({
  page,
}) => {
  await page.getByLabel('Name of the plan').fill('Accessible');
  await page.getByLabel('Your name').fill('A. Planner');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Passphrase again').fill(passphrase);
  const faults = { start: await seriousFaults(page) } as Record<string, string[]>; // filled below
  await page.getByLabel('Fill the new plan with fictional sample data').check();
  await page.getByRole('button', { name: 'Create plan' }).click();
  await expect(page.getByRole('group', { name: 'People' })).toContainText('439');
  for (const scheme of ['light', 'dark']) {
    for (const section of ['Overview', 'Roster', 'Departures', 'Board', 'Manifests']) {
      await openSection(page, section);
      await page.waitForTimeout(400);
      faults[`${section}, ${scheme}`] = await seriousFaults(page);
    }
    await page.getByRole('button', { name: /^Switch to/ }).click();
  }

  expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
});
