import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture';

test.use({ actionTimeout: 20_000 });

const given = ['Awa', 'Zan', 'Fatou', 'Moussa', 'Binta', 'Kofi', 'Salif', 'Djenaba', 'Oumar', 'Rokia'];
const families = ['Misali', 'Mfano', 'Beispiel', 'Ejemplo', 'Primer', 'Exemplo'];
const headers = 'Family name,Given names,Date of birth,Passport no,Phone,City';
/** Sixty strangers. */
const strangers = given.flatMap((name, at) =>
  families.map((family, place) =>
    [
      family,
      name,
      `19${50 + ((at * 7 + place * 11) % 45)}-0${1 + ((at + place) % 9)}-${10 + ((at * 3 + place) % 18)}`,
      `C${at}${place}77${at * 3}1`,
      `+2232000${at}${place}0${place}`,
      place % 2 === 0 ? 'Exampleton' : 'Sampleville',
    ].join(','),
  ),
);
/** Two of them again beyond doubt, three that may be anybody, and somebody new. */
const again = [
  ['Misali', 'Awa', '1950-01-10', 'C007701', '', 'Exampleton'],
  ['Mfanno', 'Zan', '1968-03-14', 'C117731', '+22320001101', 'Sampleville'],
  ['Ejemplo', 'Mousa', '1959-07-12', '', '', 'Exampleton'],
  ['Primer', 'Binta', '1951-09-26', 'D998112', '', 'Exampleton'],
  ['Exemplo', 'Kofi', '', '', '+22320005505', ''],
  ['النموذج', 'محمد', '1970-05-05', 'Z555', '', 'Exampleton'],
].map((cells) => cells.join(','));

const csv = (name: string, rows: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([headers, ...rows].join('\n')),
});

const section = (page: Page): Locator =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: /Same person/ });

async function bringIn(page: Page, file: ReturnType<typeof csv>): Promise<void> {
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
  await page
    .getByRole('button', { name: /^(Bring in|Import) / })
    .last()
    .click();
}

test('a list is searched, certain matches merged in bulk, doubtful ones decided by key, and all undone', async ({
  page,
}) => {
  await page.getByLabel('Name of the plan').fill('Same person');
  await page.getByLabel('Your name').fill('A. Planner');
  await page.getByLabel('Passphrase', { exact: true }).fill('four plain test words');
  await page.getByLabel('Passphrase again').fill('four plain test words');
  await page.getByRole('button', { name: 'Create plan' }).click();
  await bringIn(page, csv('list.csv', [...strangers, ...again]));
  await expect(section(page)).toContainText('5', { timeout: 30_000 });
  await section(page).click();

  await test.step('look into a certain match, choose a value, merge all', async () => {
    const certain = page.getByRole('list', { name: 'Certain matches' });
    await expect(certain.getByRole('listitem')).toHaveCount(2);
    await certain.getByRole('button', { name: /Zan Mfano/ }).click();
    const compare = page.getByRole('table', { name: 'The records side by side' });
    await expect(compare.getByRole('radio', { name: 'Family name: Mfano' })).toBeChecked();
    await compare.getByRole('radio', { name: 'Family name: Mfanno' }).check();
    await certain.getByRole('checkbox', { name: 'Merge Awa Misali' }).uncheck();
    await page.getByRole('button', { name: 'Merge 1 certain match', exact: true }).click();
    await expect(certain.getByRole('listitem')).toHaveCount(1);
    await expect(certain.getByRole('listitem')).toContainText('Awa Misali');
  });

  const pairs = page.getByRole('list', { name: 'Pairs to look at' });
  await test.step('decide doubtful pairs by key', async () => {
    await page.getByRole('tab', { name: /To look at/ }).click();
    await expect(pairs.getByRole('listitem')).toHaveCount(3);
    await expect(page.getByRole('group', { name: 'Why' })).toContainText('both in one household');
    await page.getByRole('heading', { name: 'Same person?' }).click();
    await page.keyboard.press('ArrowDown');
    await expect(pairs.getByRole('button', { name: /Binta Primer/ })).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('d');
    await expect(pairs.getByRole('listitem')).toHaveCount(2);
    await page.keyboard.press('l');
    await expect(pairs.getByRole('listitem')).toHaveCount(1);
    await page.keyboard.press('s');
    await expect(page.getByRole('heading', { name: 'Nothing is left to look at' })).toBeVisible();
    await page.keyboard.press('z');
    await expect(pairs.getByRole('listitem')).toHaveCount(1);
  });

  await test.step('nothing that axe finds, light or dark', async () => {
    for (const colours of ['dark', 'light']) {
      await page.getByRole('button', { name: `Switch to ${colours} colours` }).click();
      await page.mouse.move(600, 600);
      await expect(page.getByRole('tooltip')).toHaveCount(0);
      // A notice that fades away is unreadable for a moment.
      await expect(page.getByRole('alert')).toHaveCount(0);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });

  await test.step('what was decided is listed, and can be asked again', async () => {
    await page.getByRole('tab', { name: /Decided/ }).click();
    const decisions = page.getByRole('table', { name: 'Decisions' });
    await expect(decisions.getByRole('row')).toHaveCount(3);
    await expect(decisions).toContainText('Put off');
    await page.getByRole('button', { name: 'Ask again about Binta Primer and Binta Primer' }).click();
    await expect(decisions.getByRole('row')).toHaveCount(2);
    await page.getByRole('tab', { name: /To look at/ }).click();
    await expect(pairs.getByRole('listitem')).toHaveCount(2);
  });

  await test.step('every step is undone, the merge too', async () => {
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('Control+z');
    }
    await page.getByRole('tab', { name: /Certain/ }).click();
    await expect(page.getByRole('list', { name: 'Certain matches' }).getByRole('listitem')).toHaveCount(2);
  });
});
