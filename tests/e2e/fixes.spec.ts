import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { read, write } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app-fixture';

const roster = [
  'Family name,Given names,Date of birth,Nationality,Passport,Family no',
  'Misali,Awa,14/05/1987,Malienn,0012301,F1',
  'Misali,Bina,31/02/2015,Malienn,0012302,F1',
  'Exemple,Chris,28/02/1990,Malienn,0012303,F2',
  'Exemple,Dede,someday,French,0012304,F2',
  ',,03/04/1985,French,0012305,F3',
  'TOTAL 5,,,,,',
].join('\r\n');
const rosterFile = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(roster) };

async function importRoster(page: Page): Promise<void> {
  await page.getByLabel('Name of the plan').fill('Fix');
  await page.getByLabel('Your name').fill('A. Planner');
  await page.getByLabel('Passphrase', { exact: true }).fill('a long passphrase');
  await page.getByLabel('Passphrase again').fill('a long passphrase');
  await page.getByRole('button', { name: 'Create plan' }).click();
  await page.getByRole('button', { name: 'Roster' }).first().click();
  await page.getByRole('button', { name: 'Import' }).first().click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles(rosterFile);
  await page.getByRole('button', { name: 'Import 2 people, 4 rows to fix' }).click();
}

test('rows that could not be read are mended in place, all alike at once, and undone', async ({ page }) => {
  await importRoster(page);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: /^Fix/ }).click();

  const groups = page.getByRole('navigation', { name: 'What is the matter' });
  await expect(groups.getByRole('region', { name: 'No person, left out' })).toContainText('Total line');

  await test.step('a value that reads while it is typed brings the person in with Enter', async () => {
    await groups.getByRole('button', { name: /No such day/ }).click();
    const cell = page.getByRole('gridcell', { name: '31/02/2015', exact: true });
    await cell.click();
    await page.keyboard.press('Enter');
    const input = page.getByRole('textbox', { name: 'Date of birth' });
    await expect(page.getByRole('status').getByText('is not a day of the calendar')).toBeVisible();
    await input.fill('28/02/2015');
    await expect(page.getByText('Reads now. Enter brings the person in.')).toBeVisible();
    await input.press('Enter');
    await expect(page.getByText('1 person came in.')).toBeVisible();
  });

  await test.step('one correction is offered to all that say the same', async () => {
    await groups.getByRole('button', { name: /Nationality not known/ }).click();
    await page.getByRole('gridcell', { name: 'Malienn', exact: true }).first().click();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Nationality' }).fill('MLI');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Apply to all 2' }).click();
    await expect(groups.getByRole('button', { name: /Nationality not known/ })).toHaveCount(0);
  });

  await test.step('rows that are left out go', async () => {
    await groups.getByRole('button', { name: /No name/ }).click();
    await page.getByRole('button', { name: 'Leave out 1 row' }).click();
    await expect(groups.getByRole('button', { name: /No name/ })).toHaveCount(0);
  });

  // A notice that fades away is unreadable for a moment.
  await expect(page.getByRole('alert')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(groups.getByRole('button', { name: /No name/ })).toBeVisible();
});

test('what waits goes out as a sheet and comes back mended', async ({ page, home }) => {
  await importRoster(page);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: /^Fix/ }).click();
  await page.getByRole('button', { name: 'Save as a sheet' }).click();
  const dialog = page.getByRole('dialog', { name: /^Who gets what: \d+ rows? to fix$/ });
  await dialog.getByRole('combobox', { name: 'Kind of recipient' }).click();
  await page.getByRole('option', { name: 'Airline' }).click();
  await dialog.getByRole('checkbox', { name: 'Encrypt the file' }).uncheck();
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  await expect(dialog.getByText('Say who gets it.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Recipient' }).fill('Example Air desk');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('They made the list');
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  await expect(page.getByText(/^Sheet of rows to fix: saved in /)).toBeVisible();

  const [name = ''] = await readdir(join(home, 'exports'));
  const bytes = await readFile(join(home, 'exports', name));
  const book = read(bytes);
  for (const sheet of Object.values(book.Sheets)) {
    for (const cell of Object.values(sheet) as CellObject[]) {
      // the marks of a sheet have no v
      if (cell.v === '31/02/2015') {
        Object.assign(cell, { v: '28/02/2015', w: '28/02/2015' });
      } else if (cell.v === 'Malienn') {
        Object.assign(cell, { v: 'MLI', w: 'MLI' });
      }
    }
  }
  const mended = Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer); // type array gives one
  await page
    .getByLabel('Sheet with mended rows')
    .setInputFiles({ name: 'mended.xlsx', mimeType: '', buffer: mended });

  await expect(page.getByRole('group', { name: 'What comes of the sheet' })).toContainText(
    /1row comes in as a person2values are taken up3rows are as before and wait on/,
  );
  await page.getByRole('button', { name: 'Bring 3 rows back' }).click();

  await expect(page.getByText('1 person came in. 2 values were taken up.')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Bina' }).first()).toBeVisible();
});
