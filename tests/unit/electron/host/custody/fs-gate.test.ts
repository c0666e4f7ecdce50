import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFsGate } from '../../../../../electron/host/custody/fs-gate';
import { temporaryFolder } from '../../../../support/host-ports';

test('a gate that was shut refuses everything, also on files that are open, but lets them be closed', async () => {
  const folder = await temporaryFolder();
  const gate = createFsGate(fs);
  const handle = await gate.fs.open(join(folder, 'a'), 'wx');
  await handle.writeFile('before');

  gate.shut();
  const refused = await Promise.allSettled([
    handle.writeFile('after'),
    handle.datasync(),
    gate.fs.rename(join(folder, 'a'), join(folder, 'b')),
    gate.fs.readFile(join(folder, 'a')),
    gate.fs.open(join(folder, 'a'), 'r'),
  ]);
  await handle.close();

  expect(refused.map((each) => each.status === 'rejected' && (each.reason as { code: string }).code)).toEqual(
    refused.map(() => 'ECANCELED'),
  );
  expect([await fs.readdir(folder), await fs.readFile(join(folder, 'a'), 'utf8')]).toEqual([['a'], 'before']);
});

test('it is quiet when the calls that had begun have ended, well or not', async () => {
  let finish: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (finish = resolve));
  const gate = createFsGate({
    ...fs,
    rm: async () => {
      await slow;
      throw new Error('refused in the end');
    },
  });
  const removal = gate.fs.rm('x').catch(() => 'refused');
  gate.shut();
  let isQuiet = false;
  const quiet = gate.quiet().then(() => (isQuiet = true));
  await new Promise((resolve) => setImmediate(resolve));
  const before = isQuiet;
  finish();
  await quiet;
  expect([before, isQuiet, await removal]).toEqual([false, true, 'refused']);
});
