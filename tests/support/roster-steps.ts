import type { Locator, Page } from '@playwright/test';
import { expect } from './app-fixture';
import { createPlan, openSection } from './new-plan';

/** Creates a plan and opens its roster. */
export async function openRoster(page: Page): Promise<void> {
  await createPlan(page, 'Roster test');
  await openSection(page, /Roster/);
}

interface Typed {
  readonly family: string;
  readonly given: string;
  readonly born: string;
}

/** Types people in one after the other; each further one joins the household of the first. */
export async function addHousehold(page: Page, people: readonly Typed[]): Promise<void> {
  await page.getByRole('button', { name: 'Add person' }).click();
  const form = page.getByRole('dialog', { name: 'Add a person' });
  for (const [at, { family, given, born }] of people.entries()) {
    await form.getByLabel('Family name').fill(family);
    await form.getByLabel('Given names').fill(given);
    await form.getByLabel('Birth date').fill(born);
    const isLast = at === people.length - 1;
    await form.getByRole('button', { name: isLast ? 'Add person' : 'Add and enter another' }).click();
  }
  await expect(form).toHaveCount(0);
}

export const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Roster' });
export const cell = (page: Page, text: string): Locator =>
  grid(page).getByRole('gridcell', { name: text, exact: true });
export const status = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'household' });

/** A row has a part that stays in place and a part that scrolls; this is the first, with name and checkbox. */
export const row = (page: Page, name: string): Locator =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name, exact: true }) })
    .first();
