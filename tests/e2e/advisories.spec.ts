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
  await page.screenshot({ path: '/tmp/reach-form.png' });
  const axe = await new AxeBuilder({ page }).include('aside').analyze();
  expect(axe.violations).toEqual([]);

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('listbox', { name: 'Advisories' })).toContainText('Airport closed: BKO');
  await page.screenshot({ path: '/tmp/reach-list.png' });
  await openSection(page, /Board/);
  const conflicts = page.getByRole('region', { name: 'Conflicts' });
  await conflicts.getByRole('button', { name: /not allowed/ }).click({ timeout: 30_000 });
  await expect(page.getByText(/the airport BKO is closed/).first()).toBeVisible();
  await page.screenshot({ path: '/tmp/reach-board.png' });

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /not allowed/ })).toHaveCount(0, { timeout: 30_000 });
});
