import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture';
import { addHousehold, cell, openRoster, status } from '../support/roster-steps';
import { makeZone } from '../support/make-zone';
import type { ZoneFacts } from '../support/make-zone';

test.use({ actionTimeout: 20_000 });

const facts: ZoneFacts = {
  code: 'P',
  issuer: 'FRA',
  family: 'MISALI',
  given: 'AICHA',
  number: '12AO34567',
  nationality: 'FRA',
  birth: '880402',
  sex: 'F',
  expiry: '360101',
  optional: '',
};

const box = (page: Page) => page.getByRole('dialog', { name: 'Scan a travel document' });
const lines = (page: Page) => box(page).getByLabel('Machine-readable lines');

test('a scanner types documents one after the other: a person is updated, one is added, and a slip is shown', async ({
  page,
}) => {
  await openRoster(page);
  await addHousehold(page, [{ family: 'Misali', given: 'Aïcha', born: '1988-04-02' }]);
  await page.keyboard.press('Control+m');

  await lines(page).pressSequentially(makeZone('TD3', facts).join('\n'));
  await expect(box(page).getByRole('radio', { name: /Update Aïcha Misali/ })).toBeChecked();
  await expect(box(page).getByRole('checkbox', { name: 'Family name' })).toHaveCount(0);
  await expect(box(page).getByRole('row').filter({ hasText: 'Document number' })).toContainText('12AO34567');
  await box(page).getByRole('button', { name: 'Save' }).click();
  await expect(box(page).getByRole('status')).toContainText('1 document saved');

  const other = { ...facts, family: '', given: 'MFANO', number: 'X12345678', birth: '190930' };
  await lines(page).fill(makeZone('TD3', other).join(' ').toLowerCase().replace('x12345678', 'x1234s678'));
  await expect(box(page).getByText('1 character was probably misread')).toBeVisible();
  await expect(box(page).getByText('Line 2, character 6: S taken for 5.')).toBeVisible();
  const found = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa']).analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await box(page).getByRole('button', { name: 'Save with 1 correction' }).click();
  await expect(box(page).getByRole('status')).toContainText('Mfano (new)');

  await box(page)
    .getByLabel(/Save by itself/)
    .check();
  await lines(page).pressSequentially(
    makeZone('TD1', { ...other, code: 'ID', number: 'ID7', given: 'DEMBA', birth: '700115' }).join('\n'),
  );
  await expect(box(page).getByRole('status')).toContainText('3 documents saved');
  await box(page).getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(status(page)).toContainText('3 of 3 people');
  await expect(cell(page, 'X12345678')).toBeVisible();
  await expect(cell(page, '12AO34567')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(status(page)).toContainText('2 of 2 people');
});

test('lines that are not whole are refused in one sentence, and a wrong check digit leaves its field out', async ({
  page,
}) => {
  await openRoster(page);
  await page.getByRole('button', { name: 'Scan document' }).click();
  await lines(page).fill('P<FRAMISALI<<AICHA<<<<<<');
  await expect(box(page).getByText(/No machine-readable zone can be read here/)).toBeVisible();

  await lines(page).fill(makeZone('TD3', facts).join('\n').replace('FRA880402', 'FRA880403'));
  await expect(box(page).getByText('Birth date: wrong')).toBeVisible();
  await expect(box(page).getByRole('checkbox', { name: 'Birth date' })).not.toBeChecked();
  await expect(box(page).getByRole('checkbox', { name: 'Document number' })).toBeChecked();
});
