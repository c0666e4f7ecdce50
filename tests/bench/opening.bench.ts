import { rm } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findChromium } from '../../electron/chromium/find-chromium';
import { startLoopbackServer } from '../../electron/chromium/loopback-server';
import { createHandlers } from '../../electron/host/handlers';
import { createFormatter } from '../../shared/messages/format';
import { message } from '../../shared/messages/message';
import { creation } from '../../shared/model/apply-changes';
import { aHousehold, aPerson } from '../support/builders';
import { temporaryFolder, testPorts } from '../support/host-ports';
import type { BenchLine } from './bench-line';

const people = 50_000;
const peopleAHousehold = 4;
const passphrase = 'seven dry reeds by water';

function changes() {
  return Array.from({ length: people }, (_, n) => {
    const householdId = `h${Math.floor(n / peopleAHousehold)}`;
    const person = aPerson({
      id: `p${n}`,
      householdId,
      familyName: `Misali-${Math.floor(n / peopleAHousehold)}`,
      givenNames: `Exemple ${n}`,
      documentNumber: String(10_000_000 + n),
      phone: `+2232${String(n).padStart(7, '0')}`,
    });
    return n % peopleAHousehold === 0
      ? [creation('household', aHousehold({ id: householdId })), creation('person', person)]
      : [creation('person', person)];
  }).flat();
}

/**
 * Time from the click on “Open plan” to the first rows of a roster of 50,000, in the built window with production
 * handlers. The peer in the same run: the page fetches and parses the same records and does nothing else with them.
 * The key derivation is made cheap, since it is slow on purpose.
 */
export async function benchOpening(): Promise<BenchLine[]> {
  const executablePath = findChromium();
  if (executablePath === null) {
    return [{ bench: 'opening', skipped: 'no Chromium on this machine' }];
  }
  const home = await temporaryFolder();
  const handlers = createHandlers(testPorts(home));
  await handlers.createPlan({ label: 'Bench', passphrase });
  await handlers.commit({
    batch: {
      id: 'bench',
      at: '2031-03-01T00:00:00.000Z_0000_bench',
      by: '',
      label: message('app.roster'),
      changes: changes(),
    },
  });
  await handlers.closePlan({});
  const server = await startLoopbackServer({
    handlers,
    rendererRoot: `${process.cwd()}/out/app/renderer`,
    format: createFormatter(),
  });
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.startUrl);
  await page.getByRole('button', { name: 'Open Bench' }).click();
  await page.getByLabel('Your name').fill('Bench');
  await page.getByLabel('Passphrase').fill(passphrase);
  const opening = performance.now();
  await page.getByRole('button', { name: 'Open plan' }).click();
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Roster' }).click();
  await page.getByRole('gridcell').first().waitFor();
  const openSeconds = (performance.now() - opening) / 1000;

  const bareSeconds = await page.evaluate(async (limit) => {
    const start = performance.now();
    for (let offset = 0; offset < 50_000; offset += limit) {
      const answer = await fetch('/bridge/readPlan', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ entity: 'person', offset, limit }),
      });
      await answer.json();
    }
    return (performance.now() - start) / 1000;
  }, 2_000);

  await browser.close();
  await server.close();
  await rm(home, { recursive: true, force: true });
  return [
    {
      bench: 'opening',
      people,
      seconds_to_usable_grid: Number(openSeconds.toFixed(2)),
      peer: 'the page fetches and parses the same records',
      peer_seconds: Number(bareSeconds.toFixed(2)),
      ratio: Number((openSeconds / bareSeconds).toFixed(2)),
    },
  ];
}
