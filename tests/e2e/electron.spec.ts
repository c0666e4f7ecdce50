import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { deskBridgeMethods } from '../../shared/contract/desk-bridge';
import type { DeskBridge } from '../../shared/contract/desk-bridge';
import { temporaryFolder } from '../support/host-ports';

const root = join(import.meta.dirname, '..', '..');
const electronFolder = join(root, 'node_modules', 'electron');

/** Electron's program, or null where it has not been fetched. */
function electronProgram(): string | null {
  const pathFile = join(electronFolder, 'path.txt');
  const program = existsSync(pathFile) ? join(electronFolder, 'dist', readFileSync(pathFile, 'utf8')) : '';
  return existsSync(program) ? program : null;
}

const program = electronProgram();
const hasDisplay = process.platform !== 'linux' || (process.env['DISPLAY'] ?? '') !== '';
const reason =
  program === null
    ? "Electron's program has not been fetched here (node node_modules/electron/install.js)"
    : hasDisplay
      ? ''
      : 'there is no display here';

if (reason !== '' && process.env['DEPARTURE_DESK_ELECTRON'] !== 'required') {
  console.log(`The real-Electron spec did not run: ${reason}.`);
}

async function startElectron(home: string) {
  const isRoot = process.getuid?.() === 0;
  const app = await _electron.launch({
    executablePath: program ?? '',
    args: [...(isRoot ? ['--no-sandbox'] : []), root],
    env: { ...process.env, DEPARTURE_DESK_HOME: home },
  });
  return { app, page: await app.firstWindow() };
}

test.describe('the real Electron shell', () => {
  test.skip(reason !== '' && process.env['DEPARTURE_DESK_ELECTRON'] !== 'required', reason);

  test('isolates the window, keeps a plan over a restart, prints, and reaches no network', async () => {
    const home = await temporaryFolder();
    const first = await startElectron(home);
    await expect(first.page).toHaveTitle('Departure Desk');
    const seen = await first.page.evaluate(async () => {
      const bridge = (window as unknown as { departureDesk: DeskBridge }).departureDesk; // put there by the preload
      const created = await bridge.createPlan({
        label: 'Bamako',
        passphrase: 'a plainly fictional passphrase',
      });
      const printed = await bridge.renderPdf({ html: '<!doctype html><p>Manifest' });
      return {
        address: location.href,
        hasNode: 'require' in window || 'process' in window,
        methods: Object.keys(bridge).length,
        label: created.ok ? created.value.label : created.problem.id,
        pdf: printed.ok ? new TextDecoder().decode(printed.value.bytes.subarray(0, 5)) : printed.problem.id,
        outside: await fetch('https://example.org/').then(
          () => 'reached',
          () => 'refused',
        ),
        opened: window.open('https://example.org/') === null,
      };
    });
    expect(seen).toEqual({
      address: 'app://desk/',
      hasNode: false,
      methods: Object.keys(deskBridgeMethods).length,
      label: 'Bamako',
      pdf: '%PDF-',
      outside: 'refused',
      opened: true,
    });
    await first.app.close();

    const second = await startElectron(home);
    const labels = await second.page.evaluate(async () => {
      const bridge = (window as unknown as { departureDesk: DeskBridge }).departureDesk; // put there by the preload
      const plans = await bridge.listPlans({});
      return plans.ok ? plans.value.map(({ label }) => label) : [];
    });
    await second.app.close();
    const [planFolder = ''] = readdirSync(join(home, 'plans'));
    expect([labels, existsSync(join(home, 'plans', planFolder, 'lock'))]).toEqual([['Bamako'], false]);
  });
});
