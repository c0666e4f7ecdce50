import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture';
import { addHousehold, cell, grid, openRoster, row, status } from '../support/roster-steps';

test.use({ actionTimeout: 20_000 });

const panel = (page: Page) => page.getByRole('complementary', { name: 'Person' });

async function offences(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('a lone minor is given an escort, travels in one household with them, and the flag says so', async ({
  page,
}) => {
  await openRoster(page);
  await addHousehold(page, [{ family: 'Misali', given: 'Demba', born: '2019-09-30' }]);
  await addHousehold(page, [{ family: 'Mfano', given: 'Fanta', born: '1970-01-15' }]);
  await page.getByRole('button', { name: 'Lone minors 1' }).click();
  await cell(page, 'Misali').first().click();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('button', { name: 'Give an escort…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Who escorts Demba Misali?' });
  await dialog.getByRole('button', { name: 'Give escort' }).click();
  await expect(dialog.getByText('Choose a person.')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Escort, an adult on the roster' }).fill('fanta');
  await page.getByRole('option', { name: /Fanta Mfano/ }).click();
  await dialog.getByLabel('Where the escort ends').fill('Dakar, the grandmother');
  await dialog.getByRole('button', { name: 'Give escort' }).click();

  await expect(panel(page).getByRole('button', { name: 'Escorted by Fanta Mfano' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Lone minors/ })).toHaveAccessibleName('Lone minors 0');
  await page.getByRole('button', { name: /^All/ }).click();
  await expect(status(page)).toContainText('1 household');
  await page.keyboard.press('Escape');
});

test('the page of a person keeps contact attempts, further documents and the source of every fact', async ({
  page,
}) => {
  await openRoster(page);
  await addHousehold(page, [{ family: 'Misali', given: 'Aïcha', born: '1988-04-02' }]);
  await cell(page, 'Misali').first().click();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('button', { name: 'Show as a page' }).click();
  await expect(grid(page)).toBeHidden();
  await expect(panel(page).getByText('typed by A. Planner, today').first()).toBeVisible();

  await panel(page).getByRole('button', { name: 'No answer' }).click();
  await panel(page).getByRole('button', { name: 'Reached' }).click();
  await expect(
    panel(page).getByRole('list', { name: 'Attempts, the last first' }).getByRole('listitem'),
  ).toHaveText([/Reached/, /No answer/]);

  await panel(page).getByRole('button', { name: 'Add a document' }).click();
  await panel(page).getByLabel('Other: Document number').fill('CNI 77');
  await panel(page).getByLabel('Other: Document expiry').fill('3 mars 2020');
  await panel(page).getByRole('button', { name: 'Keep document' }).click();
  await expect(panel(page).getByText('Document, CNI 77, valid until 2020-03-03')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Travel on this document' }).click();
  await expect(panel(page).getByLabel('Document number')).toHaveValue('CNI 77');
  await panel(page).getByLabel('Week of pregnancy').fill('20');
  await panel(page).getByLabel('Week of pregnancy').press('Tab');
  await expect(panel(page).getByText('Today: week 20.')).toBeVisible();
  expect(await offences(page)).toEqual([]);
  await panel(page).getByRole('button', { name: 'Show beside the roster' }).click();
  await expect(grid(page)).toBeVisible();
});

test('who leaves a household does so for a reason, and comes back with one click', async ({ page }) => {
  await openRoster(page);
  await addHousehold(page, [
    { family: 'Misali', given: 'Aïcha', born: '1988-04-02' },
    { family: 'Misali', given: 'Demba', born: '1999-09-30' },
  ]);
  await row(page, 'Misali').getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Travel separately' }).click();
  const why = page.getByRole('dialog', { name: 'Why do they not travel together?' });
  await why.getByRole('button', { name: 'Travel separately' }).click();
  await expect(why.getByText(/Give the reason/)).toBeVisible();
  await why.getByLabel('Reason').fill('Stays for her work');
  await why.getByRole('button', { name: 'Travel separately' }).click();
  await expect(status(page)).toContainText('2 households');

  await cell(page, 'Misali').first().click();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText('Stays for her work')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Travel together again' }).click();
  await expect(status(page)).toContainText('1 household');
});

test('the roster is narrowed down by values with their numbers, and kept as a view', async ({ page }) => {
  await openRoster(page);
  await addHousehold(page, [{ family: 'Misali', given: 'Aïcha', born: '1988-04-02' }]);
  await addHousehold(page, [
    { family: 'Mfano', given: 'Fanta', born: '1970-01-15' },
    { family: 'Mfano', given: 'Demba', born: '2019-09-30' },
  ]);
  await page.getByRole('button', { name: 'Filters' }).click();
  const filters = page.getByRole('region', { name: 'Filters' });
  await filters.getByRole('group', { name: 'Household size' }).getByLabel('2 people').check();
  await expect(status(page)).toContainText('2 of 3 people');
  await page.getByRole('button', { name: 'My views' }).click();
  await page.getByLabel('Save what is shown as').fill('Pairs');
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.keyboard.press('Escape');
  await filters.getByRole('button', { name: 'Clear all' }).click();
  await expect(status(page)).toContainText('3 of 3 people');
  expect(await offences(page)).toEqual([]);
  await page.getByRole('button', { name: 'My views' }).click();
  await page.getByRole('button', { name: 'Pairs', exact: true }).click();
  await expect(status(page)).toContainText('2 of 3 people');
});

test('somebody is dragged into another household, and notes are added to without losing what stood there', async ({
  page,
}) => {
  await openRoster(page);
  await addHousehold(page, [{ family: 'Misali', given: 'Aïcha', born: '1988-04-02' }]);
  await addHousehold(page, [{ family: 'Mfano', given: 'Fanta', born: '1970-01-15' }]);
  await page.getByRole('searchbox', { name: 'Search the roster' }).focus();
  const from = await cell(page, 'Misali').last().boundingBox();
  const to = await cell(page, 'Mfano').last().boundingBox();
  // The handle stands at the beginning of the cell.
  await page.mouse.move((from?.x ?? 0) + 14, (from?.y ?? 0) + 14);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 30, (to?.y ?? 0) + 10, { steps: 8 });
  await page.mouse.move((to?.x ?? 0) + 34, (to?.y ?? 0) + 16, { steps: 4 });
  await page.mouse.up();
  await expect(status(page)).toContainText('1 household');

  await page.getByRole('checkbox', { name: /Select all rows shown/ }).check();
  for (const note of ['first', 'second']) {
    await page.getByRole('button', { name: 'Set field…' }).click();
    const bulk = page.getByRole('dialog', { name: 'Set one field of 2 people' });
    await bulk.getByRole('combobox', { name: 'Field' }).fill('Notes');
    await page.getByRole('option', { name: 'Notes' }).click();
    await bulk.getByText('Add to it').click();
    await bulk.getByLabel('New value').fill(note);
    await bulk.getByRole('button', { name: 'Set for 2 people' }).click();
    await expect(bulk).toHaveCount(0);
  }
  await cell(page, 'Aïcha').click();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('textbox', { name: 'Notes', exact: true })).toHaveValue('first\nsecond');
});
