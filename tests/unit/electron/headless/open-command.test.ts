import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encryptArchive } from '../../../../electron/host/exports/encrypted-archive';
import { aHeadlessProgram } from '../../../support/headless-program';
import type { HeadlessProgram } from '../../../support/headless-program';

const passphrase = 'olive harbor window ladder';
let program: HeadlessProgram;
let file: string;

beforeAll(async () => {
  program = await aHeadlessProgram();
  file = join(program.folder, 'manifest.csv.zip');
  await writeFile(file, await encryptArchive('manifest.csv', Buffer.from('a,b'), passphrase, 0));
}, 60_000);
afterAll(() => program.remove());

describe('open', () => {
  it('writes what is in an encrypted file', async () => {
    const out = join(program.folder, 'opened.csv');

    const { code, reported } = await program.run(['open', file, '--out', out], undefined, passphrase);

    expect([code, await readFile(out, 'utf8'), reported[0]]).toEqual([
      0,
      'a,b',
      `${file} was opened: manifest.csv, 3 bytes, written to ${out}.`,
    ]);
  });

  it('refuses a wrong passphrase in one sentence and writes nothing', async () => {
    const out = join(program.folder, 'not-opened.csv');

    const { code, told } = await program.run(['open', file, '--out', out], undefined, 'something else');

    expect([code, told.length]).toEqual([2, 1]);
    await expect(readFile(out)).rejects.toThrow();
  });
});
