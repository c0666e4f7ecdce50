import { read, utils } from '@e965/xlsx';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPaxlst } from '../../../../shared/manifests/edifact/read-paxlst';
import { aFakePrinter, aHeadlessProgram } from '../../../support/headless-program';
import type { HeadlessProgram } from '../../../support/headless-program';
import { readIndependently } from '../../../support/independent-edifact';

const sample = join(import.meta.dirname, '../../../fixtures/sample');
type Row = Record<string, string>;
const table = (csv: string): Row[] =>
  Papa.parse<Row>(csv.replace(/^\uFEFF/, '').trimEnd(), { header: true }).data;

describe('manifest from the folder of a plan', () => {
  let program: HeadlessProgram;
  let plan = '';
  let aboard: Row[];

  beforeAll(async () => {
    program = await aHeadlessProgram();
    plan = join(program.folder, 'plan');
    const rosters = ['--roster', join(sample, 'roster.xlsx'), '--roster', join(sample, 'wardens.csv')];
    const departures = ['--departures', join(sample, 'departures.csv')];
    const { code } = await program.run(
      ['plan', ...rosters, ...departures, '--now', '2028-08-01T06:00:00Z', '--out', plan],
      aFakePrinter,
    );
    expect(code).toBe(0);
    const people = new Map(
      table(await readFile(join(plan, 'people.csv'), 'utf8')).map((row) => [row['person_id'], row]),
    );
    aboard = table(await readFile(join(plan, 'assignment.csv'), 'utf8'))
      .filter((row) => row['departure_id'] === 'XA205')
      .map((row) => people.get(row['person_id']) ?? {});
    expect(aboard.length).toBeGreaterThan(10);
  });

  afterAll(() => program.remove());

  async function run(rest: readonly string[], name: string, printer?: typeof aFakePrinter) {
    const out = join(program.folder, name);
    const said = await program.run(
      ['manifest', '--plan', plan, '--departure', 'XA205', ...rest, '--out', out],
      printer,
    );
    const bytes = await readFile(out).catch(() => null);
    return { ...said, out, bytes };
  }

  const names = () => aboard.map((row) => row['family_name'] ?? '').sort();

  it('writes a list as CSV with the people of the assignment and what an airline may know', async () => {
    const { code, bytes, reported } = await run(['--format', 'csv'], 'list.csv');

    expect({ code, reported }).toEqual({
      code: 0,
      reported: [expect.stringMatching(/^XA205, version 1: \d+ people\. Written to /)],
    });
    const text = String(bytes);
    const rows = table(text);
    expect(rows).toHaveLength(aboard.length);
    const phones = aboard.map((row) => row['phone'] ?? '').filter((phone) => phone !== '');
    expect(phones.length).toBeGreaterThan(0);
    expect(phones.filter((phone) => text.includes(phone))).toEqual([]);
  });

  it('gives the own people of the mission everything that a list shows', async () => {
    const { bytes } = await run(['--format', 'csv', '--profile', 'internal'], 'internal.csv');

    const phones = aboard.map((row) => row['phone'] ?? '').filter((phone) => phone !== '');
    expect(phones.filter((phone) => !String(bytes).includes(phone.slice(1)))).toEqual([]);
  });

  it.each(['icao', 'gar', 'apis', 'wfp'])('writes the form %s as sheet, page and CSV', async (format) => {
    const sheet = await run(['--format', format, '--operator', 'Example Air'], `${format}.xlsx`);
    const page = await run(['--format', format], `${format}.html`);
    const csv = await run(['--format', format], `${format}.csv`);

    expect([sheet.code, page.code, csv.code]).toEqual([0, 0, 0]);
    const book = read(sheet.bytes, { type: 'buffer' });
    const cells = utils.sheet_to_csv(book.Sheets[book.SheetNames[0] ?? ''] ?? {});
    for (const name of names()) {
      expect(cells).toContain(name);
      expect(String(csv.bytes)).toContain(name);
    }
    expect(table(String(csv.bytes))).toHaveLength(aboard.length);
    expect(String(page.bytes)).toMatch(/^<!DOCTYPE html>/);
  });

  it('writes a passenger list that two parsers read, and says what it had to alter', async () => {
    const { code, bytes, told } = await run(['--format', 'paxlst', '--release', 'd.02b'], 'list.txt');

    const text = String(bytes);
    const reading = readPaxlst(text);
    expect(code).toBe(0);
    expect(reading?.messages.map(({ travellers, release }) => [travellers.length, release])).toEqual([
      [aboard.length, 'PAXLST D 02B'],
    ]);
    expect(
      readIndependently(text).filter(({ tag, elements }) => tag === 'NAD' && elements[0]?.[0] === 'FL'),
    ).toHaveLength(aboard.length);
    expect(told.join('\n')).toMatch(/written without accents/);
  });

  it('prints a list and a form where there is a browser', async () => {
    const list = await run(['--format', 'pdf'], 'list.pdf', aFakePrinter);
    const form = await run(['--format', 'gar'], 'gar.anything', aFakePrinter);

    expect([list.code, String(list.bytes), form.code]).toEqual([0, '%PDF-1.4', 0]);
  });

  it.each(['ds5528', 'wristbands', 'bag-tags', 'boarding-slips'])('writes %s as a page', async (format) => {
    const { code, bytes } = await run(['--format', format, '--profile', 'internal'], `${format}.html`);

    expect(code).toBe(0);
    expect(names().filter((name) => !String(bytes).includes(name))).toEqual([]);
  });

  it('lays a list out by the template that was named', async () => {
    const passengers = await run(['--format', 'pdf'], 'passengers.pdf', aFakePrinter);
    const unknown = await run(['--format', 'pdf', '--template', 'poster'], 'unknown.pdf', aFakePrinter);

    const calls = await run(['--format', 'csv', '--template', 'call-list', '--paper', 'letter'], 'calls.csv');

    expect(calls.told).toEqual([
      '“Airline” may not have these columns of the list, so they are left out: Household, Phone, Where now. Say --profile internal for a list with all of them.',
    ]);
    expect([passengers.code, unknown.code]).toEqual([0, 2]);
    expect(unknown.told[0]).toMatch(/^--template “poster” must be one of passenger-manifest, minimum-list/);
  });

  it('writes nothing without a browser, and says why', async () => {
    const { code, told, bytes } = await run(['--format', 'pdf'], 'none.pdf');

    expect({ code, told, bytes }).toEqual({
      code: 2,
      told: [expect.stringMatching(/^No PDF can be made here: no Chromium/)],
      bytes: null,
    });
  });

  it('leaves empty what a recipient may not have, and says so', async () => {
    const { told, bytes } = await run(['--format', 'gar', '--profile', 'airline'], 'limited.csv');

    expect(told).toEqual([
      '“Airline” may not have these facts, so they are left empty: Place of birth, Address. Choose another recipient if the form needs them.',
    ]);
    expect(table(String(bytes)).map((row) => row['Address'])).toEqual(aboard.map(() => ''));
  });

  it('gives whoever asks by a form of their own all that it asks for', async () => {
    const { told, bytes } = await run(['--format', 'gar', '--profile', 'authority'], 'own.csv');

    const documents = table(String(bytes)).map((row) => row['Passport number'] ?? '');
    expect(told.join(' ')).not.toContain('may not have');
    expect(documents.sort()).toEqual(aboard.map((row) => row['document_number'] ?? '').sort());
  });

  it('replaces a file that is there', async () => {
    await writeFile(join(program.folder, 'there.csv'), 'what was there');
    const { code, bytes } = await run(['--format', 'wfp'], 'there.csv');

    expect([code, String(bytes).includes('was there')]).toEqual([0, false]);
  });

  it.each([
    [
      'an unknown departure',
      ['--departure', 'XA250'],
      /no departure “XA250” in .*The nearest are: XA205, XA420, XA101/,
    ],
    [
      'an unknown format',
      ['--format', 'docx'],
      /--format “docx” must be one of pdf, xlsx, csv, icao, apis, paxlst, gar, wfp/,
    ],
    ['an unknown profile', ['--profile', 'press'], /--profile “press” must be one of airline, authority/],
    ['an unknown release', ['--release', 'D.99A'], /--release “D\.99A” must be one of D\.05B, D\.02B/],
    [
      'a name of another kind',
      ['--format', 'pdf'],
      /x\.csv ends in \.csv, but --format pdf can be written as pdf only/,
    ],
    ['a folder that is none', ['--plan', '/nowhere'], /\/nowhere is not a folder\./],
    ['no format', [], /needs the option --format/],
  ])('refuses %s with one sentence and writes nothing', async (_, args, sentence) => {
    const options: Record<string, string> = { plan, departure: 'XA205', format: 'csv' };
    for (let at = 0; at < args.length; at += 2) {
      options[(args[at] ?? '').slice(2)] = args[at + 1] ?? '';
    }
    const given = Object.entries(options).filter(([name]) => args.length > 0 || name !== 'format');
    const out = join(program.folder, 'x.csv');

    const { code, told } = await program.run([
      'manifest',
      ...given.flatMap(([name, value]) => [`--${name}`, value]),
      '--out',
      out,
    ]);

    expect({ code, told }).toEqual({ code: 2, told: [expect.stringMatching(sentence)] });
    expect(await readdir(program.folder)).not.toContain('x.csv');
  });

  it.each([
    ['manifests.json is missing', 'manifests.json', null, /is not complete: manifests\.json is missing/],
    ['assignment.csv is missing', 'assignment.csv', null, /is not complete: assignment\.csv is missing/],
    [
      'assignment.csv was edited',
      'assignment.csv',
      (text: string) => text.replace('XA205', 'XA101'),
      /assignment\.csv is not as plan wrote it/,
    ],
    [
      'people.csv was edited',
      'people.csv',
      (text: string) => `${text}x`,
      /people\.csv is not as plan wrote it/,
    ],
    [
      'a name was edited',
      'manifests.json',
      (text: string) => text.replace('"familyName":"', '"familyName":"X'),
      /manifests\.json is not as plan wrote it/,
    ],
    [
      'manifests.json is cut',
      'manifests.json',
      (text: string) => text.slice(0, 1000),
      /manifests\.json is not JSON/,
    ],
    [
      'manifests.json is something else',
      'manifests.json',
      () => '[]',
      /manifests\.json: \[\] is \[\], which the command plan does not write there/,
    ],
  ])('refuses a folder in which %s', async (_, file, edit, sentence) => {
    const copy = join(program.folder, 'copy');
    await rm(copy, { recursive: true, force: true });
    await mkdir(copy);
    await cp(plan, copy, { recursive: true });
    const path = join(copy, file);
    await (edit === null ? rm(path) : writeFile(path, edit(await readFile(path, 'utf8'))));
    const out = join(program.folder, 'y.csv');

    const { code, told } = await program.run([
      'manifest',
      '--plan',
      copy,
      '--departure',
      'XA205',
      '--format',
      'csv',
      '--out',
      out,
    ]);

    expect({ code, told }).toEqual({ code: 2, told: [expect.stringMatching(sentence)] });
    expect(await readdir(program.folder)).not.toContain('y.csv');
  });
});
