import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture';
import { openSection } from '../support/new-plan';
import { assignAutomatically, openSampleBoard } from '../support/sample-board';

const summary = (page: Page) => page.getByLabel('Where everybody stands');

async function expectNoFaults(page: Page): Promise<void> {
  await expect(page.locator('.mantine-Notification-root')).toHaveCount(0, { timeout: 15_000 });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

test('a scenario is composed, compared with the plan, adopted as one step, and taken back', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await openSampleBoard(page);
  await assignAutomatically(page);
  await page.getByRole('button', { name: 'What if…' }).click();
  await page.getByRole('button', { name: 'New scenario' }).click();
  await page.getByLabel('Name', { exact: true }).fill('One more charter');
  await page.getByLabel('Name', { exact: true }).press('Enter');
  await page.getByLabel('Name of the departure').fill('Extra charter');
  await page.getByRole('combobox', { name: 'Same rules and limits as' }).click();
  await page.getByRole('option', { name: /EX 7001/ }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'New scenario' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Fewer seats');
  await page.getByLabel('Name', { exact: true }).press('Enter');
  await page.getByRole('combobox', { name: 'Change' }).click();
  await page.getByRole('option', { name: 'Change all seats by a share' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('button', { name: 'Adopt One more charter…' })).toBeEnabled({
    timeout: 90_000,
  });
  await expect(page.getByRole('button', { name: 'Compare again' })).toBeEnabled({ timeout: 90_000 });
  await expectNoFaults(page);

  await page.getByRole('button', { name: 'Adopt One more charter…' }).click();
  await expect(page.getByRole('dialog')).toContainText('By priority');
  await page.getByRole('dialog').getByRole('button', { name: 'Adopt' }).click();
  await expect(page.getByRole('navigation', { name: 'Scenarios' })).not.toContainText('One more charter');
  await page.getByRole('button', { name: 'Back to the board' }).click();
  await expect(page.getByRole('article', { name: 'Extra charter' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('article', { name: 'Extra charter' })).toHaveCount(0);
});

test('a departure is cancelled: who lost a place is told, the difference is read, accepted and undone', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await openSampleBoard(page);
  await assignAutomatically(page);
  await openSection(page, /Departures/);
  await page.getByRole('button', { name: 'Edit Lagune Fictive LF 311' }).click();
  const form = page.getByRole('dialog', { name: 'Edit Lagune Fictive LF 311' });
  await form.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Cancelled' }).click();
  await form.getByRole('button', { name: 'Save departure' }).click();
  await page.getByRole('button', { name: 'Re-plan on the board' }).click();
  await page.getByRole('button', { name: 'Find a plan' }).click();
  const moves = page.getByRole('list', { name: 'Households that the proposal changes' });
  await expect(moves).toBeVisible({ timeout: 90_000 });
  await expect(page.getByRole('dialog')).toContainText('have to leave a departure that is cancelled or gone');
  await page.getByRole('searchbox', { name: 'Name, departure or reason' }).fill('LF 311');
  await expect(moves.getByRole('listitem').first()).toContainText('Lagune Fictive LF 311 (called off)');
  await expectNoFaults(page);

  await page.getByRole('button', { name: 'Accept all' }).click();
  await expect(page.getByRole('region', { name: 'What has changed' })).toHaveCount(0);
  const cancelled = page.getByRole('article', { name: 'Lagune Fictive LF 311' });
  await expect(cancelled).toContainText('Nobody yet');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('region', { name: 'What has changed' })).toContainText('lost their place');
  await expect(cancelled).toContainText('22 people');
});

test('departures are shown on a time line, chosen by keyboard, and take the household that is looked at', async ({
  page,
}) => {
  await openSampleBoard(page);
  await page.getByRole('radio', { name: 'Cards' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('listbox', { name: 'Households without a place' }).getByRole('option').nth(1).click();
  const line = page.getByRole('listbox', { name: 'Departures on the time line' });
  await line.press('Home');
  await expect(line.getByRole('option', { selected: true })).toHaveAccessibleName(
    /^Exemple Air XA 101, .*Seats 0 of 30/,
  );
  await line.press('Enter');
  await expect(line.getByRole('option', { selected: true })).toHaveAccessibleName(/Seats [1-9]\d* of 30/);
  await expectNoFaults(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys of the board' })).toContainText(
    'Go to the next conflict',
  );
});

test('a place is offered from the standby list, accepted, and undone', async ({ page }) => {
  await openSampleBoard(page);
  await page.getByRole('button', { name: 'Standby of Lagune Fictive LF 311' }).click();
  const list = page.getByRole('list', { name: 'Standby and waiting list' });
  await list
    .getByRole('button', { name: /^Offer a place to / })
    .first()
    .click();
  await list
    .getByRole('button', { name: /^Put .* on standby$/ })
    .first()
    .click();
  await expectNoFaults(page);
  await list
    .getByRole('button', { name: /accepted$/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(summary(page)).not.toContainText(/^0assigned/);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(summary(page)).toContainText(/^0assigned/);
});
