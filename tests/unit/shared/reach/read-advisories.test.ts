import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../../shared/messages/format';
import { readAdvisories } from '../../../../shared/reach/read-advisories';
import { anAdvisory } from '../../../support/builders';

const now = '2031-03-01T06:00:00Z';
const format = createFormatter();

const fileOf = (properties: object, geometry: object | null = null): string =>
  JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] });

const avoid = (geometry: object): string => fileOf({ level: 'avoid' }, geometry);
const areaOf = (...coordinates: readonly (readonly number[][])[]) => ({ type: 'Polygon', coordinates });
const areaFile = (...rings: readonly (readonly number[][])[]): string => avoid(areaOf(...rings));
const line = (...longitudes: readonly number[]): number[][] => longitudes.map((longitude) => [longitude, 10]);
const square = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
/** A bow tie with its corners one degree apart. */
const bowTie = (west: number, south: number): number[][] => {
  const east = west === 179 ? -179 : west + 1;
  return [
    [west, south],
    [east, south + 1],
    [east, south],
    [west, south + 1],
    [west, south],
  ];
};
const triangle = [
  [0, 10],
  [2, 10],
  [1, 12],
  [0, 10],
];
const clockwise = [...square(0, 10, 2, 12)].reverse();
const twice = square(0, 10, 2, 12).flatMap((at) => [at, at]);
const atEdge = [
  [0, 12],
  [1, 11],
  [1, 13],
  [0, 12],
];
const roundPole = [
  [0, 80],
  [90, 80],
  [180, 80],
  [-90, 80],
  [0, 80],
];

const problemOf = (file: string): string => {
  const read = readAdvisories(file, now);
  return read.ok ? '' : format(read.problem);
};

describe('advisories of a GeoJSON file', () => {
  it('are read with what is usual where nothing is said', () => {
    const read = readAdvisories(
      fileOf({ level: 'Closed', places: 'Ségou; Bamako', affects: ['own-car'] }),
      now,
    );

    expect(read).toEqual({
      ok: true,
      value: [anAdvisory({ id: 'advisory-1', source: '', issuedAt: now, from: '', affects: ['own-car'] })],
    });
  });

  it.each([
    ['an unknown level', fileOf({ level: 'red', places: 'Gao' }), 'Feature 1: level is “red”'],
    ['no place', fileOf({ level: 'avoid' }), 'Feature 1 has neither a geometry nor places'],
    [
      'an outline that crosses itself',
      fileOf(
        { level: 'avoid' },
        {
          type: 'Polygon',
          coordinates: [
            [
              [0, 10],
              [2, 12],
              [2, 10],
              [0, 12],
              [0, 10],
            ],
          ],
        },
      ),
      'The outline of feature 1 crosses itself.',
    ],
    [
      'a day without a time',
      fileOf({ level: 'avoid', places: 'Gao', from: '2031-03-01' }),
      'from is “2031-03-01”',
    ],
    ['broken JSON', '{"type": "FeatureColl', 'cannot be read as JSON'],
    ['a hole that crosses itself', areaFile(square(0, 10, 4, 14), bowTie(1, 11)), 'crosses itself'],
    [
      'a hole that crosses the outline',
      areaFile(square(0, 10, 4, 14), square(3, 11, 5, 12)),
      'The outline of feature 1 crosses itself',
    ],
    ['a crossing over the antimeridian', areaFile(bowTie(179, -18)), 'crosses itself'],
    ['an area without width', areaFile(line(0, 1, 2, 0)), 'goes round nothing'],
    ['an area of one point', areaFile(line(1, 1, 1, 1)), 'goes round nothing'],
    ['a ring of two points', areaFile(line(0, 2, 0)), 'Feature 1 has too few points'],
    ['a road of one point', avoid({ type: 'LineString', coordinates: line(1) }), 'too few points'],
    ['an area without rings', areaFile(), 'neither a geometry nor places'],
    ['no areas at all', avoid({ type: 'MultiPolygon', coordinates: [] }), 'neither a geometry nor places'],
    ['several points', avoid({ type: 'MultiPoint', coordinates: line(0, 1) }), 'Feature 1 is a MultiPoint'],
    [
      'a mixture',
      avoid({
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [0, 10] },
          { type: 'Polygon', coordinates: [square(0, 10, 2, 12)] },
        ],
      }),
      'Feature 1 is a GeometryCollection',
    ],
    [
      'an end before its beginning',
      fileOf({ level: 'avoid', places: 'Gao', from: '2031-03-03T00:00:00Z', until: '2031-03-02T00:00:00Z' }),
      'ends at 2031-03-02T00:00:00Z, which is not after it begins at 2031-03-03T00:00:00Z',
    ],
    ['a corridor of less than nothing', fileOf({ level: 'avoid', places: 'Gao', corridorKm: -3 }), '1–2000'],
    ['a corridor in words', fileOf({ level: 'avoid', places: 'Gao', corridorKm: 'wide' }), '“wide”'],
  ])('are refused with a sentence for %s', (_title, file, words) => {
    expect(problemOf(file)).toContain(words);
  });

  it.each([
    ['unclosed', areaFile(square(0, 10, 2, 12).slice(0, -1)), areaOf(square(0, 10, 2, 12))],
    ['of three points, unclosed', areaFile(triangle.slice(0, -1)), areaOf(triangle)],
    ['with heights', areaFile(square(0, 10, 2, 12).map((at) => [...at, 300])), areaOf(square(0, 10, 2, 12))],
    ['wound the wrong way', areaFile(clockwise), areaOf(clockwise)],
    ['with every point twice', areaFile(twice), areaOf(twice)],
    [
      'with a hole that touches it',
      areaFile(square(0, 10, 4, 14), atEdge),
      areaOf(square(0, 10, 4, 14), atEdge),
    ],
    ['over the antimeridian', areaFile(square(177, -19, -178, -16)), areaOf(square(177, -19, -178, -16))],
    ['all round the Earth', areaFile(square(-180, -90, 180, -60)), areaOf(square(-180, -90, 180, -60))],
    ['round the North Pole', areaFile(roundPole), areaOf(roundPole)],
    [
      'in a collection of one',
      avoid({ type: 'GeometryCollection', geometries: [areaOf(triangle)] }),
      areaOf(triangle),
    ],
    [
      'in a collection of two',
      avoid({ type: 'GeometryCollection', geometries: [areaOf(triangle), areaOf(square(5, 10, 6, 12))] }),
      { type: 'MultiPolygon', coordinates: [[triangle], [square(5, 10, 6, 12)]] },
    ],
  ])('have their area, %s', (_title, file, geometry) => {
    const read = readAdvisories(file, now);

    expect(read.ok ? read.value.map((one) => one.geometry) : format(read.problem)).toEqual([geometry]);
  });

  it('with an outline of 100,000 points are read', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => {
      const angle = (index / 50_000) * Math.PI;
      return [3 * Math.cos(angle), 10 + 3 * Math.sin(angle)];
    });

    expect(problemOf(areaFile(many))).toBe('');
  });

  it('with latitude and longitude swapped are refused where the plan is known to be elsewhere', () => {
    const nearSegou = avoid({ type: 'Point', coordinates: [-6.2, 13.4] });
    const swapped = avoid({ type: 'Point', coordinates: [13.4, -6.2] });
    const said = (file: string): string => {
      const read = readAdvisories(file, now, [-18, 2, 2, 22]);
      return read.ok ? 'read' : format(read.problem);
    };

    expect([said(nearSegou), said(swapped)]).toEqual([
      'read',
      expect.stringContaining('look swapped') as string,
    ]);
  });
});
