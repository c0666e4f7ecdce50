import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPassphrase } from '../../../../electron/headless/read-passphrase';
import { aDeskWithBackups, backupPassphrase } from '../../../support/backup-desk';
import { aHeadlessProgram } from '../../../support/headless-program';
import type { HeadlessProgram } from '../../../support/headless-program';
import { must } from '../../../support/must';
import { personBatch } from '../../../support/sample-batches';

let program: HeadlessProgram;
let backup: string;
let recoveryKey: string;

beforeAll(async () => {
  program = await aHeadlessProgram();
  const { bridge } = await aDeskWithBackups();
  must(await bridge.commit({ batch: personBatch(1) }));
  recoveryKey = must(await bridge.addRecoverySlot({ label: 'Headquarters' })).path;
  backup = must(await bridge.backupNow({})).path;
  await bridge.closePlan({});
}, 60_000);
afterAll(() => program.remove());

const check = (args: readonly string[], passphrase = backupPassphrase) =>
  program.run(['backup-check', ...args], undefined, passphrase);

describe('backup-check', () => {
  it('says what a sound backup holds', async () => {
    const { code, told, reported } = await check([backup]);
    expect([code, told, reported]).toEqual([
      0,
      [],
      [
        expect.stringMatching(
          /is whole: a backup of “Bamako”, made 2\S+, with 1 person and 0 departures; last change 2\S+ by Awa Example; 2 steps, the record stands at: (?:[a-z]+ ?){8}\.$/,
        ),
      ],
    ]);
  });

  it('takes a recovery key in place of a passphrase', async () => {
    const { code } = await check([backup, '--recovery-key', recoveryKey], 'no passphrase');
    expect(code).toBe(0);
  });

  it('refuses a damaged one, and says what of it can be read', async () => {
    const bytes = await readFile(backup);
    const at = bytes.length >> 1;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const path = join(program.folder, 'damaged.backup');
    await writeFile(path, bytes);
    const { code, told } = await check([path]);
    expect([code, told.at(-1)]).toEqual([
      2,
      expect.stringContaining('damaged.backup is a damaged backup of “Bamako”'),
    ]);
  });

  it.each([
    {
      what: 'a wrong passphrase',
      args: () => [backup],
      passphrase: 'wrong',
      said: 'passphrase does not open',
    },
    { what: 'no backup', args: () => [recoveryKey], passphrase: 'any', said: 'not a backup' },
    { what: 'no file', args: () => ['nowhere.backup'], passphrase: 'any', said: 'There is no such file' },
  ])('refuses $what with a sentence', async ({ args, passphrase, said }) => {
    const { code, told } = await check(args(), passphrase);
    expect([code, told.length, told[0]?.includes(said)]).toEqual([2, 1, true]);
  });
});

describe('the passphrase', () => {
  it.each([
    {
      where: 'the environment',
      environment: { DEPARTURE_DESK_PASSPHRASE: 'one ' },
      input: 'two',
      read: 'one ',
    },
    {
      where: 'the first line of standard input',
      environment: {},
      input: 'two words\r\nthree',
      read: 'two words',
    },
    { where: 'an input without a line end', environment: {}, input: 'four', read: 'four' },
    { where: 'an empty input', environment: {}, input: '', read: '' },
  ])('comes from $where', async ({ environment, input, read }) => {
    expect(await readPassphrase(environment, Readable.from([Buffer.from(input)]))).toBe(read);
  });
});
