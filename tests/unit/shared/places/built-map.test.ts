import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Provinces } from '../../../../electron/bake/bake-base-map';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BaseMap } from '../../../../shared/places/base-map';
import type { ProvinceFacts } from '../../../../shared/places/base-map-file';
import { decodeNearMap, decodeWorldMap } from '../../../../shared/places/decode-base-map';
import { builtMap, provinceShapes } from '../../../support/map-data';

const isOnEarth = ([longitude = Number.NaN, latitude = Number.NaN]: Position) =>
  Math.abs(longitude) <= 180.0001 && Math.abs(latitude) <= 90.0001;

function positions(map: BaseMap): Position[] {
  const rings = map.countries.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
  const lines = [map.borders, map.provinceBorders, map.rivers].flatMap(({ coordinates }) => coordinates);
  const labels = [...map.towns, ...map.countryLabels, ...map.provinceLabels].map(
    ({ longitude, latitude }) => [longitude, latitude],
  );
  return [...rings.flat(), ...lines.flat(), ...map.lakes.coordinates.flat(2), ...labels];
}

describe('the base map that the program is built with', () => {
  let world: BaseMap;
  let near: BaseMap;
  let provinces: Provinces;
  beforeAll(async () => {
    const files = await builtMap();
    provinces = await provinceShapes();
    world = decodeWorldMap(files.world);
    near = decodeNearMap(world, files.near);
  });

  it('has all its points on the Earth', () => {
    expect([world, near].map((map) => positions(map).filter((at) => !isOnEarth(at)))).toEqual([[], []]);
  });

  it('has Mali with its names, its capital and its neighbours at both scales', () => {
    const found = [world, near].map((map) => {
      const mali = map.countries.features.find(({ properties }) => properties.country === 'ML');
      const bamako = map.towns.find(({ names }) => names.en === 'Bamako');
      return [
        mali?.properties.names,
        mali !== undefined &&
          bamako !== undefined &&
          booleanPointInPolygon([bamako.longitude, bamako.latitude], mali),
        bamako?.isCapital,
      ];
    });
    const expected = [{ en: 'Mali', fr: 'Mali', ar: 'مالي' }, true, true];
    expect(found).toEqual([expected, expected]);
  });

  it.each([
    ['Bamako', 'Bamako'],
    ['Kayes', 'Kayes'],
    ['Koulikoro', 'Koulikoro'],
    ['Ségou', 'Ségou'],
    ['Mopti', 'Mopti'],
    ['Timbuktu', 'Tombouctou'],
    ['Gao', 'Gao'],
    ['Kidal', 'Kidal'],
  ])('has %s in its province', (town, province) => {
    const at = near.towns.find(({ names, country }) => country === 'ML' && names.en === town);
    const shapes = feature(provinces, provinces.objects.provinces).features;
    const around = shapes.filter(
      (shape): shape is Feature<Polygon | MultiPolygon, ProvinceFacts> =>
        /Polygon$/.test(shape.geometry.type) && shape.properties.c === 'ML',
    );
    const found = around.find((shape) =>
      booleanPointInPolygon([at?.longitude ?? 0, at?.latitude ?? 0], shape),
    );
    expect(found?.properties.e ?? found?.properties.n).toBe(province);
  });

  it('has provinces, rivers and lakes to draw', () => {
    const counts = {
      provinces: near.provinceLabels.length > 4000,
      borders: near.provinceBorders.coordinates.length > 3000,
      rivers: world.rivers.coordinates.length > 400,
      lakes: world.lakes.coordinates.length > 200,
      none: world.provinceLabels.length,
    };
    expect(counts).toEqual({ provinces: true, borders: true, rivers: true, lakes: true, none: 0 });
  });
});
