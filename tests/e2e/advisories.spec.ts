import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture';
import { openSection } from '../support/new-plan';
import { assignAutomatically, openSampleBoard } from '../support/sample-board';

test.use({ actionTimeout: 20_000 });

/** Opens the form of a closed airport from the list of advisories, and names Bamako. */
async function closeAirport(page: Page): Promise<void> {
  await openSection(page, /^Map/);
  await page.getByRole('tab', { name: 'Advisories' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Close an airport' }).click();
  const places = page.getByRole('combobox', { name: 'Places, in order' });
  await places.fill('BKO');
  await places.press('Enter');
  await page.getByLabel('Who said it?').fill('Test radio');
}

test('closing an airport shows who loses a place before it is saved, keeps them off, and undo brings it back', async ({
  page,
}) => {
  await openSampleBoard(page);
  await assignAutomatically(page);
  await closeAirport(page);
  const then = page.getByRole('region', { name: 'What follows from it' });
  await expect(then).toContainText('would lose their place', { timeout: 30_000 });
  const axe = await new AxeBuilder({ page }).include('aside').analyze();
  expect(axe.violations).toEqual([]);

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('listbox', { name: 'Advisories' })).toContainText('Airport closed: BKO');
  await openSection(page, /Board/);
  const conflicts = page.getByRole('region', { name: 'Conflicts' });
  await conflicts.getByRole('button', { name: /not allowed/ }).click({ timeout: 30_000 });
  await expect(page.getByText(/the airport BKO is closed/).first()).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /not allowed/ })).toHaveCount(0, { timeout: 30_000 });
});

test('a household may travel in spite of a closed road once somebody signs, with a reason', async ({
  page,
}) => {
  await openSampleBoard(page);
  await openSection(page, /^Map/);
  await page.getByRole('tab', { name: 'Advisories' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Close a road' }).click();
  const places = page.getByRole('combobox', { name: 'Places, in order' });
  for (const place of ['Ségou', 'Bamako']) {
    await places.fill(place);
    await places.press('Enter');
  }
  await page.getByLabel('Who said it?').fill('Test radio');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const list = page.getByRole('listbox', { name: 'Advisories' });
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await page.getByRole('button', { name: /^Sign as / }).click();
  await expect(page.getByText('Choose the household that you sign for.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Household that may travel all the same' }).click();
  await page.getByRole('option').first().click();
  await page.getByLabel('Why', { exact: true }).fill('Travels with the test convoy');
  await page.getByRole('button', { name: /^Sign as / }).click();
  await expect(page.getByRole('heading', { name: '1 household may travel in spite of it' })).toBeVisible();
  await expect(page.getByText(/every departure: Travels with the test convoy\. Signed by/)).toBeVisible();

  await page.getByRole('button', { name: /^Take back the signature/ }).click();
  await expect(page.getByRole('heading', { name: 'Nobody may travel in spite of it' })).toBeVisible();
});
