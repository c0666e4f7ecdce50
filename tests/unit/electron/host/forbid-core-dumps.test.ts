import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { withoutCoreDumps } from '../../../../electron/host/forbid-core-dumps';
import { temporaryFolder } from '../../../support/host-ports';

const run = promisify(execFile);
const show = 'cat /proc/self/coredump_filter; grep "Max core file size" /proc/self/limits';
const none = /^0+\nMax core file size +0 +0 +bytes\s*$/;

it.runIf(process.platform === 'linux')(
  'nothing in memory goes into a core dump, of this process or of those that it starts',
  async () => {
    const program = join(await temporaryFolder(), 'forbids.mjs');
    await build({
      stdin: {
        contents: `import { execFileSync } from 'node:child_process';
          import { readFileSync } from 'node:fs';
          import { forbidCoreDumps } from './forbid-core-dumps';
          forbidCoreDumps();
          process.stdout.write(readFileSync('/proc/self/coredump_filter', 'utf8'));
          process.stdout.write(readFileSync('/proc/self/limits', 'utf8').split('\\n').find((line) => line.includes('core file')));
          process.stdout.write('|' + execFileSync('/bin/sh', ['-c', ${JSON.stringify(show)}], { encoding: 'utf8' }));`,
        resolveDir: join(import.meta.dirname, '../../../../electron/host'),
      },
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    const { stdout } = await run(process.execPath, [program]);
    const [own = '', child = ''] = stdout.split('|');
    expect([own, child]).toEqual([expect.stringMatching(none), expect.stringMatching(none)]);
  },
);

it.skipIf(process.platform === 'win32')('a program can be started without leave to dump', async () => {
  const [program, parameters] = withoutCoreDumps('/bin/sh', [
    '-c',
    'ulimit -c; ulimit -Hc; echo "$0"',
    'a b',
  ]);
  const { stdout } = await run(program, parameters);
  expect(stdout).toBe('0\n0\na b\n');
});
