import type { Page } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app-fixture';
import {
  createCustodyPlan,
  holdPanicKey,
  label,
  lockedForm,
  openPlanOf,
  openTab,
  setPanic,
  unlock,
} from '../support/custody-steps';
import { openSection } from '../support/new-plan';

test('Ctrl+L hides everything with the key itself, ends the workers, drops the key, and the section is back after unlocking', async ({
  page,
}) => {
  await createCustodyPlan(page, { withSample: true });
  await page.keyboard.press('Alt+5');
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Evacuee manifest' })).toBeVisible();
  const workersBefore = page.workers().length;

  const shownAfterTheKey = await page.evaluate(() => {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'l',
        code: 'KeyL',
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      }),
    );
    return document.body.innerText;
  });
  await expect(lockedForm(page)).toBeVisible();

  expect([workersBefore > 0, shownAfterTheKey, page.workers().length, await openPlanOf(page)]).toEqual([
    true,
    '',
    0,
    null,
  ]);
  await expect(page.getByRole('heading', { name: label })).toBeVisible();
  await expect(page.getByLabel('Your name')).toHaveValue('Awa Example');
  await expect(page.getByText('It was last opened here by Awa Example.')).toBeVisible();
  await unlock(page);
  await expect(page.getByRole('button', { name: 'Manifests' })).toHaveAttribute('aria-current', 'page');
});

test('Ctrl+L works from a dialog, from a field and from the printed page', async ({ page }) => {
  await createCustodyPlan(page, { withSample: true });
  await openTab(page, 'Keys');
  await page.getByRole('button', { name: 'Add passphrase' }).click();
  await page.getByLabel('What to call it').focus();
  await page.keyboard.press('Control+l');
  await expect(lockedForm(page)).toBeVisible();

  await unlock(page);
  await openSection(page, 'Manifests');
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Evacuee manifest' })).toBeVisible();
  await page.getByTitle(/^Preview of the manifest of /).click();
  await page.keyboard.press('Control+l');
  await expect(lockedForm(page)).toBeVisible();
});

test('the name that was given signs the changes, and is forgotten when the program ends', async ({
  page,
  restart,
}) => {
  await createCustodyPlan(page, { withSample: true });
  await openTab(page, 'Record');
  const words = await page
    .getByRole('list', { name: 'The eight words' })
    .getByRole('listitem')
    .allInnerTexts();
  await page.getByRole('textbox', { name: 'Eight words' }).fill(words.join(' '));
  await page.getByRole('button', { name: 'Find them' }).click();
  await expect(page.getByText(/^Found: this is the newest step, \d+, of .* by Awa Example: /)).toBeVisible();

  await restart();
  await page.getByRole('button', { name: `Open ${label}` }).click();
  await expect(page.getByLabel('Your name')).toHaveValue('');
  await unlock(page);
  await expect(page.getByText('Enter your name or initials')).toBeVisible();
});

test('what could not be saved when the plan was locked is there after unlocking', async ({ page }) => {
  await createCustodyPlan(page);
  await page.route('**/bridge/commit', (route) =>
    route.fulfill({ json: { ok: false, problem: { id: 'vault.disk-full' } } }),
  );
  await page.getByRole('button', { name: 'Try it with fictional sample data' }).click();
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(lockedForm(page)).toBeVisible();
  await page.unroute('**/bridge/commit');

  await unlock(page);

  await expect(
    page.getByText(/not saved when the plan was locked ha(s|ve) been saved now/).first(),
  ).toBeVisible();
  await expect(page.getByRole('group', { name: 'People' })).toContainText('439');
});

test('an idle desk warns, goes on when it is touched, and locks when it is not', async ({ page }) => {
  await page.clock.install();
  await page.reload();
  await createCustodyPlan(page);
  const warning = page.getByText(/^This plan locks in \d+ s$/);

  await page.clock.fastForward('04:25');
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward('00:10');
  await expect(warning).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward('04:45');
  await expect(warning).toBeVisible();
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward('05:01');

  await expect(lockedForm(page)).toBeVisible();
  expect(await openPlanOf(page)).toBeNull();
});

