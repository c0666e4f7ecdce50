import type { Locator, Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/app-fixture';

test.use({ actionTimeout: 20_000 });

const passphrase = 'seven dry reeds by water';
const roster = [
  'Family name,Given names,Date of birth,Nationality,Document number,Family',
  'Misali,Aïcha,1988-04-02,FRA,0011,F1',
  'Misali,Demba,2019-09-30,FRA,0012,F1',
  'Mfano,Sira,1970-01-15,MLI,0013,F2',
].join('\n');

const history = (page: Page): Locator => page.getByRole('dialog', { name: 'History' });
const steps = (page: Page): Locator => history(page).getByRole('listitem');
const section = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name }).click();
};
const people = (page: Page): Locator => page.getByRole('group', { name: 'People' });
const assigned = (page: Page): Locator => page.getByRole('group', { name: 'Assigned' });

async function createPlan(page: Page): Promise<void> {
  await page.getByLabel('Name of the plan').fill('History test');
  await page.getByLabel('Your name').fill('A. Planner');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Passphrase again').fill(passphrase);
  await page.getByRole('button', { name: 'Create plan' }).click();
  await expect(people(page)).toBeVisible();
}

async function openPlan(page: Page, operator: string): Promise<void> {
  await page.getByRole('button', { name: 'Open History test' }).click();
  await page.getByLabel('Your name').fill(operator);
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open plan' }).click();
  await expect(people(page)).toBeVisible();
}

async function importRoster(page: Page): Promise<void> {
  await section(page, 'Roster');
  await page.getByRole('button', { name: 'Import' }).first().click();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (
    await chosen
  ).setFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(roster, 'utf8') });
  await page.getByRole('button', { name: 'Import 3 people' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'household' })).toContainText('3 of 3 people');
}

async function chooseZone(page: Page, form: Locator, label: string, zone: string): Promise<void> {
  await form.getByRole('combobox', { name: label }).fill(zone);
  await page.getByRole('option', { name: zone }).click();
}

async function addDeparture(page: Page): Promise<void> {
  await section(page, 'Departures');
  await page.getByRole('button', { name: 'Add departure' }).first().click();
  const form = page.getByRole('dialog', { name: 'Add a departure' });
  await form.getByLabel('Carrier').fill('Example Air');
  await form.getByLabel('Number').fill('XA100');
  await form.getByLabel('From').fill('Bamako BKO');
  await form.getByLabel('To', { exact: true }).fill('Paris CDG');
  await form.getByRole('textbox', { name: 'Departs' }).fill('2031-03-03 14:30');
  await chooseZone(page, form, 'Departs: time zone', 'Africa/Bamako');
  await form.getByRole('textbox', { name: 'Arrives' }).fill('2031-03-03 21:15');
  await chooseZone(page, form, 'Arrives: time zone', 'Europe/Paris');
  await form.getByRole('textbox', { name: 'Seats' }).fill('10');
  await form.getByRole('button', { name: 'Add departure' }).click();
  await expect(form).toHaveCount(0);
}

async function assign(page: Page): Promise<void> {
  await section(page, 'Board');
  await page.getByRole('button', { name: 'Assign automatically' }).click();
  await page.getByRole('button', { name: 'Find a plan' }).click();
  await page.getByRole('button', { name: 'Accept' }).click({ timeout: 60_000 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function editOne(page: Page): Promise<void> {
  await section(page, 'Roster');
  const cell = page
    .getByRole('grid', { name: 'Roster' })
    .getByRole('gridcell', { name: '0013', exact: true });
  await cell.dblclick();
  const editor = page.getByRole('grid', { name: 'Roster' }).getByRole('textbox');
  await editor.fill('0099');
  await editor.press('Enter');
  await expect(
    page.getByRole('grid', { name: 'Roster' }).getByRole('gridcell', { name: '0099', exact: true }),
  ).toBeVisible();
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d:\d\d$/ })).toBeVisible();
}

test('an import, an edit and an assignment are undone and done again by keys, across a restart', async ({
  page,
  restart,
}) => {
  await createPlan(page);
  await importRoster(page);
  await addDeparture(page);
  await assign(page);
  await editOne(page);
  await saved(page);

  await restart();
  await openPlan(page, 'B. Planner');
  await expect(people(page)).toContainText('3');
  await expect(assigned(page)).toContainText('3');
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('Control+z');
  }
  await expect(people(page)).toContainText('0');
  await saved(page);

  await restart();
  await openPlan(page, 'C. Planner');
  await expect(people(page)).toContainText('0');
  await page.keyboard.press('Control+Shift+z');
  await expect(people(page)).toContainText('3');
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('Control+y');
  }
  await expect(assigned(page)).toContainText('3');
  await section(page, 'Roster');
  await expect(
    page.getByRole('grid', { name: 'Roster' }).getByRole('gridcell', { name: '0099', exact: true }),
  ).toBeVisible();

  await page.keyboard.press('Control+h');
  await expect(history(page).getByRole('status')).toHaveText('13 steps');
  await expect(steps(page).first()).toContainText('C. Planner');
  await expect(steps(page).last()).toContainText('A. Planner');
});

