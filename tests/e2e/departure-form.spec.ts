import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture';
import { createPlan, openSection } from '../support/new-plan';

test.use({ actionTimeout: 20_000 });

async function openDepartures(page: Page): Promise<void> {
  await createPlan(page, 'Departure form test');
  await openSection(page, /Departures/);
}

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Departures' });
const summary = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'departure' });

/** Pastes as a spreadsheet puts it on the clipboard: tabs between cells, one line a row. */
async function paste(page: Page, lines: readonly string[]): Promise<void> {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, lines.join('\r\n'));
}

const sheet = [
  'Airline\tFlt\tDate\tFrom\tTo\tSTD\tSTA\tTotal seats\tHeld seats\tPNR',
  'XE\t731\t20NOV2031\tBKO\tCDG\t2355\t0610\t174\t6\tQX7PLK',
  'XE\t733\t21-Nov-31\tBKO\tCDG\t06:20\t12h40\t174\t\t',
];

test('a departure with two legs and announced rules comes back as it was entered, and is copied to other days as one step', async ({
  page,
}) => {
  await openDepartures(page);
  await page.getByRole('button', { name: 'Add departure' }).click();
  const form = page.getByRole('dialog', { name: 'Add a departure' });
  await form.getByRole('textbox', { name: 'Carrier', exact: true }).fill('Example Road');
  await form.getByRole('textbox', { name: 'Number', exact: true }).fill('C 7');
  await form.getByRole('textbox', { name: 'Departs', exact: true }).fill('2031-03-03 05:00');
  await form.getByRole('textbox', { name: 'Arrives', exact: true }).fill('2031-03-04 09:00');
  await form.getByRole('textbox', { name: 'Seats', exact: true }).fill('60');
  await form.getByRole('textbox', { name: 'Of these held back' }).fill('4');
  await form.getByRole('button', { name: 'Legs' }).click();
  await form.getByRole('button', { name: 'Divide into legs' }).click();
  await form.getByRole('textbox', { name: 'Leg 1: To' }).fill('Port of Sample');
  await form.getByRole('textbox', { name: 'Leg 1: Arrives' }).fill('2031-03-03 12:00');
  await form.getByRole('textbox', { name: 'Leg 2: Departs' }).fill('2031-03-03 11:00');
  await form.getByRole('textbox', { name: 'Leg 2: Seats' }).fill('48');
  await expect(form.getByText('44 seats can be assigned; leg 2 is the narrowest.')).toBeVisible();
  await form.getByRole('button', { name: 'Add departure' }).click();
  await expect(form.getByText('This leg leaves before the leg before it arrives')).toBeVisible();
  await form.getByRole('textbox', { name: 'Leg 2: Departs' }).fill('2031-03-03 14:00');
  await form.getByLabel('Vaccination card').check();
  await form.getByRole('button', { name: 'Add departure' }).click();

  await grid(page).getByRole('button', { name: 'Edit Example Road C 7' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit Example Road C 7' });
  await expect(edit.getByRole('textbox', { name: 'Leg 1: To' })).toHaveValue('Port of Sample');
  await expect(edit.getByLabel('Vaccination card')).toBeChecked();
  await edit.getByRole('button', { name: 'Cancel' }).click();

  await grid(page)
    .getByRole('checkbox', { name: /^Select row/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'Copy to other days…' }).click();
  const copy = page.getByRole('dialog', { name: 'Copy the departure to other days' });
  await copy.getByLabel('From').fill('2031-03-04');
  await copy.getByLabel('To').fill('2031-03-10');
  await copy.getByRole('combobox', { name: 'On' }).click();
  await page.getByRole('option', { name: 'Monday to Friday' }).click();
  await copy.getByRole('button', { name: 'Add 5 departures' }).click();
  await expect(summary(page)).toContainText('6 departures');
  await page.keyboard.press('Control+z');
  await expect(summary(page)).toContainText('1 departure');
});

test('a block of an airline’s sheet is pasted, reviewed and brought in, and pasted again it becomes a change fact by fact', async ({
  page,
}) => {
  await openDepartures(page);
  await paste(page, sheet);
  await expect(page.getByRole('combobox', { name: 'Clock of the times without an offset' })).toHaveValue(
    'Africa/Bamako',
  );
  await page.getByRole('button', { name: 'Import 2 departures' }).click();
  await expect(summary(page)).toContainText('2 departures · 342 seats');

  await paste(page, [
    ...sheet.slice(0, 2).map((line) => line.replace('\t174\t6', '\t150\t6')),
    sheet[2] ?? '',
  ]);
  const changes = page.getByRole('table', { name: 'What the sheet says otherwise' });
  await expect(changes.getByRole('row').filter({ hasText: 'Seats' })).toContainText('150');
  await page.getByRole('button', { name: 'Update 1 departure' }).click();
  await expect(summary(page)).toContainText('2 departures · 318 seats');
  await page.keyboard.press('Control+z');
  await expect(summary(page)).toContainText('2 departures · 342 seats');
});
