import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { createHandlers } from '../../../../../electron/host/handlers';
import { temporaryFolder, testPorts } from '../../../../support/host-ports';

const passphrase = 'a plainly fictional passphrase';
const root = join(import.meta.dirname, '..', '..', '..', '..', '..');
let program = '';

beforeAll(async () => {
  program = join(await temporaryFolder(), 'commit-until-killed.mjs');
  await build({
    entryPoints: [join(root, 'tests', 'support', 'commit-until-killed.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
});

/** Runs the program, kills it some milliseconds after so many acknowledgements, and answers with the last of them. */
function runAndKill(
  home: string,
  planId: string,
  acknowledgements: number,
  delayMs: number,
): Promise<number> {
  const child = spawn(process.execPath, [program, home, planId, passphrase], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let heard = 0;
  let last = 0;
  createInterface(child.stdout).on('line', (line) => {
    heard += 1;
    last = Number(line);
    if (heard === acknowledgements) {
      setTimeout(() => child.kill('SIGKILL'), delayMs);
    }
  });
  return new Promise((resolve) => child.once('close', () => resolve(last)));
}

describe('a host that is killed while it saves', () => {
  it('has lost nothing that it had acknowledged, in 20 deaths', { timeout: 120_000 }, async () => {
    const ports = testPorts(await temporaryFolder());
    const bridge = createHandlers(ports);
    const created = await bridge.createPlan({ label: 'Bamako', passphrase });
    const planId = created.ok ? created.value.planId : ('' as never); // the next assertion would say so
    await bridge.closePlan({});

    const deaths: { lost: number[]; notices: string[] }[] = [];
    let acknowledged = 0;
    for (let death = 0; death < 20; death += 1) {
      acknowledged = Math.max(
        acknowledged,
        await runAndKill(ports.home, planId, 1 + (death % 7) * 3, (death * 3) % 11),
      );
      const opened = await bridge.openPlan({ planId, passphrase });
      const read = await bridge.readPlan({ entity: 'person', offset: 0, limit: 5000 });
      const found = new Set(
        (read.ok ? read.value.records : []).map((record) => (record as { id: string }).id),
      ); // people have ids
      const lost = Array.from({ length: acknowledged }, (_, index) => index + 1).filter(
        (number) => !found.has(`p-${number}`),
      );
      const notices = opened.ok ? opened.value.notices.map(({ id }) => id) : [opened.problem.id];
      deaths.push({ lost, notices: notices.filter((id) => id !== 'vault.torn-tail-cut') });
      await bridge.closePlan({});
    }

    expect(deaths).toEqual(deaths.map(() => ({ lost: [], notices: [] })));
    expect(acknowledged).toBeGreaterThan(100);
  });

  it('holds the plan against a second process while it lives', async () => {
    const ports = testPorts(await temporaryFolder());
    const bridge = createHandlers(ports);
    const created = await bridge.createPlan({ label: 'Bamako', passphrase });
    const planId = created.ok ? created.value.planId : ('' as never); // the next assertion would say so
    const child = spawn(process.execPath, [program, ports.home, planId, passphrase], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said: string[] = [];
    createInterface(child.stderr).on('line', (line) => said.push(line));
    await new Promise((resolve) => child.once('close', resolve));
    await bridge.closePlan({});
    expect(said.join('\n')).toContain('Error: vault.in-use');
  });
});
