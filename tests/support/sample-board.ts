import type { Page } from '@playwright/test';
import { expect } from './app-fixture';

/** Makes a plan of sample data and opens its board. */
export async function openSampleBoard(page: Page): Promise<void> {
  await page.getByLabel('Name of the plan').fill('Board sample');
  await page.getByLabel('Your name').fill('A. Planner');
  await page.getByLabel('Passphrase', { exact: true }).fill('four plain test words');
  await page.getByLabel('Passphrase again').fill('four plain test words');
  await page.getByLabel('Fill the new plan with fictional sample data').check();
  await page.getByRole('button', { name: 'Create plan' }).click();
  await openSection(page, /Board/);
  await expect(page.getByRole('listbox', { name: 'Households without a place' })).toBeVisible();
}

/** Opens a section of the plan. */
export async function openSection(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name }).click();
}

/** Assigns automatically and accepts what is proposed. */
export async function assignAutomatically(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Assign automatically' }).click();
  await page.getByRole('button', { name: 'Find a plan' }).click();
  await page.getByRole('button', { name: 'Accept all' }).click({ timeout: 90_000 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
