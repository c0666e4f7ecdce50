import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aHeadlessProgram } from '../../../support/headless-program';
import type { HeadlessProgram } from '../../../support/headless-program';

const north =
  'Household,Family name,Given names,Date of birth\nF1,Sample,Awa,1985-04-03\nF1,Sample,Zan,2015-01-02\n';
const south = 'Famille;Nom;Prénoms;Né le\nF1;Exemple;Zoé;31/12/1990\n\nF2;Exemple;;32/12/1990\n';

describe('import', () => {
  let program: HeadlessProgram;
  beforeAll(async () => {
    program = await aHeadlessProgram();
    for (const [folder, content] of [
      ['north', north],
      ['south', south],
    ] as const) {
      await mkdir(join(program.folder, folder));
      await writeFile(join(program.folder, folder, 'roster.csv'), content);
    }
  });
  afterAll(() => program.remove());

  it('gives ids that are unique across files, and keeps files of the same name apart', async () => {
    const paths = ['north', 'south'].map((folder) => join(program.folder, folder, 'roster.csv'));
    const out = join(program.folder, 'out');

    const { code } = await program.run([
      'import',
      ...paths.flatMap((path) => ['--roster', path]),
      '--out',
      out,
    ]);

    const people = Papa.parse<Record<string, string>>(await readFile(join(out, 'people.csv'), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const summary = JSON.parse(await readFile(join(out, 'summary.json'), 'utf8')) as Record<string, unknown>;
    expect(code).toBe(0);
    expect(
      people.map((row) => [row['person_id'], row['household_id'], row['given_names'], row['source_row']]),
    ).toEqual([
      ['P00001', 'H00001', 'Awa', '2'],
      ['P00002', 'H00001', 'Zan', '3'],
      ['P00003', 'H00002', 'Zoé', '2'],
    ]);
    expect(summary).toMatchObject({
      files: [
        { file: paths[0], rows: { read: 2, accepted: 2, rejected: 0, blank: 0 } },
        { file: paths[1], rows: { read: 3, accepted: 1, rejected: 1, blank: 1 } },
      ],
      rows: { read: 5, accepted: 3, rejected: 1, blank: 1 },
      people: 3,
      households: 2,
    });
  });
});
