import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { createSignals } from '../../../../../electron/host/custody/signals';
import { temporaryFolder } from '../../../../support/host-ports';

test('everybody who waits is told, and who asks afterwards waits anew', async () => {
  const signals = createSignals(30);
  const waiting = [signals.next(), signals.next()];
  signals.lock();
  expect([await Promise.all(waiting), await signals.next()]).toEqual([['lock', 'lock'], 'none']);
});

test('what nobody waited for is told to the next who asks, unless it is cleared before', async () => {
  const signals = createSignals(30);
  signals.lock();
  const first = await signals.next();
  signals.lock();
  signals.clear();
  expect([first, await signals.next()]).toEqual(['lock', 'none']);
});

test('nobody waits any longer when it is cleared', async () => {
  const signals = createSignals(60_000);
  const waiting = signals.next();
  signals.clear();
  expect(await waiting).toBe('none');
});

test('a call that waits does not keep the process alive', async () => {
  const program = join(await temporaryFolder(), 'waits.mjs');
  await build({
    stdin: {
      contents: `import { createSignals } from './signals'; void createSignals(60_000).next(); console.log('asked');`,
      resolveDir: join(import.meta.dirname, '../../../../../electron/host/custody'),
    },
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'], timeout: 30_000 });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const [code] = (await once(child, 'exit')) as [number | null];
  expect([said.toString(), code]).toEqual(['asked\n', 0]);
});
