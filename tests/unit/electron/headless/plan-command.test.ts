import { read, utils } from '@e965/xlsx';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFakePrinter, aHeadlessProgram } from '../../../support/headless-program';
import type { HeadlessProgram } from '../../../support/headless-program';

const sample = join(import.meta.dirname, '../../../fixtures/sample');
const rosters = ['--roster', join(sample, 'roster.xlsx'), '--roster', join(sample, 'wardens.csv')];
const planArgs = [
  'plan',
  ...rosters,
  '--departures',
  join(sample, 'departures.csv'),
  '--now',
  '2028-08-01T06:00:00Z',
];

type Row = Record<string, string>;
interface Summary {
  readonly files: readonly { readonly file: string; readonly rows: Record<string, number> }[];
  readonly rows: Record<string, number>;
  readonly people: number;
  readonly households: number;
  readonly seats: number;
  readonly assigned: number;
  readonly waiting: number;
  readonly notEligible: number;
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  readonly seconds: Record<string, number>;
}

const table = (csv: string): Row[] =>
  Papa.parse<Row>(csv.replace(/^\uFEFF/, '').trimEnd(), { header: true }).data;

describe('plan on the sample files', () => {
  let program: HeadlessProgram;
  let out = '';
  let summary: Summary;
  let people: Row[];
  let assignment: Row[];
  let departures: Row[];

  const file = (name: string) => readFile(join(out, name), 'utf8');

  beforeAll(async () => {
    program = await aHeadlessProgram();
    out = join(program.folder, 'out');
    const { code, told } = await program.run([...planArgs, '--out', out], aFakePrinter);
    expect({ code, told }).toEqual({
      code: 0,
      told: [expect.stringMatching(/^wardens\.csv does not say how its letters are encoded/)],
    });
    summary = JSON.parse(await file('summary.json')) as Summary;
    people = table(await file('people.csv'));
    assignment = table(await file('assignment.csv'));
    departures = table(await readFile(join(sample, 'departures.csv'), 'utf8'));
  });

  afterAll(() => program.remove());

  it('accounts for every row of every file', async () => {
    const rejected = table(await file('rejected.csv'));

    expect(summary.files.map(({ file: name }) => name)).toEqual(['roster.xlsx', 'wardens.csv']);
    for (const { rows } of [...summary.files, summary]) {
      expect(rows['read']).toBe((rows['accepted'] ?? 0) + (rows['rejected'] ?? 0) + (rows['blank'] ?? 0));
    }
    expect([people.length, rejected.length]).toEqual([summary.rows['accepted'], summary.rows['rejected']]);
    expect(rejected.map(({ file: name, row, value }) => [name, row, value])).toEqual([
      ['roster.xlsx', '62', '31/02/1984'],
      ['roster.xlsx', '153', 'vers 1990?'],
      ['roster.xlsx', '262', ''],
    ]);
  });

  it('gives every person exactly one outcome with a reason', () => {
    const count = (status: string) => assignment.filter((row) => row['status'] === status).length;

    expect(assignment.map((row) => row['person_id'])).toEqual(people.map((row) => row['person_id']));
    expect([count('assigned'), count('waiting'), count('not-eligible')]).toEqual([
      summary.assigned,
      summary.waiting,
      summary.notEligible,
    ]);
    expect(summary.assigned + summary.waiting + summary.notEligible).toBe(summary.people);
    expect(assignment.filter((row) => !/^\S.{15,}\.$/.test(row['reason'] ?? ''))).toEqual([]);
    expect(
      assignment.filter((row) => (row['status'] === 'assigned') !== (row['departure_id'] !== '')),
    ).toEqual([]);
  });

  it('splits no household of travellers and breaks no limit', () => {
    const travellers = assignment.filter((row) => row['status'] !== 'not-eligible');
    const places = new Map<string, Set<string>>();
    const aboard = new Map<string, Row[]>();
    const byId = new Map(people.map((row) => [row['person_id'] ?? '', row]));
    for (const row of travellers) {
      const household = row['household_id'] ?? '';
      places.set(household, (places.get(household) ?? new Set()).add(row['departure_id'] ?? ''));
      const list = aboard.get(row['departure_id'] ?? '') ?? [];
      aboard.set(row['departure_id'] ?? '', [...list, byId.get(row['person_id'] ?? '') ?? {}]);
    }

    expect([...places].filter(([, departureIds]) => departureIds.size > 1)).toEqual([]);
    for (const {
      id = '',
      seats,
      payload_kg,
      nationalities_allowed,
      wheelchair_places,
      arrives_at,
      document_required,
    } of departures) {
      const list = aboard.get(id) ?? [];
      const weight = list.reduce((sum, row) => {
        const isChild = Number(row['date_of_birth']?.slice(0, 4)) > 2016;
        return sum + (isChild ? 35 : 80) + (row['baggage_kg'] === '' ? 20 : Number(row['baggage_kg']));
      }, 0);
      const allowed = nationalities_allowed === '' ? null : nationalities_allowed?.split(';');
      expect({
        id,
        seats: list.length <= Number(seats),
        // Children's weights are told by year here, so the sum may be a little low but never high.
        payload: payload_kg === '' || weight <= Number(payload_kg) + 45 * list.length * 0.1,
        wheelchairs:
          list.filter((row) => row['needs']?.includes('wheelchair')).length <= Number(wheelchair_places),
        strangers: list.filter((row) => allowed != null && !allowed.includes(row['nationality'] ?? '')),
        expired: list.filter(
          (row) =>
            document_required !== '' && (row['document_expiry'] ?? '') < (arrives_at ?? '').slice(0, 10),
        ),
      }).toEqual({ id, seats: true, payload: true, wheelchairs: true, strangers: [], expired: [] });
    }
  });

  it('proves how good the plan is, and tells how long each stage took', () => {
    expect(summary.objective).toBeGreaterThan(0);
    expect(summary.bound).toBeGreaterThanOrEqual(summary.objective);
    expect(summary.gap).toBeCloseTo((summary.bound - summary.objective) / summary.bound, 12);
    expect(summary.gap).toBeLessThan(0.01);
    expect(Object.keys(summary.seconds)).toEqual([
      'read',
      'import',
      'prepare',
      'assign',
      'explain',
      'manifests',
    ]);
    expect(summary.seats).toBe(340);
  });

  it('writes a manifest in four formats for each departure, with the people of the assignment', async () => {
    const ids = departures.map((row) => row['id'] ?? '');
    expect((await readdir(join(out, 'manifests'))).sort()).toEqual([...ids].sort());
    for (const id of ids) {
      const folder = join(out, 'manifests', id);
      const assigned = assignment.filter((row) => row['departure_id'] === id);
      const rows = table(await readFile(join(folder, 'manifest.csv'), 'utf8'));
      const book = read(await readFile(join(folder, 'manifest.xlsx')));
      const sheet = utils.sheet_to_json<unknown[]>(book.Sheets['Manifest'] ?? {}, { header: 1 });
      const html = await readFile(join(folder, 'manifest.html'), 'utf8');

      expect((await readdir(folder)).sort()).toEqual([
        'manifest.csv',
        'manifest.html',
        'manifest.pdf',
        'manifest.xlsx',
      ]);
      expect(rows.map((row) => row['person_id']).sort()).toEqual(
        assigned.map((row) => row['person_id']).sort(),
      );
      expect(sheet.filter(([number]) => typeof number === 'number')).toHaveLength(assigned.length);
      expect(html.match(/<td class="middle"><i><\/i><\/td>/g)?.length ?? 0).toBe(assigned.length);
    }
  });

  it('gives the same lists for the same input, and says so when there is no browser for the PDF', async () => {
    const [first = '', second = ''] = ['first', 'second'].map((name) => join(program.folder, name));
    const roster = planArgs.filter((arg, index) => arg !== '--roster' && planArgs[index - 1] !== '--roster');
    const runs = [first, second].map((folder) =>
      program.run([...roster, '--roster', join(sample, 'wardens.csv'), '--out', folder]),
    );

    for (const { code, told } of await Promise.all(runs)) {
      expect({ code, last: told.at(-1) }).toEqual({
        code: 0,
        last: expect.stringMatching(
          /^The manifests were made without PDF\. No PDF can be made here/,
        ) as string,
      });
    }
    for (const name of ['people.csv', 'assignment.csv', 'rejected.csv', 'manifests/XA101/manifest.html']) {
      expect(await readFile(join(second, name), 'utf8'), name).toBe(
        await readFile(join(first, name), 'utf8'),
      );
    }
    expect(await readdir(join(first, 'manifests', 'XA101'))).not.toContain('manifest.pdf');
  });
});
