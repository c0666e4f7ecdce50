import type { Page } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app-fixture';

const roster = [
  'Nom;Prénoms;Né(e) le;Passeport;Téléphone;Où joindre',
  'Exemple;Awa;14/05/1987;0012301;+223 70 00 00 01;Ségou',
  'Exemple;Bina;03/04/2015;0012302;+223 70 00 00 01;Ségou',
  'Modèle;Chris;un jour;0012303;;Mopti',
  ';;03/04/1985;0012304;;Mopti',
  '',
  'Spécimen;Dédé;28/02/1990;0012305;;Kayes',
].join('\r\n');

/** As a spreadsheet program on Windows writes it. */
const rosterFile = { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(roster, 'latin1') };

async function createPlan(page: Page): Promise<void> {
  await page.getByLabel('Name of the plan').fill('Import');
  await page.getByLabel('Your name').fill('A. Planner');
  await page.getByLabel('Passphrase', { exact: true }).fill('a long passphrase');
  await page.getByLabel('Passphrase again').fill('a long passphrase');
  await page.getByRole('button', { name: 'Create plan' }).click();
}

async function chooseRoster(page: Page, ...files: (typeof rosterFile)[]): Promise<void> {
  await page
    .getByRole('link', { name: 'Roster' })
    .or(page.getByRole('button', { name: 'Roster' }))
    .first()
    .click();
  await page.getByRole('button', { name: 'Import' }).first().click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles(files);
}

test('a roster is checked, corrected, brought in as one step, and taken back', async ({ page, home }) => {
  await createPlan(page);
  await chooseRoster(page, rosterFile);

  const counts = page.getByRole('group', { name: 'Rows' });
  await expect(counts).toHaveText('6 read=3 accepted+2 set aside+1 blank');
  const preview = page.getByRole('table', { name: 'Preview of the first rows' });
  await expect(preview.getByRole('cell', { name: '14 May 1987' })).toBeVisible();

  await test.step('correct a column', async () => {
    await page.getByLabel('Column “Où joindre” is read as').first().click();
    await page.getByRole('option', { name: 'Address' }).click();
    await expect(page.getByRole('columnheader', { name: 'Où joindre' })).toContainText('chosen by you');
    await expect(counts).toHaveText('6 read=3 accepted+2 set aside+1 blank');
  });

  await test.step('see why rows were set aside, and keep them as a file', async () => {
    await page.getByRole('tab', { name: 'Set aside' }).click();
    const setAside = page.getByRole('table', { name: 'Rows set aside' });
    await expect(setAside.getByRole('row', { name: /^4 Né\(e\) le un jour/ })).toBeVisible();
    await expect(setAside.getByRole('row', { name: /^5 Nom The row has no name/ })).toBeVisible();
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const dialog = page.getByRole('dialog', { name: 'Who gets what: 2 rows set aside' });
    await dialog.getByRole('checkbox', { name: 'Encrypt the file' }).uncheck();
    await dialog.getByRole('button', { name: 'Save the file' }).click();
    await expect(page.getByText(/^Rows set aside: saved in /)).toBeVisible();
    const [name = ''] = await readdir(join(home, 'exports'));
    expect(await readFile(join(home, 'exports', name), 'utf8')).toContain(
      'liste.csv,liste,4,Né(e) le,un jour',
    );
  });

  await test.step('keep a proposed household apart', async () => {
    await page.getByRole('tab', { name: 'Households' }).click();
    const together = page.getByRole('switch', { name: 'Keep Exemple together: Exemple, Awa; Exemple, Bina' });
    await expect(together).toBeChecked();
    await together.uncheck({ force: true });
    await expect(together).not.toBeChecked();
  });

  await page.getByRole('button', { name: 'Import 3 people, 2 rows to fix' }).click();
  await expect(
    page.getByText('3 people were brought in from liste.csv; 2 points wait under Fix.'),
  ).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Spécimen' }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('gridcell', { name: 'Spécimen' })).toHaveCount(0);
});

