import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/app-fixture';
import { createPlan, openSection } from '../support/new-plan';

test('priorities are changed and saved as one step, which is undone', async ({ page }) => {
  await createPlan(page, 'Priorities test');
  await openSection(page, /Priorities/);
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
