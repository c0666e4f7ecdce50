import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aHeadlessProgram } from '../../../support/headless-program';
import type { HeadlessProgram } from '../../../support/headless-program';

describe('plan without advisories', () => {
  let program: HeadlessProgram;
  const path = (name: string): string => join(program.folder, name);

  beforeAll(async () => {
    program = await aHeadlessProgram();
    await writeFile(
      path('departures.csv'),
      'id,seats,departs_at,cut_off_at,origin,mode\nd1,10,2031-03-02T18:00:00Z,2031-03-02T15:00:00Z,Bamako,charter\n',
    );
  });

  afterAll(() => program.remove());

  async function planned(roster: string) {
    await writeFile(path('roster.csv'), roster);
    const { code } = await program.run(
      `plan --roster ${path('roster.csv')} --departures ${path('departures.csv')} --out ${path('out')} --now 2031-03-01T06:00:00Z`.split(
        ' ',
      ),
    );
    const rows = (await readFile(path('out/assignment.csv'), 'utf8')).trim().split('\r\n').slice(1);
    const summary = JSON.parse(await readFile(path('out/summary.json'), 'utf8')) as { places?: object };
    return { code, rows, places: summary.places };
  }

  it('looks at where people are as soon as a list says how they travel', async () => {
    const { code, rows, places } = await planned(
      [
        'Household,Family name,Given names,Date of birth,Location,Transport,Travel time',
        '1,Sample,Awa,1985-04-03,Ségou,no transport,',
        '2,Sample,Zan,1980-01-02,Kayes,own car,',
        '3,Sample,Sira,1981-01-02,Gao,own car,60',
        '4,Sample,Ntɔ,1982-01-02,Nowhere at all,own car,',
      ].join('\n'),
    );

    expect([code, places]).toEqual([0, { found: 3, unknown: 1 }]);
    expect(rows.map((row) => /,(assigned|not-eligible),/.exec(row)?.[1])).toEqual([
      'not-eligible',
      'assigned',
      'not-eligible',
      'assigned',
    ]);
    expect(rows[0]).toContain('has no way to get to');
  });

  it('leaves alone who says nothing of it', async () => {
    const { code, rows, places } = await planned(
      'Family name,Given names,Date of birth,Location\nSample,Awa,1985-04-03,Ségou\n',
    );

    expect([code, places]).toEqual([0, undefined]);
    expect(rows[0]).toContain(',assigned,');
  });
});
