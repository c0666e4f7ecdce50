import type { Page } from '@playwright/test';
import { expect } from './app-fixture';
import { createPlan, openSection } from './new-plan';

/** Makes a plan of sample data and opens its board. */
export async function openSampleBoard(page: Page): Promise<void> {
  await createPlan(page, 'Board sample', { withSample: true });
  await openSection(page, /Board/);
  await expect(page.getByRole('listbox', { name: 'Households without a place' })).toBeVisible();
}

/** Assigns automatically and accepts what is proposed. */
export async function assignAutomatically(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Assign automatically' }).click();
  await page.getByRole('button', { name: 'Find a plan' }).click();
  await page.getByRole('button', { name: 'Accept all' }).click({ timeout: 90_000 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
