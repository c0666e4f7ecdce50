import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture';
import { createPlan, openSection } from '../support/new-plan';

const figure = (text: string): number => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', '') ?? 0);

async function openMap(page: Page): Promise<void> {
  await createPlan(page, 'Map', { withSample: true });
  await openSection(page, /^Map/);
  await expect(page.getByText(/people on the map/)).toBeVisible({ timeout: 60_000 });
}

async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const carried = await page.evaluateHandle(
    ([file, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], file));
      return transfer;
    },
    [name, content] as const,
  );
  await page.getByRole('application').dispatchEvent('drop', { dataTransfer: carried });
}

test('the people on the map and those who are not found add up to the roster, and a place opens its people', async ({
  page,
}) => {
  await openMap(page);
  const onMap = figure(await page.getByText(/people on the map/).innerText());
  const lost = page.getByText(/whose place is not known/);
  const notFound = (await lost.count()) === 0 ? 0 : figure(await lost.innerText());
  const roster = figure(await page.getByText(/^Roster [1-9]/).innerText());
  expect(onMap + notFound).toBe(roster);

  const list = page.getByRole('listbox', { name: 'People by place' });
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bamako' })).toBeVisible();
  await page.getByRole('button', { name: 'Show in roster' }).click();
  await expect(page.getByText(/^Only: Bamako on the map/)).toBeVisible();
});

test('the search flies to a place and to coordinates, which can be added to the plan', async ({ page }) => {
  await openMap(page);
  const search = page.getByRole('searchbox', { name: /Find a place/ });
  await search.fill('Kayes');
  await search.press('Enter');
  await page.getByRole('button', { name: 'Add as a place' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('listbox', { name: 'Places of the plan' })).toContainText('Kayes');
  await search.fill('12.65, -8.0');
  await expect(page.getByRole('option', { name: /12\.65/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

test('an area is drawn with the keyboard alone and selects who is inside', async ({ page }) => {
  await openMap(page);
  await page.getByRole('listbox', { name: 'People by place' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'Select people in an area' }).click();
  await expect(page.getByRole('application')).toBeFocused();
  for (const keys of [
    ['ArrowLeft', 'ArrowUp'],
    ['ArrowRight', 'ArrowRight'],
    ['ArrowDown', 'ArrowDown'],
    ['ArrowLeft', 'ArrowLeft'],
  ]) {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(400);
    }
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Selected area' })).toBeVisible();
  await expect(page.getByText(/^[1-9]\d* people in/)).toBeVisible();
});

test('a broken map and one in metres get a sentence, a whole one is shown', async ({ page }) => {
  await openMap(page);
  await dropFile(page, 'streets.geojson', '{"type":"FeatureCollection","features":[');
  await expect(page.getByText(/streets\.geojson: The file is not whole/)).toBeVisible();
  await dropFile(page, 'utm.geojson', '{"type":"Point","coordinates":[608600,1398638]}');
  await expect(page.getByText(/metres of a UTM zone/)).toBeVisible();
  await dropFile(page, 'fine.geojson', '{"type":"LineString","coordinates":[[-8,12.6],[-7.9,12.7]]}');
  await page.getByRole('tab', { name: 'View' }).click();
  await expect(page.getByText('fine.geojson')).toBeVisible();
});

test('the map is printed and saved on one sheet that says when, where north is and who made it', async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole('button', { name: 'Print the map' }).click();
  const dialog = page.getByRole('dialog', { name: 'Print the map' });
  await dialog.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(/^Saved as .*Map - map \d{4}-\d\d-\d\d\.pdf/)).toBeVisible({ timeout: 60_000 });

  await page.getByRole('button', { name: 'Print the map' }).click();
  await dialog.getByText('Portrait').click();
  await dialog.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(dialog).toBeHidden({ timeout: 60_000 });
  const sheet = await page.locator('#print-frame').getAttribute('srcdoc');
  expect(sheet).toMatch(/size: 210mm 297mm.*People on this page: [1-9].*Natural Earth/s);
  expect(sheet).not.toContain('Pretend');
});
