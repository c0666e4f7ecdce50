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

  it('says how it read each sheet, and reads as a corrected statement says', async () => {
    const roster = join(program.folder, 'odd.csv');
    const mapping = join(program.folder, 'mapping.json');
    const out = join(program.folder, 'odd');
    await writeFile(roster, 'Printed today,,\nWho,Called,Code\nSample,Awa,007\nExample,Bina,008\n');
    const stated = [
      {
        sheet: 'odd',
        headerRow: 2,
        columns: [
          { header: 'Who', field: 'family_name' },
          { index: 1, field: 'given_names' },
          { header: 'Code', field: 'document_number' },
        ],
      },
    ];
    await writeFile(mapping, JSON.stringify(stated));

    const { code } = await program.run(['import', '--roster', roster, '--out', out, '--mapping', mapping]);
    const used = await readFile(join(out, 'mapping.json'), 'utf8');
    await writeFile(mapping, used);
    const again = await program.run([
      'import',
      '--roster',
      roster,
      '--out',
      `${out}-2`,
      '--mapping',
      mapping,
    ]);

    const people = await readFile(join(out, 'people.csv'), 'utf8');
    expect([code, again.code]).toEqual([0, 0]);
    expect(JSON.parse(used)).toEqual([
      {
        file: 'odd.csv',
        sheet: 'odd',
        headerRow: 2,
        dateOrder: 'dmy',
        columns: [
          { index: 0, header: 'Who', field: 'family_name' },
          { index: 1, header: 'Called', field: 'given_names' },
          { index: 2, header: 'Code', field: 'document_number' },
        ],
      },
    ]);
    expect(people).toContain('Sample,Awa,,,,007');
    expect(await readFile(join(`${out}-2`, 'people.csv'), 'utf8')).toBe(people);
    expect((await readFile(join(out, 'people.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });

  it.each([
    ['{', 'is not JSON'],
    ['{}', 'mapping.json: [] is {}'],
    [
      '[{"sheet":"roster","columns":[{"header":"Nom","field":"surname"}]}]',
      '[0].columns[0].field is "surname"',
    ],
    ['[{"sheet":"nope"}]', 'speaks of the sheet “nope”'],
    ['[{"columns":[{"header":"nope","field":null}]}]', 'speaks of the column “nope”'],
    ['[{"file":"other.csv"}]', 'speaks of the file other.csv'],
    ['[{"rows":3}]', '[0] has rows, which no mapping has'],
    [
      '[{"columns":[{"index":0,"field":"phone"},{"index":1,"field":"phone"}]}]',
      '[0].columns[1] gives the field phone to a second column (A, B)',
    ],
  ])('says what is wrong with the mapping %s, and where', async (text, words) => {
    const mapping = join(program.folder, 'mapping.json');
    const roster = join(program.folder, 'north', 'roster.csv');
    await writeFile(mapping, text);

    const { code, told } = await program.run([
      'import',
      '--roster',
      roster,
      '--out',
      join(program.folder, 'none'),
      '--mapping',
      mapping,
    ]);

    expect([code, told.join(' ')]).toEqual([2, expect.stringContaining(words)]);
  });
});
