import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture';
import { createPlan, openSection } from '../support/new-plan';

async function openLists(page: Page): Promise<void> {
  await createPlan(page, 'Lists test', { withSample: true });
  await openSection(page, /Manifests/);
  await page.getByRole('button', { name: 'Lists', exact: true }).click();
}

test('a list is edited beside its preview, saved as one step, reset and copied', async ({ page }) => {
  await openLists(page);
  const paper = page.frameLocator('iframe[title="Preview of the list"]');
  await expect(paper.getByRole('columnheader', { name: 'Family name' }).first()).toBeVisible();
  const form = page.getByRole('region', { name: 'List: Evacuee manifest' });

  await form.getByRole('textbox', { name: 'Label of the column Family name' }).fill('Surname');
  await form.getByRole('button', { name: 'Remove Phone' }).click();
  await form.getByRole('textbox', { name: 'Label of the column Given names' }).press('Alt+ArrowUp');
  await form.getByRole('checkbox', { name: 'Barcode for each person' }).check();
  await expect(paper.getByRole('columnheader').nth(2)).toHaveText('Given names');
  await expect(paper.getByRole('columnheader', { name: 'Surname' }).first()).toBeVisible();
  await expect(paper.getByRole('columnheader', { name: 'Phone' })).toHaveCount(0);
  await expect(paper.getByRole('columnheader', { name: 'Barcode' }).first()).toBeVisible();

  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('navigation', { name: 'Lists and recipients' })).toContainText('altered');
  await page.keyboard.press('Control+z');
  await expect(form.getByRole('textbox', { name: 'Label of the column Phone' })).toBeVisible();
  await expect(paper.getByRole('columnheader', { name: 'Family name' }).first()).toBeVisible();

  await form.getByRole('button', { name: 'Duplicate' }).click();
  const copy = page.getByRole('region', { name: 'List: Evacuee manifest (copy)' });
  await copy.getByRole('button', { name: 'Delete' }).click();
  await expect(copy).toHaveCount(0);
});

test('lists and recipients have no accessibility faults, in the light and in the dark', async ({ page }) => {
  await openLists(page);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  // The preview's frame lets no script in, so that nothing can be looked at from inside of it.
  await page.locator('iframe').evaluate((frame) => frame.remove());
  const light = await new AxeBuilder({ page }).analyze();
  await page
    .getByRole('navigation', { name: 'Lists and recipients' })
    .getByRole('button', { name: 'Airline' })
    .click();
  await page.getByRole('button', { name: /dark/i }).click();
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  const dark = await new AxeBuilder({ page }).analyze();

  expect([...light.violations, ...dark.violations]).toEqual([]);
});

test('a recipient gets no column that is not ticked, and changes that are not saved are asked about', async ({
  page,
}) => {
  await openLists(page);
  await page
    .getByRole('navigation', { name: 'Lists and recipients' })
    .getByRole('button', { name: 'Airline' })
    .click();
  const paper = page.frameLocator('iframe[title="Preview of the list"]');
  await expect(paper.getByRole('columnheader', { name: 'Phone' })).toHaveCount(0);
  await expect(page.getByRole('note').first()).toContainText('Airline may not have');

  await page.getByRole('checkbox', { name: 'Sex' }).uncheck();
  await expect(paper.getByRole('columnheader', { name: 'Sex' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to manifests' }).click();
  await page.getByRole('button', { name: 'Save and go back' }).click();

  await page.getByRole('button', { name: 'Lists', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Lists and recipients' })).toContainText('altered');
});

test('a new recipient starts with a name to write and no fact ticked', async ({ page }) => {
  await openLists(page);
  const side = page.getByRole('navigation', { name: 'Lists and recipients' });

  await side.getByRole('button', { name: 'New recipient' }).last().click();
  const form = page.getByRole('region', { name: /^Recipient: / });
  await form.getByRole('textbox', { name: 'Name' }).fill('Red Cross desk');
  await form.getByRole('checkbox', { name: 'Family name' }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();

  await expect(side.getByRole('button', { name: /Red Cross desk/ })).toBeVisible();
  await expect(page.getByText(/^Facts that this recipient may have: 1 of/)).toBeVisible();
});
