import { join } from 'node:path';
import { expect, test } from '../support/app-fixture';
import { issueManifest, savePlainFile } from '../support/manifest-steps';
import {
  createCustodyPlan,
  label,
  lockedForm,
  openTab,
  passphrase,
  seriousFaults,
  unlock,
} from '../support/custody-steps';
import { openSection } from '../support/new-plan';

test('keys: change the passphrase, add a key file that opens the plan, remove it, and keep the last way in', async ({
  page,
  home,
}) => {
  await createCustodyPlan(page);
  await openTab(page, 'Keys');
  await expect(page.getByText('There is only one way into this plan.')).toBeVisible();

  await page.getByRole('button', { name: 'Remove Passphrase' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('This is the last');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).first().click();

  await page.getByRole('button', { name: 'Change passphrase' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Present passphrase').fill('not this one');
  await dialog.getByRole('button', { name: 'Suggest six words' }).click();
  await dialog.getByLabel('I have written the six words down').check();
  const words = await dialog.getByRole('list').getByRole('listitem').allInnerTexts();
  await dialog.getByRole('button', { name: 'Use these words' }).click();
  await dialog.getByRole('button', { name: 'Change passphrase' }).click();
  await expect(dialog.getByRole('alert')).toContainText('The present passphrase is not right');
  await page.waitForTimeout(1_100); // the host waits a second after a wrong one
  await dialog.getByLabel('Present passphrase').fill(passphrase);
  await dialog.getByRole('button', { name: 'Change passphrase' }).click();
  await expect(page.getByText('The passphrase was changed.')).toBeVisible();

  await page.getByRole('button', { name: 'Add key file' }).click();
  await dialog.getByLabel('The file alone').check();
  await dialog.getByRole('button', { name: 'Make the file' }).click();
  const keyFile = join(home, 'exports', 'departure-desk.key');
  await expect(dialog.getByText(keyFile)).toBeVisible();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: 'Key file' }).first().click(),
  ]);
  await chooser.setFiles(keyFile);
  await dialog.getByRole('button', { name: 'Try it' }).click();
  await expect(dialog.getByText('It opens this plan: “Key file on a stick”.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();

  await page.keyboard.press('Control+l');
  await unlock(page, passphrase);
  await expect(page.getByRole('alert')).toContainText('does not open this plan');
  await page.getByRole('button', { name: 'Use a key file' }).click();
  const [again] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Key file' }).first().click(),
  ]);
  await again.setFiles(keyFile);
  await expect(lockedForm(page)).toBeEnabled();
  await lockedForm(page).click();
  await expect(page.getByRole('tab', { name: 'Keys' })).toBeVisible();

  await page.getByRole('button', { name: 'Remove Key file on a stick' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('“Key file on a stick” was removed.')).toBeVisible();
  await page.keyboard.press('Control+l');
  await unlock(page, words.map((word) => word.trim()).join(' '));
  await expect(page.getByRole('tab', { name: 'Keys' })).toBeVisible();
});

test('a wrong passphrase says so, and the wait before the next attempt is counted down', async ({ page }) => {
  await createCustodyPlan(page);
  await page.keyboard.press('Control+l');
  for (const seconds of [1, 2, 4]) {
    await unlock(page, 'not the one');
    await expect(page.getByRole('alert')).toContainText('The passphrase does not open this plan');
    await expect(page.getByRole('button', { name: `Wait ${seconds} s` })).toBeDisabled();
    await expect(page.getByRole('button', { name: /^Wait/ })).toHaveCount(0);
  }
  await unlock(page);
  await expect(page.getByRole('heading', { name: 'Where everybody is' })).toBeVisible();
});

