import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aHeadlessProgram } from '../../../support/headless-program';
import type { HeadlessProgram } from '../../../support/headless-program';

const zone = (properties: object, corners: readonly (readonly number[])[]) => ({
  type: 'Feature',
  properties: { level: 'closed', kind: 'no-go-area', issuedAt: '2031-03-01T05:00:00Z', ...properties },
  geometry: { type: 'Polygon', coordinates: [corners] },
});
const file = (...features: readonly object[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });

const aroundSegou = [
  [-6.5, 13.2],
  [-6, 13.2],
  [-6, 13.7],
  [-6.5, 13.7],
  [-6.5, 13.2],
];
const metres = aroundSegou.map(([x = 0, y = 0]) => [x * 111_319, y * 111_319]);
const swapped = aroundSegou.map(([x = 0, y = 0]) => [y, x]);
const crossing = [0, 2, 1, 3, 0].map((index) => aroundSegou[index] ?? []);
const begins = '2031-03-02T20:00:00Z';

describe('plan --advisories', () => {
  let program: HeadlessProgram;

  beforeAll(async () => {
    program = await aHeadlessProgram();
    const files = {
      'roster.csv':
        'Family name,Given names,Date of birth,Location\nSample,Awa,1985-04-03,Ségou\nSample,Zan,1980-01-02,Kayes\n',
      'departures.csv': 'id,seats,departs_at,origin,mode\nd1,10,2031-03-02T18:00:00Z,Bamako,charter\n',
    };
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(program.folder, name), content);
    }
  });

  afterAll(() => program.remove());

  async function plan(advisories: string) {
    const path = (name: string): string => join(program.folder, name);
    await writeFile(path('advisories.geojson'), advisories);
    const { code, told, reported } = await program.run(
      `plan --roster ${path('roster.csv')} --departures ${path('departures.csv')} --out ${path('out')} --now 2031-03-01T06:00:00Z --advisories ${path('advisories.geojson')}`.split(
        ' ',
      ),
    );
    return { code, told, reported };
  }

  it.each([
    ['that cross themselves', file(zone({}, crossing)), /The outline of feature 1 crosses itself\./],
    ['in metres', file(zone({}, metres)), /metres of Web Mercator/],
    ['with latitude and longitude swapped', file(zone({}, swapped)), /look swapped/],
    ['in an empty file', '', /^The file is empty|is empty/],
    ['without a feature', file(), /no feature in it/],
    ['cut off in the middle', file(zone({}, aroundSegou)).slice(0, 90), /cannot be read as JSON/],
  ])('refuses areas %s with one sentence', async (_title, advisories, sentence) => {
    const { code, told, reported } = await plan(advisories);

    expect([code, told.length, reported.length]).toEqual([2, 1, 0]);
    expect(told[0]).toMatch(sentence);
  });

  it.each([
    ['an area', [zone({}, aroundSegou)], [1]],
    ['an area whose outline is not closed', [zone({}, aroundSegou.slice(0, -1))], [1]],
    ['areas that overlap, of which either is enough', [zone({}, aroundSegou), zone({}, aroundSegou)], [0, 0]],
    ['an area that is over', [zone({ until: '2031-03-01T05:00:00Z' }, aroundSegou)], [0]],
    ['an area that begins after everybody left', [zone({ from: begins }, aroundSegou)], [0]],
  ])('counts who is kept from all departures by %s', async (_title, features, keptFromAll) => {
    const { code } = await plan(file(...features));
    const { advisories } = JSON.parse(
      await readFile(join(program.folder, 'out', 'summary.json'), 'utf8'),
    ) as {
      advisories: readonly { keptFromAll: number }[];
    };

    expect([code, advisories.map((one) => one.keptFromAll)]).toEqual([0, keptFromAll]);
  });
});