test('the minutes until an idle desk locks are set for the desk', async ({ page, restart }) => {
  await createCustodyPlan(page);
  await openTab(page, 'Lock and panic');
  await page.getByLabel('Minutes').fill('12');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved for this desk.')).toBeVisible();
  await restart();
  await page.getByRole('button', { name: `Open ${label}` }).click();
  await page.getByLabel('Your name').fill('Binta Example');
  await unlock(page);
  await openTab(page, 'Lock and panic');

  await expect(page.getByLabel('Minutes')).toHaveValue('12');
});

test('the plan locks when the computer is locked or goes to sleep', async ({ page, leaveComputer }) => {
  await createCustodyPlan(page);
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('button', { name: 'Departures' })).toHaveAttribute('aria-current', 'page');

  leaveComputer();

  await expect(lockedForm(page)).toBeVisible();
  await unlock(page);
  await expect(page.getByRole('button', { name: 'Departures' })).toHaveAttribute('aria-current', 'page');
});

test('the panic key let go early, repeated by the keyboard, or left by the window does nothing', async ({
  page,
}) => {
  await createCustodyPlan(page);
  const ring = page.getByText('Release F9 to cancel');
  await page.keyboard.down('F9');
  await expect(ring).toBeVisible();
  await expect(page.getByText(/^Holding F9\. Lock in two seconds\. .* Release to cancel\.$/)).toBeAttached();
  await page.keyboard.up('F9');
  await expect(ring).toBeHidden();
  await expect(page.getByText('Cancelled. Nothing was done.')).toBeAttached(); // for screen readers

  await page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F9', repeat: true, bubbles: true }));
  });
  await expect(ring).toBeHidden();

  await page.keyboard.down('F9');
  await expect(ring).toBeVisible();
  await page.evaluate(() => {
    document.hasFocus = () => false; // another window is in front
    window.dispatchEvent(new FocusEvent('blur'));
  });
  await expect(ring).toBeHidden();
  await page.waitForTimeout(2_500);
  await page.keyboard.up('F9');

  await expect(page.getByRole('heading', { name: 'Where everybody is' })).toBeVisible();
});

test('the panic key at first only locks, from wherever the keyboard is', async ({ page }) => {
  await createCustodyPlan(page);
  await page.keyboard.press('Alt+2');
  await page.getByRole('button', { name: 'Add person' }).first().click();
  await page.getByLabel('Family name').first().focus();
  await page.keyboard.down('F9');
  await expect(lockedForm(page)).toBeVisible();
  await page.keyboard.up('F9');

  await unlock(page);
  await expect(page.getByRole('button', { name: 'Roster' })).toHaveAttribute('aria-current', 'page');
});

test('the panic key works while a plan is being solved, and with the keyboard in the printed page', async ({
  page,
}) => {
  await createCustodyPlan(page, { withSample: true });
  await openSection(page, 'Board');
  await page.getByRole('button', { name: 'Assign automatically' }).click();
  await page.getByRole('button', { name: 'Find a plan' }).click();
  await page.keyboard.down('F9');
  await expect(lockedForm(page)).toBeVisible();
  await page.keyboard.up('F9');
  expect(page.workers().length).toBe(0);

  await unlock(page);
  await openSection(page, 'Manifests');
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Evacuee manifest' })).toBeVisible();
  await page.getByTitle(/^Preview of the manifest of /).click();
  await page.keyboard.down('F9');
  await expect(page.getByText('Release F9 to cancel')).toBeVisible();
  await expect(lockedForm(page)).toBeVisible();
  await page.keyboard.up('F9');
});

