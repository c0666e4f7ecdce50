import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture';
import { createPlan, openSection } from '../support/new-plan';
import { assignAutomatically, openSampleBoard } from '../support/sample-board';

test.setTimeout(240_000);
test.use({ actionTimeout: 20_000 });

const field = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Name, barcode, document or number' });
const said = (page: Page): Locator => page.getByRole('main').getByRole('status').first();
const card = (page: Page): Locator => page.getByRole('region', { name: /^Person: / });
const count = (page: Page, state: string): Locator =>
  page.getByRole('group', { name: 'Show people by state' }).getByRole('button', { name: state });

async function expectAccessible(page: Page): Promise<void> {
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa'])
    .exclude('.mantine-Notifications-root')
    .analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Types into the field of the door, or presses keys there: nothing else has to be touched. */
async function keys(page: Page, ...presses: readonly string[]): Promise<void> {
  await expect(field(page)).toBeFocused();
  for (const press of presses) {
    await (/^(Enter|Shift\+Enter|Escape|Control\+z|F\d|ArrowDown)$/.test(press)
      ? page.keyboard.press(press)
      : page.keyboard.type(press));
  }
}

test('a departure goes through the door and is closed by keyboard alone', async ({ page }) => {
  await openSampleBoard(page);
  await assignAutomatically(page);
  await page.keyboard.press('Alt+g');
  await page.getByRole('button', { name: /Exemple Air XA 205/ }).press('Enter');
  await expectAccessible(page);
  const all = Number(await count(page, 'Expected').getByRole('strong').innerText());
  expect(all).toBeGreaterThan(10);

  // The first of the list by name, in two presses; bags in one line; aboard by one key.
  await count(page, 'Expected').press('Enter');
  const names = page.getByRole('list', { name: 'Expected' }).getByRole('listitem');
  const [first = '', second = ''] = (await names.allInnerTexts()).map((text) => text.split('\n')[0]);
  // Whatever has the focus, typing goes to the field.
  await page.keyboard.type('x');
  await keys(page, 'Escape', first.toUpperCase(), 'Enter');
  await expect(card(page)).toContainText(first);
  await expectAccessible(page);
  await keys(page, 'Enter');
  await expect(said(page)).toContainText(/checked in for Exemple Air XA 205|already/);
  await keys(page, '2/34', 'Enter');
  await expect(card(page)).toContainText('2 bags, 34 kg');
  await keys(page, 'F4');
  await expect(count(page, 'Boarded')).toContainText('1');
  await keys(page, 'Control+z');
  await expect(count(page, 'Boarded')).toContainText('0');
  await keys(page, 'F4');

  // Another does not come, with a reason; the household of the first boards as a whole.
  await keys(page, second, 'Enter', 'F7');
  await expect(said(page)).toContainText('Why not here?');
  await keys(page, '4');
  await expect(said(page)).toContainText('did not come for Exemple Air XA 205');
  await expect(count(page, 'No-show')).toContainText('1');
  await keys(page, 'Nobody of this name', 'Enter');
  await expect(said(page)).toContainText('Nobody found');
  await expect(page.getByRole('region', { name: 'Somebody who is not on the roster' })).toBeVisible();
  await keys(page, 'Escape');

  // The crew counts another number: it is not closed before somebody says why.
  const boarded = Number(await count(page, 'Boarded').getByRole('strong').innerText());
  await page.getByRole('button', { name: 'Close departure' }).press('Enter');
  await page.getByLabel('Counted by the crew').fill(String(boarded + 1));
  await page.getByLabel('Counted by the crew').press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'write down why they differ' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Why the counts differ').fill('A steward was counted.');
  await page.getByRole('button', { name: /^Close: / }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Exemple Air XA 205 is closed' })).toBeVisible();
  await expect(page.getByText('A steward was counted.')).toBeVisible();
  await expect(page.getByRole('heading', { name: `${all - boarded} people wait again` })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('Arrived', { exact: true }).fill(String(boarded + 1));
  await page.getByRole('button', { name: 'Confirm arrival' }).press('Enter');
  await expect(page.getByText(/arrived, confirmed/)).toBeVisible();
  await page.getByLabel('Reason', { exact: true }).fill('Somebody was missed.');
  await page.getByRole('button', { name: 'Open again' }).press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(count(page, 'Boarded')).toContainText(String(boarded));
});

test('somebody whom no list knows is added at the door and let through', async ({ page }) => {
  await openSampleBoard(page);
  await page.keyboard.press('Alt+g');
  await page.getByRole('button', { name: /Exemple Air XA 205/ }).press('Enter');
  await keys(page, 'Walkin', 'Enter');
  const form = page.getByRole('region', { name: 'Somebody who is not on the roster' });
  await form.getByLabel('Given names').fill('Ann');
  await form.getByLabel('Given names').press('Enter');

  await expect(card(page)).toContainText('Ann Walkin');
  await expect(page.getByRole('list', { name: 'Warnings' })).toContainText('not on this manifest');
  await keys(page, 'Enter');
  await expect(count(page, 'Checked in')).toContainText('1');
});

test('documents are taken in, found, given back and held again', async ({ page }) => {
  await createPlan(page, 'Documents', { withSample: true });
  await openSection(page, /Custody/);
  await page.getByRole('tab', { name: 'Documents held' }).click();
  await page.getByRole('combobox', { name: 'Person' }).fill('anonyme remi');
  await page.getByRole('option', { name: /^Rémi Anonyme/ }).click();
  await expect(page.getByLabel('Number')).not.toHaveValue('');
  await page.getByRole('button', { name: 'Receive' }).click();
  await expect(page.getByText('1 document is held.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Return: / }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Return', exact: true }).click();

  await expect(page.getByText('No document is held.')).toBeVisible();
  await page.getByText('All', { exact: true }).click();
  await expect(page.getByRole('cell', { name: /^Returned: Rémi Anonyme/ })).toBeVisible();
  await page.getByRole('button', { name: /^Held again: / }).click();
  await expect(page.getByText('1 document is held.')).toBeVisible();
});
