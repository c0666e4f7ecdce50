import type { Locator, Page } from '@playwright/test';
import type { Boarding } from '../../shared/model/boarding';
import type { ManifestVersion } from '../../shared/model/manifest-version';
import { buildManifest } from '../../shared/manifests/manifest';
import { asIssued } from '../../shared/manifests/issue';
import { personCode } from '../../shared/manifests/person-code';
import { expect, test } from '../support/app-fixture';
import { aFullDoorPlan, atDoor, hand } from '../support/door-plan';
import { defined } from '../support/defined';
import { makeZone } from '../support/make-zone';
import { openSeededPlan } from '../support/seeded-plan';

test.setTimeout(240_000);
test.use({ actionTimeout: 20_000 });

const where = 'Where everybody is';
const field = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Name, barcode, document or number' });
const said = (page: Page): Locator => page.getByRole('main').getByRole('status').first();
const count = (page: Page, state: string): Locator =>
  page.getByRole('group', { name: 'Show people by state' }).getByRole('button', { name: state });

/** 300 people with places on 300 seats, whose list was issued, and two families who wait. */
function aMorning() {
  const plan = aFullDoorPlan();
  const traveller = defined(plan.person.get('h2-1'));
  plan.person.set('h2-1', {
    ...traveller,
    familyName: 'Exemple',
    givenNames: 'Awa',
    documentNumber: 'XD4471902',
  });
  const issue = { version: 1, issuedAt: hand.now };
  const content = buildManifest(plan, atDoor, issue);
  const details = {
    ...issue,
    number: 1,
    issuedBy: hand.by,
    kind: 'planned',
    record: null,
    overrides: [],
  } as const;
  const version = asIssued(content, details);
  plan.manifestVersion.set(version.id, version);
  return { plan, rows: content.rows };
}

/** Types as a scanner does: the keys at once, then Enter. */
async function scan(page: Page, line: string): Promise<void> {
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}

/** Wherever the 307 people are, the strip has each of them once. */
async function expectEverybodyCounted(page: Page): Promise<void> {
  const strip = page.getByRole('group', { name: where });
  await expect(strip).toHaveAttribute('aria-busy', 'false');
  await expect(strip).toContainText('307');
  const parts = await strip.getByRole('button').allInnerTexts();
  const counts = parts.map((part) => Number(/\d+/.exec(part)?.[0] ?? 0));
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(307);
}

/** Whom the last list of the departure names, and who is noted as boarded, as the disk has them. */
async function listedAndBoarded(page: Page): Promise<readonly [string[], string[]]> {
  const read = (entity: string): Promise<readonly unknown[]> =>
    page.evaluate(async (name) => {
      const response = await fetch('/bridge/readPlan', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ entity: name, offset: 0, limit: 1000 }),
      });
      const answer = (await response.json()) as { value: { records: unknown[] } };
      return answer.value.records;
    }, entity);
  const versions = (await read('manifestVersion')) as ManifestVersion[];
  const boardings = (await read('boarding')) as Boarding[];
  const last = versions.sort((one, other) => other.version - one.version)[0];
  return [
    (last?.content?.rows ?? []).map(({ personId }) => personId).sort(),
    boardings.flatMap(({ state, personId }) => (state === 'boarded' ? [personId] : [])).sort(),
  ];
}

