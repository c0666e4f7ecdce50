import type { Page } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app-fixture';

async function openSamplePlan(page: Page): Promise<void> {
  await page.getByLabel('Name of the plan').fill('Manifest sample');
  await page.getByLabel('Your name').fill('A. Planner');
  await page.getByLabel('Passphrase', { exact: true }).fill('four plain test words');
  await page.getByLabel('Passphrase again').fill('four plain test words');
  await page.getByLabel('Fill the new plan with fictional sample data').check();
  await page.getByRole('button', { name: 'Create plan' }).click();
}

const open = (page: Page, section: RegExp): Promise<void> =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: section }).click();

/** Assigns the first household of the board and opens the manifest of its departure. */
async function openManifestOfFirst(page: Page): Promise<void> {
  await open(page, /Board/);
  await page.getByRole('listbox', { name: 'Households without a place' }).getByRole('option').first().click();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Find a departure' }).press('Enter');
  await page
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: /^Lock / }) })
    .getByRole('button', { name: /^Manifest of / })
    .click();
}

test('an empty manifest is shown with a hint', async ({ page }) => {
  await openSamplePlan(page);
  await open(page, /Manifests/);

  await expect(page.getByRole('note')).toContainText('Nobody is assigned to this departure');
  await expect(page.frameLocator('iframe').getByRole('heading', { name: /Evacuee manifest/ })).toBeVisible();
});

test('the rules and priorities are shown as one page, and a departure brings its manifest back', async ({
  page,
}) => {
  await openSamplePlan(page);
  await open(page, /Manifests/);

  await page.getByRole('button', { name: 'Rules', exact: true }).click();

  const paper = page.frameLocator('iframe[title="Preview of the rules and priorities"]');
  await expect(paper.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(paper.getByRole('cell', { name: /document/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeEnabled();
  const departures = page.getByRole('region', { name: 'Departures' });
  await departures.getByRole('listitem').first().getByRole('button').click();
  await expect(page.frameLocator('iframe').getByRole('heading', { name: /Evacuee manifest/ })).toBeVisible();
});

test('files get a version only when something changed, and every version is listed', async ({
  page,
  home,
}) => {
  await openSamplePlan(page);
  await openManifestOfFirst(page);
  await expect(page.getByText('Not issued yet.')).toBeVisible();
  await expect(page.frameLocator('iframe').getByRole('row').nth(1)).toBeVisible();

  await page.getByRole('button', { name: 'Save .xlsx' }).click();
  await expect(page.getByText(/^Saved: .*-v1\.xlsx$/)).toBeVisible();
  await expect(page.getByText(/^Version 1, issued .* is up to date\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Save .csv' }).click();
  await expect(page.getByText(/^Saved: .*-v1\.csv$/)).toBeVisible();
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await expect(page.getByText(/^Saved: .*-v1\.pdf$/)).toBeVisible({ timeout: 60_000 });
  await openManifestOfFirst(page);
  await open(page, /Manifests/);
  await expect(page.getByText(/changed since v1|v1/).first()).toBeVisible();

  const saved = (await readdir(join(home, 'exports'))).map((name) => name.replace(/^.*-(v\d+\..*)$/, '$1'));
  expect(saved.sort()).toEqual(['v1.csv', 'v1.pdf', 'v1.xlsx']);
});

test('a change after an issue is told, and the next output is the next version', async ({ page }) => {
  await openSamplePlan(page);
  await openManifestOfFirst(page);
  await page.getByRole('button', { name: 'Save .csv' }).click();
  await expect(page.getByText(/^Version 1, issued /)).toBeVisible();
  await open(page, /Board/);
  await page.getByRole('button', { name: /^Take .* off$/ }).click();
  await expect(page.getByRole('button', { name: /^Take .* off$/ })).toHaveCount(0);
  await open(page, /Manifests/);

  await expect(page.getByText(/^Changed since version 1, issued .* becomes version 2\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Save .csv' }).click();
  await expect(page.getByText(/^Version 2, issued /)).toBeVisible();
  await page.getByRole('button', { name: 'Versions (2)' }).click();
  await expect(page.getByRole('list', { name: 'Issued versions' }).getByRole('listitem')).toHaveCount(2);
});

test('undo right after an output takes the assignment back and leaves the issued version', async ({
  page,
}) => {
  await openSamplePlan(page);
  await openManifestOfFirst(page);
  await page.getByRole('button', { name: 'Save .csv' }).click();
  await expect(page.getByText(/^Version 1, issued /)).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();

  await expect(page.getByText(/^Changed since version 1, issued /)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Versions (1)' })).toBeVisible();
});
