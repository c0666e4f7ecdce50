import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInThread } from '../../../../electron/headless/reading-thread';
import { createFormatter } from '../../../../shared/messages/format';
import { aHeadlessProgram } from '../../../support/headless-program';
import type { HeadlessProgram } from '../../../support/headless-program';

const aJob = () => ({ kind: 'departures' as const, name: 'list.csv', bytes: new Uint8Array([97]) });

describe('the thread that reads a file', () => {
  let program: HeadlessProgram;
  beforeAll(async () => {
    program = await aHeadlessProgram();
  });
  afterAll(() => program.remove());

  it.each([
    ['takes for ever', 'for (;;);', 'list.csv could not be read within 1 second; it is damaged'],
    [
      'eats all memory',
      'const all = []; for (;;) all.push(new Array(1e6).fill(0.5));',
      'list.csv needs more memory',
    ],
    ['breaks', 'throw new Error("secret detail");', 'list.csv cannot be read as a spreadsheet:'],
    ['ends without a word', 'process.exit(0);', 'list.csv cannot be read as a spreadsheet:'],
  ])('is ended, and one sentence said, when it %s', async (title, code, start) => {
    const hostile = join(program.folder, `${title.replaceAll(' ', '-')}.mjs`);
    await writeFile(hostile, code);
    const limits = title === 'takes for ever' ? { seconds: 1 } : { seconds: 60, memoryMegabytes: 64 };

    const read = await readInThread(pathToFileURL(hostile), aJob(), limits);

    expect(read.ok ? '' : createFormatter()(read.problem).slice(0, start.length)).toBe(start);
  });
});
