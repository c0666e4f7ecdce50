import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture';
import { openSection } from '../support/new-plan';
import { assignAutomatically, openSampleBoard } from '../support/sample-board';

test.use({ actionTimeout: 20_000 });

async function enterRoad(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('combobox', { name: 'From' }).fill(from);
  await page.getByRole('combobox', { name: 'To', exact: true }).fill(to);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

/** Opens the first road of the list by its keys, and begins the advisory that closes it. */
async function beginClosing(page: Page): Promise<void> {
  await page.getByRole('listbox', { name: 'Roads of the plan' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Close this road' }).click();
  await page.getByLabel('Who said it?').fill('Test radio');
}

test('a road is entered beside the map and closed from its form; who needs it is kept off, and undo brings it back', async ({
  page,
}) => {
  await openSampleBoard(page);
  await assignAutomatically(page);
  await openSection(page, /^Map/);
  await page.getByRole('tab', { name: 'Roads' }).click();
  await page.getByRole('button', { name: 'Add a road' }).click();
  await enterRoad(page, 'Ségou', 'Nowhere at all');
  await expect(page.getByText('No place is known by “Nowhere at all”')).toBeVisible();
  await page.getByLabel('Kilometres').fill('50');
  await enterRoad(page, 'Segou', 'Bamako');
  await expect(page.getByText(/Even in a straight line it is 2\d\d km/)).toBeVisible();
  await page.getByLabel('Kilometres').fill('235');
  await enterRoad(page, 'Ségou', 'Bamako');
  const list = page.getByRole('listbox', { name: 'Roads of the plan' });
  await expect(list).toContainText('Ségou–Bamako');
  await expect(list).toContainText('235 km');
  const axe = await new AxeBuilder({ page }).include('aside').analyze();
  expect(axe.violations).toEqual([]);

  await beginClosing(page);
  await expect(page.getByRole('region', { name: 'What follows from it' })).toContainText(
    'would lose their place',
    { timeout: 30_000 },
  );
  await page.getByRole('button', { name: 'Re-plan from here as a scenario' }).click();
  await expect(page.getByRole('heading', { name: 'What if' })).toBeVisible();
  await expect(page.getByText('If the road Ségou–Bamako').first()).toBeVisible();

  await openSection(page, /^Map/);
  await page.getByRole('tab', { name: 'Roads' }).click();
  await beginClosing(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('tab', { name: 'Roads' }).click();
  await expect(list).toContainText('235 km, Closed road');

  await openSection(page, /Board/);
  const conflicts = page.getByRole('region', { name: 'Conflicts' });
  await conflicts.getByRole('button', { name: /not allowed/ }).click({ timeout: 30_000 });
  await expect(
    page
      .getByText(
        /cannot get from \S+ to Bamako: the road Ségou–Bamako is closed since [\d-]{10} \(Test radio\); \d+/,
      )
      .first(),
  ).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /not allowed/ })).toHaveCount(0, { timeout: 30_000 });
});