test('300 people go through the door by scanner and ticked list, with no-shows, standby and a wrong count', async ({
  page,
  restart,
}) => {
  const { plan, rows } = aMorning();
  await openSeededPlan(page, restart, plan);
  await page.keyboard.press('Alt+g');
  await page.getByRole('button', { name: /0 of 300 aboard/ }).press('Enter');
  await expect(count(page, 'Expected')).toContainText('300');
  await expectEverybodyCounted(page);

  // A barcode and a passport each check in the one whom they belong to.
  await scan(page, personCode('h1-1'));
  await expect(said(page)).toContainText('Member1 Misali1 checked in for');
  await expect(said(page)).toContainText('1 of 3 here.');
  const [upper = '', lower = ''] = makeZone('TD3', {
    code: 'P',
    issuer: 'UTO',
    family: 'EXEMPLE',
    given: 'AWA',
    number: 'XD4471902',
    nationality: 'UTO',
    birth: '900517',
    sex: 'F',
    expiry: '350101',
    optional: '',
  });
  await scan(page, upper);
  await expect(page.getByText('1 line read, scan on')).toBeVisible();
  await scan(page, lower);
  await expect(said(page)).toContainText('Awa Exemple checked in for');
  await expect(count(page, 'Checked in')).toContainText('2');
  // The rest of the household with Shift; a code of nobody is said to be one.
  await page.keyboard.press('Shift+Enter');
  await expect(said(page)).toContainText('3 of 3 here.');
  await scan(page, '00000000000000');
  await expect(said(page)).toContainText('Nobody found for “00000000000000”.');
  await page.keyboard.press('Escape');

  await expectEverybodyCounted(page);

  // A family of three does not come: one question for all of them.
  await scan(page, 'Misali99');
  await page.keyboard.press('Shift+F7');
  await expect(said(page)).toContainText('Why not here?');
  await page.keyboard.press('1');
  await expect(said(page)).toContainText('Member1 Misali99 and 2 others did not come for');
  await expect(count(page, 'No-show')).toContainText('3');

  // Five are first in line and do not fit whole in three seats; two decline, think again, and accept.
  await page.getByRole('tab', { name: 'Standby' }).press('Enter');
  const standby = page.getByRole('list', { name: 'Standby' }).getByRole('listitem');
  await expect(standby).toHaveCount(2);
  await expect(standby.first()).toContainText('2 people, all fit');
  await expect(standby.nth(1).getByRole('button', { name: /^Give / })).toBeDisabled();
  await standby
    .first()
    .getByRole('button', { name: /declines the place$/ })
    .press('Enter');
  await expect(said(page)).toContainText('declined a place on');
  await expect(standby).toHaveCount(1);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(standby).toHaveCount(2);
  await standby
    .first()
    .getByRole('button', { name: /^Give / })
    .press('Enter');
  await expect(said(page)).toContainText('from standby on');
  await expect(count(page, 'Expected')).toContainText(String(300 - 4 - 3 + 2));
  await scan(page, personCode('s2-1'));
  await page.keyboard.press('Shift+F4');
  await expect(count(page, 'Boarded')).toContainText('2');
  await expectEverybodyCounted(page);

  // What was ticked on paper, read as names before it counts.
  const numberOf = (id: string): number => defined(rows.find(({ personId }) => personId === id)).number;
  const away = ['h99-1', 'h99-2', 'h99-3'].map(numberOf);
  const nameOf = (number: number): string => {
    const { givenNames, familyName } = defined(rows[number - 1]);
    return `${givenNames} ${familyName}`;
  };
  await page.getByRole('button', { name: 'Ticked list' }).press('Enter');
  const dialog = page.getByRole('dialog');
  const numbers = dialog.getByLabel('Numbers ticked');
  await expect(numbers).toBeFocused();
  await page.keyboard.type('1-301');
  await expect(dialog).toContainText('301 is not on this list: it has the numbers 1 to 300.');
  await numbers.fill('1-45 or so');
  await expect(dialog).toContainText('“or” is not understood. Write numbers such as 1-45 except 7, 12.');
  await numbers.fill(`1-300 except 7, 12, ${away.join(' ')}`);
  await expect(dialog.getByRole('status')).toContainText('295 of 300 ticked:');
  await expect(dialog.getByRole('status')).toContainText(`7 ${nameOf(7)}, 12 ${nameOf(12)}`);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(count(page, 'Boarded')).toContainText('297');
  // One who was not ticked comes late after all.
  await scan(page, personCode(defined(rows[6]).personId));
  await page.keyboard.press('F4');
  await expect(count(page, 'Boarded')).toContainText('298');
  await expectEverybodyCounted(page);

  // A wrong count names who it may come from; the right one closes.
  await page.getByRole('button', { name: 'Close departure' }).press('Enter');
  const counted = page.getByLabel('Counted by the crew');
  await expect(counted).toBeFocused();
  await page.keyboard.type('299');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('alert').filter({ hasText: 'The crew counts 299, the door 298.' }),
  ).toBeVisible();
  const causes = page.getByRole('group').filter({ hasText: /no-shows|never seen|without a check-in/ });
  await expect(causes).toHaveText([/^3 no-shows/, /^1 never seen/, /without a check-in/]);
  await expect(causes.nth(1)).toContainText(nameOf(12));
  await counted.fill('298');
  await expect(page.getByText('The counts agree.')).toBeVisible();
  await counted.press('Enter');
  const closed = page.getByRole('heading', { name: /is closed$/ });
  await expect(closed).toBeVisible();
  await expect(page.getByRole('heading', { name: '4 people wait again' })).toBeVisible();
  await expectEverybodyCounted(page);

  // The close is one step to undo, and to do again.
  await page.keyboard.press('Control+z');
  await expect(closed).toHaveCount(0);
  await expectEverybodyCounted(page);
  await page.getByRole('button', { name: 'Redo' }).press('Enter');
  await expect(closed).toBeVisible();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  const [listed, boarded] = await listedAndBoarded(page);
  expect(listed).toHaveLength(298);
  expect(listed).toEqual(boarded);
});
