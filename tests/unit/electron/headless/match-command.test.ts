import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCsv } from '../../../../shared/roster-import/export-tables';
import { addressPeople } from '../../../bench/matching/address-people';
import { aHeadlessProgram } from '../../../support/headless-program';
import type { HeadlessProgram } from '../../../support/headless-program';

const north = [
  'Registered on the north bank',
  'Ref,Family name,Given names,Date of birth,Passport no,Phone,City',
  'N-1,Sample,Awa,03/04/1985,A1234567,+223 20 00 00 01,Exampleton',
  'N-2,Exemple,Zan,31/12/1990,B7654321,,Exampleton',
  '',
  'N-3,Specimen,Muhammad,12/11/1979,C1112223,+223 20 00 00 03,Sampleville',
].join('\n');
const south = [
  'Nom;Prénoms;Né le;N° passeport;Téléphone;Ville',
  'Awa;Sample;1985-03-04;A1234567;+22320000001;Exampleton',
  'Specimen;Mohammed;1979-11-12;C1112223;;Sampleville',
  'Modèle;Fatou;2001-06-05;D9998887;+22320000009;Sampleville',
].join('\n');

describe('match', () => {
  let program: HeadlessProgram;
  let [northPath, southPath, out] = ['', '', ''];
  beforeAll(async () => {
    program = await aHeadlessProgram();
    [northPath, southPath, out] = [
      join(program.folder, 'north.csv'),
      join(program.folder, 'south.csv'),
      join(program.folder, 'out'),
    ];
    await writeFile(northPath, north);
    await writeFile(southPath, south);
  });
  afterAll(() => program.remove());

  async function table(name: string): Promise<Record<string, string>[]> {
    const text = await readFile(join(out, name), 'utf8');
    return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  }

  const rosters = () => ['--roster', northPath, '--roster', southPath];

  it('writes a cluster for every row and the pairs of one person with their reasons', async () => {
    const { code, told, reported } = await program.run(['match', ...rosters(), '--out', out]);

    const clusters = await table('clusters.csv');
    const pairs = await table('pairs.csv');
    expect([code, reported]).toEqual([
      0,
      [`6 rows: 4 people, of whom 2 stand there more than once; no pair to look at. Written to ${out}.`],
    ]);
    expect(clusters.map((row) => [row['file'], row['row'], row['cluster']])).toEqual([
      ['north.csv', '3', '1'],
      ['north.csv', '4', '2'],
      ['north.csv', '6', '3'],
      ['south.csv', '2', '1'],
      ['south.csv', '3', '3'],
      ['south.csv', '4', '4'],
    ]);
    expect(
      pairs
        .map((row) => [row['file_a'], row['row_a'], row['file_b'], row['row_b'], row['verdict']].join(' '))
        .sort(),
    ).toEqual(['north.csv 3 south.csv 2 same', 'north.csv 6 south.csv 3 same']);
    expect(pairs.every((row) => Number(row['score']) >= 0.5)).toBe(true);
    expect(pairs.find((row) => row['row_a'] === '3')?.['explanation']).toMatch(
      /given and family name swapped.*same document number.*day and month of birth swapped/,
    );
    expect(told).toContain('0 % Reading names, dates and numbers');
  });

  it('does not look at numberings, and gives the same whatever the order of the rows', async () => {
    const shape = { rows: 300, repeats: 0.5, mostRepeatsOfOne: 1, spread: 'even', mostFaults: 4 } as const;
    const { headers, rows, truth } = addressPeople({ ...shape, seed: 31, hasDocument: false });
    const path = join(program.folder, 'list.csv');
    const groups = async (order: readonly number[]) => {
      const own = order.map((at) => rows[at] ?? []);
      await writeFile(path, toCsv({ headers, rows: own.map(([, ...row], at) => [`rec-${at}-org`, ...row]) }));
      await program.run(['match', '--roster', path, '--out', out]);
      const members = new Map<string, number[]>();
      for (const [at, row] of (await table('clusters.csv')).entries()) {
        const cluster = row['cluster'] ?? '';
        members.set(cluster, [...(members.get(cluster) ?? []), order[at] ?? -1]);
      }
      return [...members.values()].map((own) => own.sort((one, other) => one - other).join(' ')).sort();
    };
    const straight = rows.map((_, at) => at);

    const found = await groups(straight);

    expect(await groups(straight.slice().reverse())).toEqual(found);
    expect(found.length).toBe(new Set(truth).size);
  });

  it.each([
    ['no column of names', 'Colour,Weight\nred,5\nblue,6\n', /no column/],
    ['nothing in it', '', /empty/],
    ['headers alone', 'Family name,Given names\n', /nothing below them\.$/],
  ])('refuses a list with %s in one sentence and writes nothing', async (_, text, sentence) => {
    const path = join(program.folder, 'bad.csv');
    await writeFile(path, text);
    const before = await readdir(program.folder);

    const { code, told } = await program.run([
      'match',
      '--roster',
      path,
      '--out',
      join(program.folder, 'none'),
    ]);

    expect([code, told.length]).toEqual([2, 1]);
    expect(told[0]).toMatch(sentence);
    expect(await readdir(program.folder)).toEqual(before);
  });

  it('refuses a file as the folder to write into before it reads anything', async () => {
    const { code, told } = await program.run(['match', ...rosters(), '--out', northPath]);
    expect([code, told]).toEqual([2, [`${northPath} is a file. Give --out a folder.`]]);
  });
});
