import type { Page } from '@playwright/test';

/** Creates a plan from the start screen, empty or with the sample data. */
export async function createPlan(
  page: Page,
  name: string,
  { withSample = false, operator = 'A. Planner', passphrase = 'four plain test words' } = {},
): Promise<void> {
  await page.getByLabel('Name of the plan').fill(name);
  await page.getByLabel('Your name').fill(operator);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Passphrase again').fill(passphrase);
  if (withSample) {
    await page.getByLabel('Fill the new plan with fictional sample data').check();
  }
  await page.getByRole('button', { name: 'Create plan' }).click();
}

/** Opens a section of the plan. */
export async function openSection(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name }).click();
}
