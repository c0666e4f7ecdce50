import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture';
import { createPlan, openSection } from '../support/new-plan';

/** Draws a supported area around Bamako with the keyboard. */
async function supportBamako(page: Page): Promise<void> {
  await openSection(page, /^Map/);
  await expect(page.getByText(/people on the map/)).toBeVisible({ timeout: 60_000 });
  const search = page.getByRole('searchbox', { name: /Find a place/ });
  await search.fill('Bamako');
  await search.press('Enter');
  await page.getByRole('button', { name: 'Add as a place' }).click();
  await page.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'Supported area' }).click();
  await page.getByRole('button', { name: 'Draw the area' }).click();
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(400);
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

test('unsupported people are listed from the overview, get a day to be contacted again, and go out to a recipient', async ({
  page,
}) => {
  await createPlan(page, 'Far', { withSample: true });
  await supportBamako(page);
  await openSection(page, /^Overview/);
  await page.getByRole('button', { name: /outside of every supported area/ }).click({ timeout: 60_000 });
  await expect(page.getByRole('heading', { name: 'Unsupported people' })).toBeVisible();
  const list = page.getByRole('listbox', { name: 'Unsupported people, the most overdue first' });
  await expect(list.getByRole('option').first()).toContainText(/km from Bamako/);

  await list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByLabel('Contact again on').fill('2020-01-15');
  await page.getByRole('button', { name: 'Set for 2 people' }).click();
  await expect(page.getByText('2 were to be contacted by now.')).toBeVisible();
  await expect(list.getByRole('option').first()).toContainText(/[\d,]+ days overdue/);
  await page.getByRole('alert').waitFor({ state: 'hidden' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);

  await page.getByRole('button', { name: 'Print or save …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Who gets what: list of 2 unsupported people' });
  await dialog.getByText('.csv', { exact: true }).click();
  await dialog.getByLabel('Passphrase of the file').fill('four plain test words');
  await dialog.getByLabel('Passphrase again').fill('four plain test words');
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  await expect(page.getByText(/^List of unsupported people: saved in .*\.csv\.zip/)).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByText('2 were to be contacted by now.')).toBeHidden();
});
