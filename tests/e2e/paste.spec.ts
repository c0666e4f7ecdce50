import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture';
import { addHousehold, cell, openRoster, status } from '../support/roster-steps';

test.use({ actionTimeout: 20_000 });

/** Pastes as a spreadsheet puts it on the clipboard: tabs between cells, one line a row. */
async function paste(page: Page, lines: readonly string[]): Promise<void> {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, lines.join('\r\n'));
}

test('a block from a spreadsheet is shown before it replaces anything, adds the rows beyond, and is one step', async ({
  page,
}) => {
  await openRoster(page);
  await addHousehold(page, [
    { family: 'Misali', given: 'Aïcha', born: '1988-04-02' },
    { family: 'Misali', given: 'Demba', born: '2019-09-30' },
  ]);
  await cell(page, '1988-04-02').click();
  await paste(page, ['02/04/1989\tx\tfemme', '30/09/2019\t\tM', 'soon\t\tF']);

  const dialog = page.getByRole('dialog', { name: 'Paste into the roster?' });
  await expect(dialog.getByRole('status')).toContainText('1 cell replaced');
  await expect(dialog.getByRole('status')).toContainText('1 new row without a name left out');
  await expect(dialog.getByRole('listitem').filter({ hasText: '1989-04-02' })).toContainText('1988-04-02');
  await dialog.getByRole('button', { name: 'Paste 3 cells' }).click();
  await expect(cell(page, '1989-04-02')).toBeVisible();

  await cell(page, 'Aïcha').click();
  await paste(page, [
    'Given names\tBirth date',
    'Aïcha\t1989-04-02',
    'Demba\t2019-09-30',
    'Fanta\t3 mars 1990',
  ]);
  await expect(dialog.getByRole('status')).toContainText('1 new person');
  await dialog.getByRole('button', { name: 'Paste 2 cells' }).click();
  await expect(status(page)).toContainText('3 of 3 people');
  await expect(cell(page, '1990-03-03')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(status(page)).toContainText('2 of 2 people');
  await page.keyboard.press('Control+z');
  await expect(cell(page, '1988-04-02')).toBeVisible();
});

test('Ctrl+C copies the selected rows, Ctrl+D fills a column down, and Delete clears it', async ({
  page,
}) => {
  await openRoster(page);
  await addHousehold(page, [
    { family: 'Misali', given: 'Aïcha', born: '1988-04-02' },
    { family: 'Misali', given: 'Demba', born: '2019-09-30' },
  ]);
  await page.getByRole('checkbox', { name: /Select all rows shown/ }).check();
  await cell(page, '1988-04-02').click();
  const copied = await page.evaluate(() => {
    const data = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    return data.getData('text/plain').split('\n');
  });
  expect(copied.map((line) => line.split('\t').slice(0, 3))).toEqual([
    ['Family name', 'Given names', 'Birth date'],
    ['Misali', 'Aïcha', '1988-04-02'],
    ['Misali', 'Demba', '2019-09-30'],
  ]);

  await page.keyboard.press('Control+d');
  const dialog = page.getByRole('dialog', { name: 'Replace these cells?' });
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Write 1 cell' }).click();
  await expect(cell(page, '1988-04-02')).toHaveCount(2);

  await page.getByRole('button', { name: 'Clear selection' }).click();
  await cell(page, '1988-04-02').first().click();
  await page.keyboard.press('Delete');
  await expect(cell(page, '1988-04-02')).toHaveCount(1);
});
