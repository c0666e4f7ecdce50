import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { argon2Text } from '../../../electron/argon2-text.mjs';
import { temporaryFolder } from '../../support/host-ports';

const root = join(import.meta.dirname, '..', '..', '..');

/** Derives a costly key, and counts how often this thread came to do something else meanwhile. */
const program = `
import { argon2 } from './electron/host/keys/argon2';
let turns = 0;
const counting = setInterval(() => { turns += 1; }, 1);
const bytes = (text) => new TextEncoder().encode(text);
argon2(bytes('password'), bytes('somesalt'), { memoryKiB: 65536, iterations: 2, parallelism: 1 }).then((key) => {
  clearInterval(counting);
  console.log(JSON.stringify({ key: key.toString('hex'), isFree: turns > 10 }));
});
`;

test.each(['esm', 'cjs'] as const)(
  'a program bundled as %s, without libraries beside it, derives keys in a thread',
  async (format) => {
    const outfile = join(await temporaryFolder(), format === 'esm' ? 'program.mjs' : 'program.cjs');
    await build({
      stdin: { contents: program, resolveDir: root },
      bundle: true,
      platform: 'node',
      format,
      outfile,
      logLevel: 'error',
      plugins: [argon2Text],
    });
    const { stdout } = await promisify(execFile)(process.execPath, [outfile]);
    expect(JSON.parse(stdout)).toEqual({
      key: '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
      isFree: true,
    });
  },
);