test('the words on a manifest are found again, the whole record is verified, and the paper is in the register', async ({
  page,
}) => {
  await createCustodyPlan(page, { withSample: true });
  await page.keyboard.press('Alt+5');
  const printed = page.frameLocator('iframe').getByText(/^Record \d+: /);
  await issueManifest(page, 1);
  await savePlainFile(page, '.xlsx');
  await expect(page.getByText(/^Saved: /)).toBeVisible();
  await expect(page.getByText(/^Version 1, issued /).first()).toBeVisible();
  await expect(printed).toContainText('Record 2:'); // the plan and the sample; the issue came after
  const [, words = ''] = (await printed.innerText()).split(': ');

  await openTab(page, 'Record');
  await expect(page.getByText('Step 4')).toBeVisible(); // the issue, and who got it
  await page.getByRole('button', { name: 'Verify the whole record now' }).click();
  await expect(page.getByText('All 4 steps are as they were written, in their order.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Eight words' }).fill(words);
  await page.getByRole('button', { name: 'Find them' }).click();
  await expect(page.getByText(/^Found: /)).toBeVisible();
  await page.getByRole('textbox', { name: 'Eight words' }).fill(words.split(' ').reverse().join(' '));
  await page.getByRole('button', { name: 'Find them' }).click();
  await expect(page.getByText(/^Found: /)).toHaveCount(0);

  await openSection(page, 'Manifests');
  await expect(printed).toBeVisible();
  await page.getByRole('button', { name: 'Give out…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await openTab(page, 'Copies');
  await expect(page.getByText('2 copies are outstanding')).toBeVisible();
  await expect(
    page.getByRole('row', { name: /^Paper Manifest of .*, version 1, Copy 1 of 1 1 / }),
  ).toBeVisible();
  for (const box of await page.getByRole('checkbox', { name: /^Destroyed: / }).all()) {
    await box.check();
  }
  await expect(page.getByText('Nothing is outstanding')).toBeVisible();
});

test('every screen of custody and of the start is free of serious accessibility faults, light and dark', async ({
  page,
}) => {
  const faults: string[] = [];
  const check = async (name: string) => {
    faults.push(...(await seriousFaults(page)).map((fault) => `${name}: ${fault}`));
  };
  await page.getByRole('button', { name: 'Create plan' }).click();
  await check('faults of a new plan');
  await page.getByRole('button', { name: 'Suggest six words' }).click();
  await check('suggested words');
  await page.getByRole('button', { name: 'Choose my own' }).click();
  await createCustodyPlan(page);
  await openTab(page, 'Keys');
  await check('keys');
  for (const name of [
    'Change passphrase',
    'Add passphrase',
    'Add key file',
    'Add recovery key',
    'Try a key',
  ]) {
    await page.getByRole('button', { name }).click();
    await check(name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  for (const name of ['Lock and panic', 'Record', 'Copies']) {
    await openTab(page, name);
    await check(name);
  }
  await openTab(page, 'Lock and panic');
  for (const action of ['Seal', 'Burn']) {
    await page.getByRole('radio', { name: action }).check();
    await check(action);
  }
  await page.keyboard.down('F9');
  await expect(page.getByText('Release F9 to cancel')).toBeVisible();
  await page.keyboard.up('F9');
  await page.keyboard.press('Control+l');
  await unlock(page, 'not the one');
  await expect(page.getByRole('alert')).toBeVisible();
  await check('a wrong passphrase');
  await page.getByRole('button', { name: 'Use a key file' }).click();
  await check('a key file');
  await page.getByRole('button', { name: 'Use a recovery key' }).click();
  await check('a recovery key');

  expect(faults).toEqual([]);
});

test('with the keyboard alone: a plan is made, its panic key set, locked and unlocked', async ({ page }) => {
  const tabTo = async (name: string | RegExp, role: 'button' | 'tab' | 'radio' | 'textbox') => {
    const wanted = page.getByRole(role, { name });
    for (let step = 0; step < 40; step += 1) {
      if (await wanted.first().evaluate((element) => element === document.activeElement)) {
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`${String(name)} cannot be reached with Tab`);
  };
  await expect(page.getByLabel('Name of the plan')).toBeFocused();
  await page.keyboard.type(label);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Awa Example');
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Passphrase again')).toBeFocused();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Where everybody is' })).toBeVisible();

  await page.keyboard.press('Alt+6');
  await tabTo('Keys', 'tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Lock and panic' })).toHaveAttribute('aria-selected', 'true');
  await tabTo(/^Lock/, 'radio');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Seal' })).toBeChecked();
  await tabTo(/^To set it, type/, 'textbox');
  await page.keyboard.type('seal');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved for this desk.')).toBeVisible();

  await page.keyboard.press('Control+l');
  await expect(page.getByLabel('Passphrase')).toBeFocused();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Keys' })).toBeVisible();
});
