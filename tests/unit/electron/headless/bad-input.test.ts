import { spawnSync } from 'node:child_process';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aHeadlessProgram } from '../../../support/headless-program';
import type { HeadlessProgram } from '../../../support/headless-program';

const sample = join(import.meta.dirname, '../../../fixtures/sample');
const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300', 'hex');
const departures = (rows: string) => `id,seats,departs_at,nationalities_allowed\n${rows}\n`;

describe('bad input on the command line', () => {
  let program: HeadlessProgram;
  let inputs = '';
  let out = '';

  beforeAll(async () => {
    program = await aHeadlessProgram();
    inputs = join(program.folder, 'inputs');
    out = join(program.folder, 'out');
    await mkdir(inputs);
    const roster = await readFile(join(sample, 'roster.xlsx'));
    const files: Record<string, string | Buffer> = {
      'empty.csv': '',
      'blank.csv': '\n\n  \n',
      'photo.xlsx': jpeg,
      'no-names.csv': 'Colour,Weight\nred,5\nblue,6\n',
      'only-headers.csv': 'Family name,Given names,Date of birth\n',
      'both-ways.csv':
        'Family name,Given names,Date of birth\nSample,Awa,03/04/1985\nSample,Zan,05/06/1987\n',
      'truncated.xlsx': roster.subarray(0, roster.length / 2),
      'one-line.csv': 'a,'.repeat(10 * 1024 * 1024),
      'good.csv': 'Family name,Given names,Date of birth\nSample,Awa,1985-04-03\n',
      'no-seats.csv': 'id,carrier\nd1,Example Air\n',
      'no-departures.csv': 'id,seats,departs_at\n',
      'bad-time.csv': departures('d1,10,2031-03-03T08:00:00Z,\nd2,12,yesterday,\nd3,x,2031-03-03T08:00:00Z,'),
      'bad-seats.csv': departures('d1,many,2031-03-03T08:00:00Z,'),
      'bad-country.csv': departures('d1,10,2031-03-03T08:00:00Z,Atlantis'),
      'not-json.json': '{ "departures": [',
      'unknown-departure.json': JSON.stringify({
        departures: [{ id: 'd1', seats: 1, departsAt: '2031-03-03T08:00:00Z' }],
        households: [{ id: 'h1', size: 1, value: 1, eligible: ['d2'] }],
      }),
    };
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(inputs, name), content);
    }
  });

  afterAll(() => program.remove());

  async function refused(args: readonly string[]) {
    const { code, told, reported } = await program.run(args.map((arg) => arg.replace('IN/', `${inputs}/`)));
    const written = (await readdir(program.folder)).filter((name) => !['inputs', 'program'].includes(name));
    return { code, told, reported, written };
  }

  it.each([
    ['a missing file', 'IN/missing.csv', /missing\.csv does not exist\. Check the path\.$/],
    ['a folder', 'IN/', /inputs\/ is not a file\.$/],
    ['an empty file', 'IN/empty.csv', /^empty\.csv is empty\./],
    ['a file of blank lines', 'IN/blank.csv', /^blank\.csv is empty\./],
    [
      'a JPEG called .xlsx',
      'IN/photo.xlsx',
      /^photo\.xlsx is not a spreadsheet: its contents are a picture\./,
    ],
    ['a sheet with no names', 'IN/no-names.csv', /^no-names\.csv has no column with names\./],
    [
      'a sheet without people',
      'IN/only-headers.csv',
      /^only-headers\.csv has the headers of a list and nothing below them\./,
    ],
    [
      'dates that read both ways',
      'IN/both-ways.csv',
      /^The order of day and month in both-ways\.csv, sheet .*--date-order dmy/,
    ],
    [
      'a truncated workbook',
      'IN/truncated.xlsx',
      /^truncated\.xlsx is damaged or was not copied completely\./,
    ],
    [
      '20 MB in one line',
      'IN/one-line.csv',
      /^Line 1 of one-line\.csv has more than|^Sheet .* of one-line\.csv has something in cell/,
    ],
  ])('%s: one sentence, exit 2, nothing written', async (_case, roster, sentence) => {
    expect(await refused(['import', '--roster', 'IN/good.csv', '--roster', roster, '--out', out])).toEqual({
      code: 2,
      told: [expect.stringMatching(sentence)],
      reported: [],
      written: [],
    });
  });

  it.each([
    ['no column of seats', 'no-seats.csv', /^no-seats\.csv /],
    ['no departure', 'no-departures.csv', /^no-departures\.csv /],
    [
      'a time that cannot be read',
      'bad-time.csv',
      /^bad-time\.csv, row 3, column departs_at: “yesterday” cannot be used\. .* One more row cannot be read\./,
    ],
    [
      'seats that are no number',
      'bad-seats.csv',
      /^bad-seats\.csv, row 2, column seats: “many” cannot be used\. .* Correct it and run again\./,
    ],
    [
      'a country that is none',
      'bad-country.csv',
      /^bad-country\.csv, row 2, column nationalities_allowed: “Atlantis”/,
    ],
  ])('a departure sheet with %s: one sentence, exit 2, nothing written', async (_case, sheet, sentence) => {
    const args = ['plan', '--roster', 'IN/good.csv', '--departures', `IN/${sheet}`, '--out', out];

    expect(await refused(args)).toEqual({
      code: 2,
      told: [expect.stringMatching(sentence)],
      reported: [],
      written: [],
    });
  });

  it.each([
    ['no JSON', 'IN/not-json.json', /^not-json\.json is not JSON:/],
    ['an unknown departure', 'IN/unknown-departure.json', /^unknown-departure\.json, .*departure “d2”/],
    ['a file that is missing', 'IN/missing.json', /missing\.json does not exist\./],
  ])('a problem with %s: one sentence, exit 2, nothing written', async (_case, problem, sentence) => {
    expect(await refused(['assign', '--problem', problem, '--out', `${out}.json`])).toEqual({
      code: 2,
      told: [expect.stringMatching(sentence)],
      reported: [],
      written: [],
    });
  });

  it('refuses an --out that is a file, and for assign one that is a folder, before it reads', async () => {
    const file = await refused(['import', '--roster', 'IN/missing.csv', '--out', `${inputs}/good.csv`]);
    const folder = await refused(['assign', '--problem', 'IN/missing.json', '--out', inputs]);

    expect([file, folder].map(({ code, told }) => [code, told])).toEqual([
      [2, [expect.stringMatching(/good\.csv is a file\. Give --out a folder\.$/)]],
      [2, [expect.stringMatching(/inputs is a folder\. Give --out the name of a file\.$/)]],
    ]);
  });

  it('reads dates that go both ways once their order is said', async () => {
    const target = join(inputs, 'said');
    const args = ['--roster', `${inputs}/both-ways.csv`, '--out', target, '--date-order', 'mdy'];

    const { code } = await program.run(['import', ...args]);

    expect(code).toBe(0);
    expect(await readFile(join(target, 'people.csv'), 'utf8')).toContain('1985-03-04');
  });

  it('says the same as a program of its own, on standard error alone', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [fileURLToPath(program.program), 'import', '--roster', join(inputs, 'photo.xlsx'), '--out', out],
      { encoding: 'utf8' },
    );

    expect({ status, stdout, lines: stderr.trimEnd().split('\n') }).toEqual({
      status: 2,
      stdout: '',
      lines: [expect.stringMatching(/^photo\.xlsx is not a spreadsheet/)],
    });
  });
});
