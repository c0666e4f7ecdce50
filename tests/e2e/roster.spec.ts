import { read, utils } from '@e965/xlsx';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app-fixture';
import { addHousehold, cell, openRoster, row, status } from '../support/roster-steps';

test.use({ actionTimeout: 20_000 });

const family = [
  { family: 'Misali', given: 'Aïcha', born: '1988-04-02' },
  { family: 'Misali', given: 'Demba', born: '2019-09-30' },
] as const;
const single = [{ family: 'Mfano', given: 'محمد', born: '1970-01-15' }] as const;

test('people are added by hand, found without accents, corrected in place, and all of it can be undone', async ({
  page,
}) => {
  await openRoster(page);
  await expect(page.getByRole('heading', { name: 'Nobody is on the roster yet' })).toBeVisible();
  await addHousehold(page, family);
  await addHousehold(page, single);
  await expect(status(page)).toContainText('3 of 3 people');
  await expect(status(page)).toContainText('2 households');

  await page.keyboard.press('Control+f');
  await page.keyboard.type('misali aicha');
  await expect(status(page)).toContainText('1 of 3 people');
  await page.getByLabel('Search the roster').fill('مُحَمَّد');
  await expect(status(page)).toContainText('1 of 3 people');
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(status(page)).toContainText('3 of 3 people');

  await cell(page, '1988-04-02').dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1988-02-30');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1989-05-03');
  await page.keyboard.press('Enter');
  await expect(cell(page, '1989-05-03')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cell(page, '1988-04-02')).toBeVisible();
});

test('selected people travel together, are set in one go, and are deleted with their household as one step', async ({
  page,
}) => {
  await openRoster(page);
  await addHousehold(page, family);
  await addHousehold(page, single);
  const actions = page.getByRole('toolbar', { name: 'Actions for the selection' });

  await page.getByRole('checkbox', { name: /Select all rows shown/ }).check();
  await expect(actions).toContainText('3 selected');
  await actions.getByRole('button', { name: 'Travel together' }).click();
  await expect(status(page)).toContainText('1 household');
  await actions.getByRole('button', { name: 'Travel separately' }).click();
  const why = page.getByRole('dialog', { name: 'Why do they not travel together?' });
  await why.getByLabel('Reason').fill('Two of them stay');
  await why.getByRole('button', { name: 'Travel separately' }).click();
  await expect(status(page)).toContainText('3 households');

  await actions.getByRole('button', { name: 'Set field…' }).click();
  const bulk = page.getByRole('dialog', { name: 'Set one field of 3 people' });
  await bulk.getByRole('combobox', { name: 'New value' }).click();
  await page.getByRole('option', { name: 'Staying' }).click();
  await bulk.getByRole('button', { name: 'Set for 3 people' }).click();
  await expect(page.getByRole('button', { name: 'Outside the assignment 3' })).toBeVisible();

  await actions.getByRole('button', { name: 'Delete…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete 3 people' }).click();
  await expect(page.getByRole('heading', { name: 'Nobody is on the roster yet' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(status(page)).toContainText('3 of 3 people');
  await expect(status(page)).toContainText('3 households');
});

test('the views sort out lone minors, and the person panel shows and keeps every field', async ({
  page,
  restart,
}) => {
  await openRoster(page);
  await addHousehold(page, family);
  await addHousehold(page, single);
  await row(page, 'Misali').first().getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Delete…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete 1 person' }).click();
  await page.getByRole('button', { name: 'Lone minors 1' }).click();
  await expect(status(page)).toContainText('1 of 2 people');

  await cell(page, 'Misali').first().click();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Person' });
  await expect(panel.getByRole('heading', { name: 'Demba Misali' })).toBeVisible();
  await panel.getByLabel('Birth date').fill('2099-01-01');
  await panel.getByLabel('Birth date').press('Enter');
  await expect(panel.getByText('2099-01-01 is in the future')).toBeVisible();
  await panel.getByLabel('Birth date').fill('2018-09-30');
  await panel.getByLabel('Document number').fill('00077');
  await panel.getByLabel('Document number').press('Tab');
  await panel.getByRole('button', { name: 'Close person' }).click();
  await expect(cell(page, '00077')).toBeVisible();
  await expect(page.getByText(/^Saved/)).toBeVisible();

  await restart();
  await page.getByRole('button', { name: /Roster test/ }).click();
  await page.getByLabel('Your name').fill('A. Planner');
  await page.getByLabel('Passphrase').fill('four plain test words');
  await page.getByRole('button', { name: 'Open plan' }).click();
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: /Roster/ })
    .click();
  await expect(cell(page, '2018-09-30')).toBeVisible();
  await expect(cell(page, '00077')).toBeVisible();
});

test('columns are chosen, and the choice can be taken back', async ({ page }) => {
  await openRoster(page);
  await addHousehold(page, single);
  await page.getByRole('button', { name: 'Columns' }).click();
  const menu = page.getByRole('dialog', { name: 'Columns' });
  await menu.getByLabel('Birth date').uncheck();
  await expect(cell(page, '1970-01-15')).toHaveCount(0);
  await menu.getByRole('button', { name: 'Back to the usual columns' }).click();
  await expect(cell(page, '1970-01-15')).toHaveCount(1);
});

test('Ctrl+Z in a text field undoes the typing and leaves the plan alone', async ({ page }) => {
  await openRoster(page);
  await addHousehold(page, single);
  const search = page.getByRole('searchbox', { name: 'Search the roster' });
  await search.pressSequentially('zz');
  await expect(status(page)).toContainText('0 of 1 person');

  await page.keyboard.press('Control+z');

  await expect(search).toHaveValue('');
  await expect(status(page)).toContainText('1 of 1 person');
});

test('the people shown go out as a workbook that holds them and nobody else', async ({ page, home }) => {
  await openRoster(page);
  await addHousehold(page, family);
  await addHousehold(page, single);
  await page.getByLabel('Search the roster').fill('misali');
  await expect(status(page)).toContainText('2 of 3 people');

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Who gets what: 2 people' });
  await expect(dialog.getByRole('status').first()).toContainText('inside of the mission');
  await dialog.getByRole('checkbox', { name: 'Encrypt the file' }).uncheck();
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  await expect(page.getByText(/^Roster export: saved in .*\.xlsx\.$/)).toBeVisible();

  const [file = ''] = await readdir(join(home, 'exports'));
  const book = read(await readFile(join(home, 'exports', file)));
  const rows = utils.sheet_to_json<Record<string, string>>(book.Sheets['people'] ?? {});
  expect(
    rows.map((person) => [person['family_name'], person['given_names'], person['date_of_birth']]),
  ).toEqual([
    ['Misali', 'Aïcha', '1988-04-02'],
    ['Misali', 'Demba', '2019-09-30'],
  ]);
});
