import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const setup = join(import.meta.dirname, '..', '..', '..', 'electron', 'setup.mjs');

describe('the tasks of the project', () => {
  it.each(['nonsense', 'toString', ''])('refuses the unknown task "%s" with one sentence', (task) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [setup, task], { encoding: 'utf8' });
    expect([status, stdout, stderr]).toEqual([
      1,
      '',
      'Unknown task; one of: start, test, headless, bench, abuse.\n',
    ]);
  });
});
