import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture';
import { openRoster } from '../support/roster-steps';

const headers = 'Family name,Given names,Date of birth,Passport,Household,Where now';
const csv = (name: string, rows: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([headers, ...rows].join('\n')),
});
const first = [
  'Misali,Awa,03/04/1987,AB123401,F1,Exampleton',
  'Misali,Bina,05/06/2015,AB123402,F1,Exampleton',
  'Muster,Chris,07/08/1990,AB123403,F2,Sampleville',
];

async function choose(page: Page, file: ReturnType<typeof csv>): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: /Roster/ })
    .click();
  await page.getByRole('button', { name: 'Import' }).first().click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles([file]);
}

test('the order of dates is asked once a column, and the next list with the same headers needs no click', async ({
  page,
}) => {
  await openRoster(page);
  await choose(page, csv('first.csv', first));

  const question = page.getByRole('alert').filter({ hasText: 'Date of birth' });
  await expect(question).toContainText('3 both');
  await question.getByRole('button', { name: '“03/04/1987” is 4 March 1987' }).click();
  await expect(question).toHaveCount(0);
  const preview = page.getByRole('table', { name: 'Preview of the first rows' });
  await expect(preview.getByRole('cell', { name: '4 March 1987' })).toBeVisible();
  await page.getByLabel('Column “Where now” is read as').first().click();
  await page.getByRole('option', { name: 'Address' }).click();
  await page.getByRole('button', { name: 'Import 3 people' }).click();
  await expect(page.getByText('3 people were brought in from first.csv')).toBeVisible();

  await choose(page, csv('second.csv', ['Exemple,Dede,02/03/1980,AB123404,F3,Sampleville']));

  await expect(page.getByRole('button', { name: 'Import 1 person' })).toBeEnabled();
  await expect(page.getByRole('alert').filter({ hasText: 'Date of birth' })).toHaveCount(0);
  await expect(preview.getByRole('cell', { name: '3 February 1980' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Where now' })).toContainText('as you chose before');
});

test('a difference offers another household like any fact, and axe finds nothing', async ({ page }) => {
  await openRoster(page);
  const list = first.map((row) => row.replace(/0(\d)\/0(\d)\//, '1$1/0$2/').replace('13/04', '23/04'));
  await choose(page, csv('list.csv', list));
  await page.getByRole('button', { name: 'Import 3 people' }).click();
  await expect(page.getByText('3 people were brought in from list.csv')).toBeVisible();

  await choose(
    page,
    csv(
      'newer.csv',
      list.map((row) => row.replace('AB123402,F1,Exampleton', 'AB123402,F2,Gao')),
    ),
  );

  const differences = page.getByRole('grid', { name: 'Facts that differ; ticked ones are taken over' });
  await expect(differences.getByRole('row', { name: /Bina Misali Household F1 F2/ })).toBeVisible();
  const light = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).analyze();
  expect([...light.violations, ...dark.violations].map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

  await page.getByRole('button', { name: /^Take over all/ }).click();
  await page.getByRole('button', { name: /^Import 0 people, 2 changes/ }).click();
  await expect(page.getByText('Nobody was brought in from newer.csv; 1 was changed')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'household' })).toContainText('2 households');
});
