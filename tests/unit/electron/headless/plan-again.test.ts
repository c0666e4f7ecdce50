import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aHeadlessProgram } from '../../../support/headless-program';
import type { HeadlessProgram } from '../../../support/headless-program';

const heads = 'id,carrier,number,departs_at,arrives_at,seats';
const departures = `${heads}
D1,Example Air,XA1,2031-03-03T08:00:00Z,2031-03-03T10:00:00Z,2
D2,Example Air,XA2,2031-03-04T08:00:00Z,2031-03-04T10:00:00Z,2
`;
const roster = 'Family name,Given names,Date of birth\nMisali,Awa,1990-01-01\nExemple,Zan,1991-02-02\n';

describe('plan from a plan in force and under a scenario', () => {
  let program: HeadlessProgram;

  const path = (name: string) => join(program.folder, name);
  const write = (name: string, text: string) => writeFile(path(name), text);
  const run = (out: string, ...more: readonly string[]) =>
    program.run([
      ...['plan', '--roster', path('roster.csv'), '--departures', path('departures.csv')],
      ...['--now', '2031-03-01T06:00:00Z', '--out', path(out), ...more],
    ]);
  const places = async (out: string) =>
    Papa.parse<Record<string, string>>((await readFile(path(`${out}/assignment.csv`), 'utf8')).trim(), {
      header: true,
    }).data.map((row) => [row['given_names'], row['departure_id']]);
  const summary = async (out: string) =>
    JSON.parse(await readFile(path(`${out}/summary.json`), 'utf8')) as Record<string, unknown>;

  beforeAll(async () => {
    program = await aHeadlessProgram();
    await write('roster.csv', roster);
    await write('departures.csv', departures);
    await write(
      'previous.csv',
      'person_id,family_name,given_names,departure_id\nP7,Misali,Awa,D2\nP8,Nobody,Known,D1\n',
    );
    await write('scenario.json', JSON.stringify({ edits: [{ kind: 'cancel', departureId: 'D2' }] }));
  });

  afterAll(() => program.remove());

  it('moves nobody only to leave earlier, and tells of rows that it does not know', async () => {
    const { code, told } = await run('kept', '--previous', path('previous.csv'));

    expect(code).toBe(0);
    expect(told).toContainEqual(
      `${path('previous.csv')}: 1 row with a place names somebody who cannot be found on the rosters; it is left out.`,
    );
    expect(await places('kept')).toContainEqual(['Awa', 'D2']);
    expect(await summary('kept')).toMatchObject({ moves: 0, assigned: 2 });
  });

  it('moves who must, and says what each rule keeps out', async () => {
    const args = ['--previous', path('previous.csv'), '--scenario', path('scenario.json')];
    const { code } = await run('moved', ...args);

    expect(code).toBe(0);
    expect(await places('moved')).toEqual([
      ['Awa', 'D1'],
      ['Zan', 'D1'],
    ]);
    expect(await summary('moved')).toMatchObject({
      moves: 1,
      rules: expect.arrayContaining([
        { rule: 'departure-open', hard: true, somewhere: 2, everywhere: 0, byDeparture: { D2: 2 } },
      ]) as unknown,
    });
    expect(await readFile(path('moved/rules.html'), 'utf8')).toContain('Rules and priorities');
  });

  it('adds a departure that says only what matters', async () => {
    const added = { id: 'D3', carrier: 'Sample Charter', seats: 5, departsAt: '2031-03-02T08:00:00Z' };
    await write('add.json', JSON.stringify({ edits: [{ kind: 'add-departure', departure: added }] }));

    await run('added', '--scenario', path('add.json'));

    expect((await places('added')).map(([, place]) => place)).toEqual(['D3', 'D3']);
  });

  it.each([
    ['not json', '{', 'is not JSON'],
    ['no list', '{"edits": 3}', 'edits is 3, which no scenario has there.'],
    [
      'a strange kind',
      '{"edits": [{"kind": "sink"}]}',
      'edits[0].kind is "sink", which no scenario has there.',
    ],
    [
      'an unknown departure',
      '{"edits": [{"kind": "cancel", "departureId": "D9"}]}',
      'edits[0] names the departure “D9”, which is not among the departures.',
    ],
    [
      'a departure twice',
      '{"edits": [{"kind": "add-departure", "departure": {"id": "D1"}}]}',
      'edits[0] adds the departure “D1”, which is there already.',
    ],
  ])('refuses a scenario with %s in one sentence', async (_title, json, says) => {
    await write('bad.json', json);

    const { code, told } = await run('bad', '--scenario', path('bad.json'));

    expect({ code, told }).toEqual({ code: 2, told: [expect.stringContaining(says)] });
  });

  it('refuses what is no plan in one sentence', async () => {
    const { code, told } = await run('bad', '--previous', path('roster.csv'));

    expect({ code, told }).toEqual({ code: 2, told: [expect.stringContaining('departure_id')] });
  });
});
