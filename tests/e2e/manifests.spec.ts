import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app-fixture';
import { closeGiving, issueManifest } from '../support/manifest-steps';
import { createPlan, openSection } from '../support/new-plan';

const passphrase = 'olive harbor window ladder';

/** Assigns the first household of the board and opens the manifest of its departure. */
async function openManifestOfFirst(page: Page): Promise<void> {
  await openSection(page, /Board/);
  await page.getByRole('listbox', { name: 'Households without a place' }).getByRole('option').first().click();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Find a departure' }).press('Enter');
  await page
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: /^Lock / }) })
    .getByRole('button', { name: /^Manifest of / })
    .click();
}

async function takeOff(page: Page): Promise<void> {
  await openSection(page, /Board/);
  await page.getByRole('button', { name: /^Take .* off$/ }).click();
  await expect(page.getByRole('button', { name: /^Take .* off$/ })).toHaveCount(0);
  await openSection(page, /Manifests/);
}

const paper = (page: Page) => page.frameLocator('iframe');

test('the rules and priorities are shown as one page, and a departure brings its manifest back', async ({
  page,
}) => {
  await createPlan(page, 'Manifest sample', { withSample: true });
  await openSection(page, /Manifests/);

  await page.getByRole('button', { name: 'Rules', exact: true }).click();

  const rules = page.frameLocator('iframe[title="Preview of the rules and priorities"]');
  await expect(rules.getByRole('heading', { level: 1 })).toBeVisible();
  const departures = page.getByRole('region', { name: 'Departures' });
  await departures.getByRole('listitem').first().getByRole('button').click();
  await expect(paper(page).getByRole('heading', { level: 1 }).first()).toBeVisible();
});