test('a step in the middle is taken back alone, or with the steps that built on it', async ({ page }) => {
  await createPlan(page);
  await importRoster(page);
  await addDeparture(page);
  await assign(page);
  await editOne(page);

  await page.getByRole('button', { name: 'History' }).click();
  const imported = steps(page).filter({ hasText: 'roster.csv' });
  await expect(imported).toContainText('3 people, 2 households');
  await imported.getByRole('button', { name: /^Undo/ }).click();
  const question = page.getByRole('dialog', { name: 'Later steps built on this one' });
  const named = question.getByRole('list', { name: 'Steps that depend on it' }).getByRole('listitem');
  await expect(named).toHaveCount(2);
  await expect(question).toContainText('A. Planner');
  // Beside the people, an import leaves the list and how its columns were read: only these could go alone.
  await expect(question.getByRole('button', { name: /^Only this step/ })).toContainText(
    'Takes back 1 list, 1 set of headers. These stay, because later steps built on them: 3 people, 2 households.',
  );
  await question.getByRole('button', { name: /^This step and the 2 steps/ }).click();
  await expect(question).toHaveCount(0);
  await expect(steps(page).filter({ hasText: 'undone' })).toHaveCount(3);
  await page.keyboard.press('Escape');
  await section(page, 'Overview');
  await expect(people(page)).toContainText('0');
  await expect(page.getByText('1 departure', { exact: true })).toBeVisible();

  await page.keyboard.press('Control+Shift+z');
  await expect(people(page)).toContainText('3');
  await expect(assigned(page)).toContainText('3');
});

test('what later steps built on stays when an import is taken back alone, and that is said', async ({
  page,
}) => {
  await createPlan(page);
  await importRoster(page);
  await editOne(page);

  await page.keyboard.press('Control+h');
  await steps(page).filter({ hasText: 'roster.csv' }).getByRole('button', { name: /^Undo/ }).click();
  const question = page.getByRole('dialog', { name: 'Later steps built on this one' });
  const alone = question.getByRole('button', { name: /^Only this step/ });
  await expect(alone).toContainText('1 person, 1 household');
  await alone.click();
  await expect(question).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status').filter({ hasText: 'household' })).toContainText('1 of 1 person');
  await expect(
    page.getByText(/These stay, because later steps built on them: 1 person, 1 household/),
  ).toBeVisible();

  await page.getByRole('gridcell', { name: 'Mfano', exact: true }).first().dblclick();
  const panel = page.getByRole('complementary', { name: 'Person' });
  await panel.getByRole('button', { name: 'Show history' }).click();
  const told = panel.getByRole('region', { name: 'History of this person' });
  await expect(told).toContainText('Document number: 0013 → 0099');
  await expect(told).toContainText('A. Planner');
});

test('the history is searched by words and by operator, and is free of serious accessibility faults', async ({
  page,
  restart,
}) => {
  await createPlan(page);
  await importRoster(page);
  await saved(page);
  await restart();
  await openPlan(page, 'B. Planner');
  await editOne(page);
  await page.keyboard.press('Control+h');
  await expect(steps(page)).toHaveCount(3);
  await history(page).getByRole('searchbox', { name: 'Search the history' }).fill('ROSTER.CSV');
  await expect(steps(page)).toHaveCount(1);
  await history(page).getByRole('searchbox', { name: 'Search the history' }).fill('');
  await history(page).getByRole('combobox', { name: 'Who' }).click();
  await page.getByRole('option', { name: 'B. Planner' }).click();
  await expect(steps(page)).toHaveCount(1);
  await expect(steps(page)).toContainText('Document number');

  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(400);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa'])
      .analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  }
});

test('undo works wherever the focus is, on a checkbox and in the preview of a manifest too', async ({
  page,
}) => {
  await createPlan(page);
  await importRoster(page);
  await page.getByRole('checkbox', { name: /Select all rows shown/ }).check();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Nobody is on the roster yet' })).toBeVisible();
  await addDeparture(page);
  await section(page, 'Manifests');
  const sheet = page.frameLocator('iframe').getByRole('heading', { name: 'Evacuee manifest' });
  await expect(sheet).toBeVisible();
  // A place in a frame that is drawn smaller than it is cannot be pointed at from here.
  await page.getByText('100 %').click();
  await sheet.click({ force: true });
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undid: Add departure Example Air XA100')).toBeVisible();
});
