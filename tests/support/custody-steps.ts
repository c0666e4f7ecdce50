import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createPlan, openSection } from './new-plan';

/** Opens the plan of these specs. */
export const passphrase = 'seven dry reeds by water';
export const label = 'Operation Baobab';

export async function createCustodyPlan(page: Page, { withSample = false } = {}): Promise<void> {
  await createPlan(page, label, { withSample, operator: 'Awa Example', passphrase });
  await expect(page.getByRole('heading', { name: 'Where everybody is' })).toBeVisible();
}

export async function unlock(page: Page, secret = passphrase): Promise<void> {
  await page.getByLabel('Passphrase').fill(secret);
  await page.getByRole('button', { name: 'Open plan' }).click();
}

export async function openTab(page: Page, name: string): Promise<void> {
  await openSection(page, 'Custody');
  await page.getByRole('tab', { name }).click();
}

export async function setPanic(page: Page, action: 'Seal' | 'Burn'): Promise<void> {
  await openTab(page, 'Lock and panic');
  await page.getByRole('radio', { name: action }).check();
  await expect(page.getByRole('button', { name: `Set the panic key to ${action}` })).toBeDisabled();
  await page.getByLabel(/^To set it, type/).fill(action);
  await page.getByRole('button', { name: `Set the panic key to ${action}` }).click();
  await expect(page.getByText('Saved for this desk.')).toBeVisible();
}

export async function holdPanicKey(page: Page): Promise<void> {
  await page.keyboard.down('F9');
  await expect(page.getByRole('button', { name: 'Put the receipt away' })).toBeVisible();
  await page.keyboard.up('F9');
}

export async function seriousFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(300); // colours fade
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .exclude('iframe')
      .withTags(['wcag2a', 'wcag2aa'])
      .analyze();
    faults.push(
      ...violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map((node) => `${colorScheme} ${id}: ${node.html.slice(0, 120)}`)),
    );
  }
  return faults;
}

/** What the host says, asked from the page itself. */
export function openPlanOf(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const answer = await fetch('/bridge/deskState', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    const { value } = (await answer.json()) as { value: { openPlanId: unknown } }; // as the contract says
    return value.openPlanId;
  });
}

export const lockedForm = (page: Page) => page.getByRole('button', { name: 'Open plan' });
