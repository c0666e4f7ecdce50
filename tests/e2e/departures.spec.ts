import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture';
import { createPlan, openSection } from '../support/new-plan';

test.use({ actionTimeout: 20_000 });

async function openDepartures(page: Page): Promise<void> {
  await createPlan(page, 'Departures test');
  await openSection(page, /Departures/);
}

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Departures' });
const summary = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'departure' });

/** Opens the form and fills in a flight from Bamako to Paris. */
async function fillFlight(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Add departure' }).click();
  const form = page.getByRole('dialog', { name: 'Add a departure' });
  await form.getByLabel('Carrier').fill('Example Air');
  await form.getByLabel('Number').fill('XA 100');
  await form.getByLabel('From').fill('Bamako BKO');
  await form.getByLabel('To', { exact: true }).fill('Paris CDG');
  await form.getByRole('textbox', { name: 'Departs' }).fill('2031-03-03 14:30');
  await chooseZone(page, form, 'Departs: time zone', 'Africa/Bamako');
  await form.getByRole('textbox', { name: 'Arrives' }).fill('2031-03-03 21:15');
  await chooseZone(page, form, 'Arrives: time zone', 'Europe/Paris');
  return form;
}

async function chooseZone(page: Page, form: Locator, label: string, zone: string): Promise<void> {
  await form.getByRole('combobox', { name: label }).fill(zone);
  await page.getByRole('option', { name: zone }).click();
}

test('a departure is added with times in two zones, and what is missing is said beside the field', async ({
  page,
}) => {
  await openDepartures(page);
  await expect(page.getByRole('heading', { name: 'No departure is planned yet' })).toBeVisible();
  const form = await fillFlight(page);
  await form.getByRole('textbox', { name: 'Cut-off' }).fill('2031-03-03 15:00');
  await form.getByRole('button', { name: 'Add departure' }).click();
  await expect(form.getByText('Say how many seats there are')).toBeVisible();
  await expect(form.getByText('The cut-off is after the departure')).toBeVisible();

  await form.getByRole('textbox', { name: 'Seats' }).fill('180');
  await form.getByRole('textbox', { name: 'Cut-off' }).fill('2031-03-03 13:00');
  await form.getByRole('combobox', { name: 'Nationalities allowed' }).fill('Germ');
  await page.getByRole('option', { name: 'Germany' }).click();
  await form.getByRole('button', { name: 'Add departure' }).click();

  await expect(grid(page).getByRole('gridcell', { name: /Mon 3 Mar 14:30.*UTC\+0/ })).toBeVisible();
  await expect(grid(page).getByRole('meter', { name: 'Seats' })).toHaveAttribute(
    'aria-valuetext',
    '0 of 180',
  );
  await expect(summary(page)).toContainText('1 departure · 180 seats');
});

test('a departure is duplicated, edited and deleted, and the deletion is undone as one step', async ({
  page,
}) => {
  await openDepartures(page);
  const form = await fillFlight(page);
  await form.getByRole('textbox', { name: 'Seats' }).fill('180');
  await form.getByRole('button', { name: 'Add departure' }).click();
  const actions = page.getByRole('toolbar', { name: 'Actions for the selection' });

  await grid(page)
    .getByRole('checkbox', { name: /^Select row/ })
    .first()
    .check();
  await actions.getByRole('button', { name: 'Duplicate…' }).click();
  const copy = page.getByRole('dialog', { name: 'Add a departure' });
  await copy.getByLabel('Number').fill('XA 102');
  await copy.getByRole('button', { name: 'Add departure' }).click();
  await expect(summary(page)).toContainText('2 departures · 360 seats');

  await grid(page).getByRole('button', { name: 'Edit Example Air XA 102' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit Example Air XA 102' });
  await edit.getByRole('textbox', { name: 'Seats' }).fill('60');
  await edit.getByRole('button', { name: 'Save departure' }).click();
  await expect(summary(page)).toContainText('2 departures · 240 seats');

  await grid(page)
    .getByRole('checkbox', { name: /^Select all rows/ })
    .check();
  await actions.getByRole('button', { name: 'Delete…' }).click();
  const question = page.getByRole('dialog', { name: 'Delete 2 departures?' });
  await expect(question).toContainText('nobody loses a place');
  await question.getByRole('button', { name: 'Delete 2 departures' }).click();
  await expect(page.getByRole('heading', { name: 'No departure is planned yet' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(summary(page)).toContainText('2 departures · 240 seats');
});
