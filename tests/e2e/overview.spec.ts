import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/app-fixture';
import { createPlan, openSection } from '../support/new-plan';

test('the overview says how many, where, and what waits, and every line leads to it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await createPlan(page, 'Overview test', { withSample: true });
  const decisions = page.getByRole('region', { name: 'Needs a decision' });
  const places = page.getByRole('region', { name: 'Where people are' });

  await expect(page.getByRole('group', { name: 'People' })).toContainText('439');
  await expect(places.getByRole('button').first()).toHaveAccessibleName('Bamako: 326 people');
  await expect(decisions.getByRole('listitem')).toContainText([
    '2 minors have no adult in their household and no escort.',
    '435 people wait while 340 seats are free on open departures.',
    '3 rows or values wait to be mended.',
  ]);
  await expect(
    page.getByRole('region', { name: 'Who can leave by when' }).getByRole('listitem').first(),
  ).toHaveAccessibleName(/^Thu, Aug 3: 30 seats leave, 0 taken; by then 30 seats, 0 taken$/);

  await decisions.getByRole('button', { name: /2 minors/ }).press('Enter');
  await expect(page.getByText('Only: minor without an adult or escort, 2 people')).toBeVisible();
  await openSection(page, /Overview/);
  await decisions.getByRole('button', { name: /to be mended/ }).click();
  await expect(page.getByRole('button', { name: 'Save as a sheet' })).toBeVisible();
});

test('the overview has no accessibility faults, in the light and in the dark', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await createPlan(page, 'Overview test', { withSample: true });
  await expect(
    page.getByRole('region', { name: 'Where people are' }).getByRole('button').first(),
  ).toBeVisible();
  const light = await new AxeBuilder({ page }).analyze();
  await page.getByRole('button', { name: /dark/i }).click();
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  const dark = await new AxeBuilder({ page }).analyze();

  expect([...light.violations, ...dark.violations]).toEqual([]);
});