test('a list is a draft until it is issued, is void when it is superseded, and says what changed', async ({
  page,
}) => {
  await createPlan(page, 'Manifest sample', { withSample: true });
  await openManifestOfFirst(page);
  await expect(page.getByText('DRAFT – not issued yet.')).toBeVisible();
  await expect(paper(page).getByText('DRAFT', { exact: true })).toBeVisible();

  await issueManifest(page, 1);
  await closeGiving(page);
  await expect(page.getByText(/^Version 1, issued .* is in force and up to date\.$/)).toBeVisible();
  await expect(paper(page).getByText('DRAFT', { exact: true })).toHaveCount(0);
  await takeOff(page);
  await expect(page.getByRole('region', { name: 'Departures' }).getByText('changed since v1')).toBeVisible();
  await expect(page.getByText(/^DRAFT – changed since version 1, .* Issue it as version 2/)).toBeVisible();
  await page.getByRole('tab', { name: 'Changes' }).click();
  await expect(page.getByText(/^0 added, [1-9]\d* dropped, 0 changed$/)).toBeVisible();

  await page.getByRole('button', { name: 'Issue…' }).click();
  await expect(page.getByText(/^v2 supersedes v1: 0 added, [1-9]\d* dropped, 0 changed$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await issueManifest(page, 2);
  await closeGiving(page);
  await page.getByRole('tab', { name: 'Versions (2)' }).click();
  await page
    .getByRole('list', { name: 'Issued versions' })
    .getByRole('button', { name: /^Version 1/ })
    .click();

  await expect(paper(page).getByText('VOID', { exact: true })).toBeVisible();
  await expect(
    paper(page)
      .getByText(/superseded by version 2/)
      .first(),
  ).toBeVisible();
  await expect(paper(page).getByRole('row').nth(1)).toBeVisible();
});

test('what stands against an issue is overridden with a reason, or not at all', async ({ page }) => {
  await createPlan(page, 'Manifest sample', { withSample: true });
  await openSection(page, /Manifests/);
  await expect(page.getByText('Nobody on the list')).toBeVisible();
  await page.getByRole('button', { name: 'Issue…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Issue version 1 of / });

  await dialog.getByRole('button', { name: 'Override and issue version 1' }).click();
  await expect(dialog.getByText('Give a reason.').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await issueManifest(page, 1, 'The carrier wants an empty list');
  await closeGiving(page);

  await expect(page.getByText('Overridden at issue by A. Planner', { exact: true })).toBeVisible();
  await expect(
    page
      .getByRole('tabpanel')
      .getByText(/: The carrier wants an empty list$/)
      .first(),
  ).toBeVisible();
  await expect(
    paper(page)
      .getByText(/: The carrier wants an empty list$/)
      .first(),
  ).toBeVisible();
});

test('a file goes to somebody outside with a reason and encrypted, and stands in the log', async ({
  page,
  home,
}) => {
  await createPlan(page, 'Manifest sample', { withSample: true });
  await openManifestOfFirst(page);
  await issueManifest(page, 1);
  const dialog = page.getByRole('dialog', { name: /^Who gets what/ });
  await dialog.getByRole('combobox', { name: 'Kind of recipient' }).click();
  await page.getByRole('option', { name: 'Airline' }).click();
  await dialog.getByText('.csv', { exact: true }).click();
  await expect(dialog.getByText(/^\d+ (person|people) × \d+ fields? to Airline$/)).toBeVisible();

  await dialog.getByRole('button', { name: 'Save the file' }).click();
  await expect(dialog.getByText('Give a reason.')).toBeVisible();
  await dialog.getByLabel('Recipient', { exact: true }).fill('Duty manager, Example Air');
  await dialog.getByLabel('Reason', { exact: true }).fill('Check-in at BKO');
  await dialog.getByLabel('Passphrase of the file').fill(passphrase);
  await dialog.getByLabel('Passphrase again').fill(passphrase);
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  await expect(page.getByText(/^Saved: .*-v1\.csv\.zip$/)).toBeVisible();
  expect((await readdir(join(home, 'exports'))).filter((name) => name.endsWith('.zip'))).toHaveLength(1);

  await page.getByRole('tab', { name: 'Given out' }).click();
  await expect(page.getByText('Duty manager, Example Air (Airline)')).toBeVisible();
  const name = await paper(page).getByRole('row').nth(1).getByRole('cell').nth(2).innerText();
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await page.getByRole('combobox', { name: 'Who has been told about' }).fill(name);
  await page.getByRole('option').first().click();
  await expect(page.getByRole('cell', { name: 'Check-in at BKO' })).toBeVisible();
  await page.getByLabel('Recipient', { exact: true }).fill('nobody of this name');
  await expect(page.getByText('No list that fits left the desk.')).toBeVisible();

  await page.getByRole('button', { name: 'Open an encrypted file…' }).click();
  const opening = page.getByRole('dialog', { name: 'Open an encrypted file' });
  const [archive = ''] = (await readdir(join(home, 'exports'))).filter((file) => file.endsWith('.zip'));
  const chooser = page.waitForEvent('filechooser');
  await opening.getByRole('button', { name: 'Encrypted file' }).click();
  await (await chooser).setFiles(join(home, 'exports', archive));
  await opening.getByLabel('Passphrase of the file').fill('not this one');
  await opening.getByRole('button', { name: 'Open and save' }).click();
  await expect(opening.getByText(/^The passphrase does not open this file/)).toBeVisible();
  await opening.getByLabel('Passphrase of the file').fill(passphrase);
  await opening.getByRole('button', { name: 'Open and save' }).click();
  await expect(page.getByText(/^Saved: .*-v1\.csv$/)).toBeVisible();
});

test('printed copies are numbered and outstanding until they are ticked', async ({ page }) => {
  await createPlan(page, 'Manifest sample', { withSample: true });
  await openManifestOfFirst(page);
  await issueManifest(page, 1);
  const dialog = page.getByRole('dialog', { name: /^Who gets what/ });
  await dialog.getByLabel('Copies').fill('2');

  await dialog.getByRole('button', { name: 'Print 2 copies' }).click();

  await expect(dialog).toHaveCount(0);
  await page.getByRole('tab', { name: 'Given out' }).click();
  await expect(page.getByText('2 printed copies outstanding')).toBeVisible();
  await page.getByRole('checkbox', { name: /^Destroyed: .*Copy 2 of 2/ }).check();
  await expect(page.getByText('1 printed copy outstanding')).toBeVisible();
});

test('undo right after an issue takes the assignment back and leaves the issued version', async ({
  page,
}) => {
  await createPlan(page, 'Manifest sample', { withSample: true });
  await openManifestOfFirst(page);
  await issueManifest(page, 1);
  await closeGiving(page);

  await page.getByRole('button', { name: 'Undo' }).click();

  await expect(page.getByText(/^DRAFT – changed since version 1/)).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Versions (1)' })).toBeVisible();
});

test('a form is on the paper that is at hand', async ({ page }) => {
  await createPlan(page, 'Manifest sample', { withSample: true });
  await openManifestOfFirst(page);
  await page.getByRole('combobox', { name: 'List or form' }).click();
  await page.getByRole('option', { name: 'General aviation report' }).click();
  await page.getByRole('combobox', { name: 'Paper of the form' }).click();
  await page.getByRole('option', { name: 'Letter' }).click();

  await expect(page.getByText(/^Letter landscape at printed width/)).toBeVisible();
  await expect(page.locator('iframe[title^="Preview of the manifest"]')).toHaveAttribute(
    'srcdoc',
    /@page \{ size: Letter/,
  );
});

test('the section and its dialogs have no accessibility faults', async ({ page }) => {
  await createPlan(page, 'Manifest sample', { withSample: true });
  await openManifestOfFirst(page);
  const faults = async () => {
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa'])
      .exclude('.mantine-Notifications-root')
      .analyze();
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]);
  };
  await expect(page.getByText('DRAFT – not issued yet.')).toBeVisible();
  // Without a preview: it runs no scripts, and so cannot be looked at from inside.
  await page.getByRole('combobox', { name: 'List or form' }).click();
  await page.getByRole('option', { name: /PAXLST/ }).click();
  await expect(page.getByText('This is a message for machines')).toBeVisible();
  expect(await faults()).toEqual([]);
  await page.getByRole('button', { name: 'Issue…' }).click();
  await expect(page.getByRole('dialog', { name: /^Issue version 1/ })).toBeVisible();
  expect(await faults()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Give out…' }).click();
  await expect(page.getByRole('dialog', { name: /^Who gets what/ })).toBeVisible();
  expect(await faults()).toEqual([]);
  await page.keyboard.press('Escape');
  for (const tab of ['Versions', 'Changes', 'Given out']) {
    await page.getByRole('tab', { name: tab }).click();
    expect(await faults()).toEqual([]);
  }
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  expect(await faults()).toEqual([]);
});
