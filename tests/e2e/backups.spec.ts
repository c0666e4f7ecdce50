import type { Page } from '@playwright/test';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/app-fixture';
import { temporaryFolder } from '../support/host-ports';

const passphrase = 'seven dry reeds by water';

async function createSamplePlan(page: Page, label: string): Promise<void> {
  await page.getByLabel('Name of the plan').fill(label);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Passphrase again').fill(passphrase);
  await page.getByLabel('Your name').fill('Awa Example');
  await page.getByLabel('Fill the new plan with fictional sample data').check();
  await page.getByRole('button', { name: 'Create plan' }).click();
  await expect(page.getByRole('group', { name: 'People' })).toContainText('439');
}

async function openBackups(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Custody' }).click();
  await page.getByRole('tab', { name: 'Backups' }).click();
}

test('a plan whose folder was destroyed comes back from its backup with the same people', async ({
  page,
  home,
  restart,
}) => {
  const stick = join(await temporaryFolder(), 'stick');
  await mkdir(stick);
  await createSamplePlan(page, 'Operation Baobab');
  await openBackups(page);
  await page.getByLabel('Folder').fill(stick);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/^Last backup \d\d:\d\d, verified$/)).toBeVisible();
  await expect(page.getByText('no changes since')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Operation Baobab' })).toHaveCount(1);

  await restart();
  await rm(join(home, 'plans'), { recursive: true });
  await restart();
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await page.getByLabel('Folder or backup file').fill(stick);
  await page.getByRole('button', { name: 'Look there' }).click();
  await page.getByRole('radio', { name: /^Operation Baobab, made / }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Look inside' }).click();
  await expect(page.getByText('Checked from beginning to end: nothing is missing.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^People/ })).toContainText('439');
  await page.getByLabel('Name of the restored plan').fill('Baobab, restored');
  await page.getByLabel('Your name').fill('Binta Example');
  await page.getByRole('button', { name: 'Restore as a new plan' }).click();

  await expect(page.getByRole('group', { name: 'People' })).toContainText('439');
  await expect(page.getByRole('banner')).toContainText('Baobab, restored');
  expect(await readdir(join(home, 'plans'))).toHaveLength(1);
});
