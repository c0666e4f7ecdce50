import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/app-fixture';
import { createPlan, openSection } from '../support/new-plan';

const figure = (text: string): number => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', '') ?? Number.NaN);

test('the foot of every screen adds up to the roster, and a part opens its people', async ({ page }) => {
  await createPlan(page, 'Where everybody is', { withSample: true });
  const strip = page.getByRole('group', { name: 'Where everybody is' });
  await expect(strip.getByText(/^Roster [1-9]/)).toBeVisible();
  const total = figure(await strip.getByText(/^Roster/).innerText());
  const parts = await strip.getByRole('button').allInnerTexts();
  expect(parts.map(figure).reduce((sum, count) => sum + count, 0)).toBe(total);
  expect(parts).toHaveLength(8);

  const waiting = strip.getByRole('button', { name: /^Waiting:/ });
  const count = figure(await waiting.innerText());
  await waiting.click();
  await expect(page.getByText(`Only: Waiting, ${count} people`)).toBeVisible();
  await expect(page.getByText(`${count} of ${total} people`)).toBeVisible();
  await page.getByRole('button', { name: 'Show everybody' }).click();
  await expect(page.getByText(`${count} of ${total} people`)).toBeHidden();
});

test('the situation page shows tables and seats, and its report can be saved and names nobody', async ({
  page,
}) => {
  await createPlan(page, 'Situation', { withSample: true });
  await openSection(page, /Situation/);
  for (const title of ['By priority', 'By nationality', 'By place', 'Seats offered and used']) {
    await expect(page.getByRole('region', { name: title })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Save report' }).click();
  await expect(page.getByText(/Saved as .*situation-.*\.pdf/)).toBeVisible();
  await page.getByText(/Saved as/).waitFor({ state: 'hidden' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