test('burn: after two seconds nothing is left, and a receipt says so until it is put away', async ({
  page,
  home,
}) => {
  await createCustodyPlan(page, { withSample: true });
  await openTab(page, 'Record');
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByText(/^Saved: /)).toBeVisible();
  await setPanic(page, 'Burn');
  const before = await readdir(join(home, 'exports'));

  await holdPanicKey(page);

  await expect(page.getByRole('heading', { name: 'This desk was burned' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Destroyed', exact: true })).toContainText(
    '1 plan was destroyed',
  );
  await expect(page.getByRole('region', { name: 'Still there' })).toContainText(
    'Nothing that this program knows of',
  );
  await page.reload();
  await expect(page.getByRole('heading', { name: 'This desk was burned' })).toBeVisible();
  await page.getByRole('button', { name: 'Put the receipt away' }).click();
  await expect(page.getByLabel('Name of the plan')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Name of the plan')).toBeVisible();
  expect([before.length, await readdir(join(home, 'exports')), await readdir(join(home, 'plans'))]).toEqual([
    1,
    [],
    [],
  ]);
});

test('seal: no passphrase opens the plan afterwards, the mission recovery key does', async ({
  page,
  home,
}) => {
  await createCustodyPlan(page, { withSample: true });
  await openTab(page, 'Keys');
  await page.getByRole('button', { name: 'Add recovery key' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make the pair' }).click();
  await page.getByLabel('The private half is in a safe place').check();
  await page.getByRole('button', { name: 'Next' }).click();
  const key = await readFile(join(home, 'exports', 'departure-desk-recovery-key.txt'), 'utf8');
  await page.getByLabel('Mission recovery key').fill(key);
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(page.getByText('It opens this plan: “Recovery key at headquarters”.')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await setPanic(page, 'Seal');
  await page.keyboard.press('Control+l');
  await expect(lockedForm(page)).toBeVisible();

  await holdPanicKey(page); // on the start screen, with the passphrase field in focus

  await expect(page.getByRole('heading', { name: 'This desk was sealed' })).toBeVisible();
  await page.getByRole('button', { name: 'Put the receipt away' }).click();
  await page
    .getByRole('button', { name: `Open ${label}` })
    .or(page.getByLabel('Passphrase'))
    .first()
    .click();
  await page.getByLabel('Your name').fill('Awa Example');
  await unlock(page);
  await expect(page.getByRole('alert')).toContainText('This plan was sealed');
  await page.getByRole('button', { name: 'Use a recovery key' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose the file' }).click(),
  ]);
  await chooser.setFiles(join(home, 'exports', 'departure-desk-recovery-key.txt'));
  await expect(page.getByLabel('Mission recovery key')).toHaveValue(/private half/);
  await expect(lockedForm(page)).toBeEnabled();
  await lockedForm(page).click();
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('group', { name: 'People' })).toContainText('439');
});

/** Keeps the page from doing anything else for so long. */
function keepBusy(page: Page, ms: number): Promise<void> {
  return page.evaluate((busyMs) => {
    const end = performance.now() + busyMs;
    while (performance.now() < end); // on purpose
  }, ms);
}

test('a busy window neither misses a full hold of the panic key nor takes a short one for it', async ({
  page,
}) => {
  await createCustodyPlan(page);
  await page.keyboard.down('F9');
  await expect(page.getByText('Release F9 to cancel')).toBeVisible();
  const busy = keepBusy(page, 3_500);
  const short = page.keyboard.up('F9'); // on its way while the page is busy
  await Promise.all([busy, short]);
  await expect(page.getByText('Release F9 to cancel')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Where everybody is' })).toBeVisible();

  await page.keyboard.down('F9');
  await expect(page.getByText('Release F9 to cancel')).toBeVisible();
  const busyAgain = keepBusy(page, 3_500);
  await page.waitForTimeout(2_600);
  const long = page.keyboard.up('F9');
  await Promise.all([busyAgain, long]).catch(() => undefined); // the page is replaced meanwhile
  await expect(lockedForm(page)).toBeVisible();
});