test('the same list again brings nothing, and a newer one is shown as a difference', async ({ page }) => {
  await createPlan(page);
  await chooseRoster(page, rosterFile);
  await page.getByRole('button', { name: 'Import 3 people, 2 rows to fix' }).click();
  await chooseRoster(page, { ...rosterFile, name: 'copie.csv' });
  await expect(page.getByText('Nothing new in this list')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nothing new to import' })).toBeDisabled();
  await page.getByRole('button', { name: 'Cancel' }).click();

  const newer = roster
    .replace('+223 70 00 00 01;Ségou', '+223 70 00 00 77;Gao')
    .replace(/\r\nSpécimen.*$/, '');
  await chooseRoster(page, { ...rosterFile, name: 'liste v2.csv', buffer: Buffer.from(newer, 'latin1') });

  await expect(page.getByText('2 people of this list already on the roster, 1 with changes')).toBeVisible();
  const differences = page.getByRole('grid', { name: 'Facts that differ; ticked ones are taken over' });
  await expect(
    differences.getByRole('row', { name: /Awa Exemple Phone \+22370000001 \+22370000077/ }),
  ).toBeVisible();
  await page.getByText('Missing from this list (1)').click();
  await expect(page.getByRole('gridcell', { name: 'Dédé Spécimen' })).toBeVisible();
  await page.getByRole('button', { name: 'Mark: Already left' }).click();
  await page.getByRole('button', { name: 'Import 0 people, 3 changes' }).click();

  await expect(page.getByText('Nobody was brought in from liste v2.csv; 1 was changed')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Already left' })).toBeVisible();
});

test('a file that cannot be read is one sentence, and the next file is a click away', async ({ page }) => {
  await createPlan(page);
  const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]);
  await chooseRoster(page, { name: 'photo.xlsx', mimeType: '', buffer: picture });

  await expect(page.getByRole('alert')).toContainText(
    'photo.xlsx is not a spreadsheet: its contents are a picture.',
  );

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose another file' }).click(),
  ]);
  await chooser.setFiles(rosterFile);
  await expect(page.getByRole('button', { name: 'Import 3 people, 2 rows to fix' })).toBeEnabled();
});

test('a text file is read again with another encoding and other columns', async ({ page }) => {
  await createPlan(page);
  await chooseRoster(page, rosterFile);
  await expect(page.getByText('A guess: look at the accents')).toBeVisible();

  await page.getByLabel('Columns split at').first().click();
  await page.getByRole('option', { name: 'Tab' }).click();
  await expect(page.getByRole('columnheader', { name: /^Nom;Prénoms/ })).toBeVisible();

  await page.getByLabel('Columns split at').first().click();
  await page.getByRole('option', { name: 'Semicolon' }).click();
  await expect(page.getByRole('button', { name: 'Import 3 people, 2 rows to fix' })).toBeEnabled();
});

test('what a workbook hides is asked about before anything comes in', async ({ page }) => {
  await createPlan(page);
  const workbook = await writeXlsx({
    sheets: [
      {
        name: 'People',
        rows: [
          ['Family name', 'Given names', 'Remarks'],
          ['Sample', 'Awa', 'seen'],
          ['Example', 'Bina', 'unseen'],
        ],
        columns: [{}, {}, { hidden: true }],
        rowDefs: new Map([[2, { hidden: true }]]),
      },
      {
        name: 'Kept away',
        rows: [
          ['Family name', 'Given names'],
          ['Muster', 'Chris'],
        ],
        hidden: true,
      },
    ],
  });
  await chooseRoster(page, { name: 'list.xlsx', mimeType: '', buffer: Buffer.from(workbook) });

  const hidden = page.getByRole('group', { name: 'Hidden parts of this file' });
  await expect(hidden).toContainText('One row is hidden or filtered out: 3.');
  await expect(hidden).toContainText('One column is hidden: C.');
  await expect(page.getByRole('button', { name: 'Import 2 people' })).toBeDisabled();

  await hidden
    .getByRole('radiogroup', { name: /A hidden sheet holds something: Kept away/ })
    .getByRole('radio', { name: 'Bring in' })
    .check();
  await hidden
    .getByRole('radiogroup', { name: /One row/ })
    .getByRole('radio', { name: 'Leave out' })
    .check();
  await expect(page.getByRole('button', { name: 'Import 2 people' })).toBeDisabled();
  await hidden
    .getByRole('radiogroup', { name: /One column/ })
    .getByRole('radio', { name: 'Leave out' })
    .check();
  await page.getByRole('button', { name: 'Import 2 people' }).click();

  await expect(page.getByText('2 people were brought in from list.xlsx')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Muster' }).first()).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Example' })).toHaveCount(0);
});

test('rows copied from a spreadsheet are pasted, into the screen or into a box', async ({ page }) => {
  await createPlan(page);
  await page
    .getByRole('link', { name: 'Roster' })
    .or(page.getByRole('button', { name: 'Roster' }))
    .first()
    .click();
  await page.getByRole('button', { name: 'Import' }).first().click();

  await page.getByRole('button', { name: 'Paste a list' }).click();
  await page
    .getByRole('textbox', { name: 'Rows copied from a spreadsheet' })
    .fill('Family name\tGiven names\tPhone\nSample\tAwa\t"+223 70 00\n00 01"\nExample\tBina\t007');
  await page.getByRole('button', { name: 'Read the list' }).click();
  await expect(page.getByText('Pasted text', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import 2 people' })).toBeEnabled();
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Import' }).first().click();
  await expect(page.getByRole('button', { name: 'Paste a list' })).toBeVisible();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Family name\tGiven names\nMuster\tChris\n');
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
  });
  await page.getByRole('button', { name: 'Import 1 person' }).click();
  await expect(page.getByRole('gridcell', { name: 'Muster' }).first()).toBeVisible();
});
