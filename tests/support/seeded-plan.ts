import type { Page } from '@playwright/test';
import { message } from '../../shared/messages/message';
import { creation } from '../../shared/model/apply-changes';
import type { Change } from '../../shared/model/change';
import { entityNames } from '../../shared/model/plan';
import type { Plan } from '../../shared/model/plan';
import { expect } from './app-fixture';

const passphrase = 'four plain test words';

/** Everything in a plan as the changes that make it. */
export function creationsOf(plan: Plan): Change[] {
  return entityNames.flatMap((entity) =>
    [...plan[entity].values()].map((record) => creation(entity, record)),
  );
}

/** Puts a plan on the disk through the bridge of the window, starts the app again and opens it as `A. Planner`. */
export async function openSeededPlan(page: Page, restart: () => Promise<void>, plan: Plan): Promise<void> {
  const batch = {
    id: 'seed',
    at: '2026-03-01T00:00:00.000Z_0000_seed',
    by: '',
    label: message('app.roster'),
    changes: creationsOf(plan),
  };
  const calls: readonly (readonly [string, unknown])[] = [
    ['createPlan', { label: 'Seeded', passphrase }],
    ['commit', { batch }],
    ['closePlan', {}],
  ];
  for (const [method, body] of calls) {
    const answer = await page.evaluate(
      async ([name, content]) => {
        const response = await fetch(`/bridge/${name}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(content),
        });
        return [response.ok, (await response.text()).slice(0, 300)] as const;
      },
      [method, body] as const,
    );
    expect(answer[0], `${method}: ${answer[1]}`).toBe(true);
  }
  await restart();
  await page.getByRole('button', { name: 'Open Seeded' }).click();
  await page.getByLabel('Your name').fill('A. Planner');
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open plan' }).click();
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
}
