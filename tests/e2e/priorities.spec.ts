import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/app-fixture';

test('priorities are changed and saved as one step, which is undone', async ({ page }) => {
  await page.getByLabel('Name of the plan').fill('Priorities test');
  await page.getByLabel('Your name').fill('A. Planner');
  await page.getByLabel('Passphrase', { exact: true }).fill('four plain test words');
  await page.getByLabel('Passphrase again').fill('four plain test words');
  await page.getByRole('button', { name: 'Create plan' }).click();
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: /Priorities/ })
    .click();
  const rank = page.getByRole('textbox', { name: 'Rank of III – designated staff' });
  await rank.fill('0');
  await page.getByRole('button', { name: 'Save priorities' }).click();
  await expect(page.getByText('Type a whole number from 1 to 99.')).toBeVisible();
  await rank.fill('2');
  await page.getByRole('textbox', { name: 'Offer kept (hours)' }).fill('6');
  await page.getByRole('button', { name: 'Save priorities' }).click();
  await expect(page.getByRole('button', { name: 'Save priorities' })).toBeDisabled();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);

  await page.keyboard.press('Control+z');
  await expect(rank).toHaveValue('3');
  await expect(page.getByRole('textbox', { name: 'Offer kept (hours)' })).toHaveValue('2');
});
