import { describe, expect, test } from 'vitest';
import { createFormatter } from '../../../../shared/messages/format';
import { readGeoJson } from '../../../../shared/places/read-geojson';

const format = createFormatter();
const mali = [-12.3, 10.1, 4.3, 25] as const;

function said(text: string, expected?: readonly [number, number, number, number]): string {
  const read = readGeoJson(text, expected);
  return read.ok ? `${read.value.features.length} read` : format(read.problem);
}

function points(...coordinates: readonly (readonly number[])[]): string {
  const features = coordinates.map((position) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: position },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

describe('reading GeoJSON', () => {
  test.each([
    ['a collection', points([-8, 12.65], [-5.6, 13.4]), '2 read'],
    ['a byte order mark before it', `\uFEFF${points([-8, 12.65])}`, '1 read'],
    ['a bare geometry', '{"type":"LineString","coordinates":[[-8,12],[-6,13]]}', '1 read'],
    ['a feature that only names its place', '{"type":"Feature","properties":{},"geometry":null}', '1 read'],
  ])('takes %s', (_what, text, answer) => {
    expect(said(text)).toBe(answer);
  });

  test.each([
    ['an empty file', '  \n', /^The file is empty/],
    ['half a file', '{"type":\n"FeatureCollection",\n"features":[', /cannot be read as JSON from line 3 on/],
    ['other JSON', '{"name":"x"}', /no GeoJSON/],
    ['a list', '[1,2]', /no GeoJSON/],
    ['TopoJSON', '{"type":"Topology","objects":{}}', /TopoJSON/],
    ['no features', '{"type":"FeatureCollection","features":[]}', /no feature in it/],
    ['an entry that is none', '{"type":"FeatureCollection","features":[{"type":"x"}]}', /^Entry 1/],
    ['a text in place of a number', points([-8, 12]).replace('12', '"12"'), /^Feature 1 has a shape/],
    ['a position without latitude', points([-8, 12], [3]), /^Feature 2 has a shape/],
    ['UTM zone 29 at Bamako', points([608_600, 1_398_638]), /metres of a UTM zone/],
    ['Web Mercator at Bamako', points([-890_555.9, 1_419_600.5]), /EPSG:3857/],
    ['a latitude that is a longitude', points([12, -128], [13, -120]), /look swapped/],
    ['longitudes past the antimeridian', points([177, -18], [182, -17]), /past 180 degrees/],
    ['a number too large for any', points([-8, 12]).replace('-8', '1e999'), /^Feature 1 has a shape/],
    ['NaN, which no JSON has', points([-8, 12]).replace('-8', 'NaN'), /cannot be read as JSON from line 1/],
    ['NaN as a text', points([-8, 12]).replace('-8', '"NaN"'), /^Feature 1 has a shape/],
    ['null in place of a number', points([-8, 12]).replace('-8', 'null'), /^Feature 1 has a shape/],
    [
      'collections in collections without end',
      `${'{"type":"GeometryCollection","geometries":['.repeat(5000)}${']}'.repeat(5000)}`,
      /^Feature 1 has a shape/,
    ],
    ['nothing on Earth', points([1e9, 5]), /which are no degrees/],
  ])('says what is wrong with %s', (_what, text, sentence) => {
    expect(said(text)).toMatch(sentence);
  });

  test('names the system that an older file names itself', () => {
    const text = JSON.stringify({
      ...(JSON.parse(points([608_600, 1_398_638])) as object),
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32629' } },
    });
    expect(said(text)).toMatch(/EPSG::32629/);
  });

  test('finds swapped coordinates that stay on the globe when it knows where the plan is', () => {
    const swapped = points([12.65, -8]);
    expect([said(swapped), said(swapped, mali), said(points([-8, 12.65]), mali)]).toEqual([
      '1 read',
      expect.stringMatching(/look swapped/) as string,
      '1 read',
    ]);
  });
});
