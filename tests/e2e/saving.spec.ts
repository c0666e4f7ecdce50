import type { Page } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app-fixture';

test.use({ actionTimeout: 20_000 });

const passphrase = 'seven dry reeds by water';

async function createPlan(page: Page, sample: boolean): Promise<void> {
  await page.getByLabel('Name of the plan').fill('Saving');
  await page.getByLabel('Your name').fill('A. Planner');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Passphrase again').fill(passphrase);
  if (sample) {
    await page.getByLabel('Fill the new plan with fictional sample data').check();
  }
  await page.getByRole('button', { name: 'Create plan' }).click();
  await expect(page.getByRole('group', { name: 'People' })).toBeVisible();
}

async function openSection(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name }).click();
}

async function addPerson(page: Page, family: string): Promise<void> {
  await openSection(page, 'Roster');
  await page.getByRole('button', { name: 'Add person' }).first().click();
  const form = page.getByRole('dialog', { name: 'Add a person' });
  await form.getByLabel('Family name').fill(family);
  await form.getByRole('button', { name: 'Add person' }).click();
  await expect(form).toHaveCount(0);
}

const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d:\d\d$/ });

test('a save that fails says why, keeps the step, lets it be kept as a file, and goes on when it can', async ({
  page,
  home,
}) => {
  await createPlan(page, false);
  const answer = {
    ok: false,
    problem: {
      id: 'vault.disk-full',
      values: { room: { id: 'vault.room-megabytes', values: { count: 3 } } },
    },
  };
  await page.route('**/bridge/commit', (route) => route.fulfill({ json: answer }));

  await addPerson(page, 'Misali');
  const strip = page.getByRole('alert').filter({ hasText: '1 step is not saved.' });
  await expect(strip).toContainText('the disk is full');
  await expect(page.getByRole('status').filter({ hasText: 'Not saved' })).toBeVisible();
  await strip.getByRole('button', { name: 'Save them as a file…' }).click();
  await expect(page.getByText(/The steps that are not saved are in/)).toBeVisible();
  const files = await readdir(join(home, 'exports'));
  expect(await readFile(join(home, 'exports', files[0] ?? ''), 'utf8')).toContain('Misali');

  await page.unroute('**/bridge/commit');
  await strip.getByRole('button', { name: 'Try again now' }).click();
  await expect(strip).toHaveCount(0);
  await expect(saved(page)).toBeVisible();
});

test('a host that does not answer is not taken for one that has saved', async ({ page }) => {
  await createPlan(page, false);
  let free: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (free = resolve));
  await page.route('**/bridge/commit', (route) => held.then(() => route.continue()));

  await addPerson(page, 'Misali');
  await expect(page.getByRole('status').filter({ hasText: 'Not saved yet' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: '1 step is not saved yet.' })).toBeVisible();
  free();
  await expect(saved(page)).toBeVisible();
});

test('a working copy that is deleted is made anew, and an assignment and a manifest still come from all of the plan', async ({
  page,
}) => {
  await createPlan(page, true);
  await expect(page.getByRole('group', { name: 'People' })).toContainText('439');
  const deleteAll = (): Promise<number> =>
    page.evaluate(async () => {
      const found = await indexedDB.databases();
      await Promise.all(
        found.map(
          ({ name }) =>
            new Promise((resolve) => {
              const request = indexedDB.deleteDatabase(name ?? '');
              request.onsuccess = request.onerror = () => resolve(null);
            }),
        ),
      );
      return found.length;
    });

  expect(await deleteAll()).toBeGreaterThan(0);
  await openSection(page, 'Board');
  await page.getByRole('button', { name: 'Assign automatically' }).click();
  await page.getByRole('button', { name: 'Find a plan' }).click();
  await page.getByRole('button', { name: 'Accept' }).click({ timeout: 60_000 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await deleteAll()).toBeGreaterThan(0);
  await openSection(page, 'Manifests');
  const preview = page.frameLocator('iframe');
  await expect(preview.getByRole('heading', { name: 'Evacuee manifest' })).toBeVisible();
  expect(await preview.getByRole('row').count()).toBeGreaterThan(5);
  await expect(page.getByText(/The working copy of the plan in this window was lost/)).toHaveCount(1);
  await expect(saved(page)).toBeVisible();
});
