import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

const giving = (page: Page): Locator => page.getByRole('dialog', { name: /^Who gets what/ });

/** Issues what is shown, with a reason for whatever stands against it; who is to get it is asked next. */
export async function issueManifest(
  page: Page,
  version: number,
  reason = 'Agreed with the carrier',
): Promise<void> {
  await page.getByRole('button', { name: 'Issue…' }).click();
  const dialog = page.getByRole('dialog', { name: new RegExp(`^Issue version ${version} of `) });
  await expect(dialog).toBeVisible();
  for (const box of await dialog.getByRole('textbox', { name: /^Reason for going ahead/ }).all()) {
    await box.fill(reason);
  }
  await dialog.getByRole('button', { name: new RegExp(`ssue version ${version}$`) }).click();
  await expect(giving(page)).toBeVisible();
}

/** Gives nothing out. */
export function closeGiving(page: Page): Promise<void> {
  return giving(page).getByRole('button', { name: 'Cancel' }).last().click();
}

/** Saves what is shown for the mission itself, as a file that is not encrypted. */
export async function savePlainFile(page: Page, output: '.csv' | '.xlsx' | 'PDF'): Promise<void> {
  await giving(page).getByText(output, { exact: true }).click();
  await giving(page).getByLabel('Encrypt the file').uncheck();
  await giving(page).getByRole('button', { name: 'Save the file' }).click();
}
