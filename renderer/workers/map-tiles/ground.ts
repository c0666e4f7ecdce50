import GeoJSONVT from 'geojson-vt';
import type { GeoJSON, MultiLineString, Position } from 'geojson';
import type { BaseMap } from '../../../shared/places/base-map';
import { tileExtent } from './draw-tile';
import type { GroundIndexes } from './draw-tile';

const closestZoom = 18;

/** Cuts shapes into tiles when they are asked for. */
export function tileIndex(shapes: GeoJSON): GeoJSONVT {
  return new GeoJSONVT(shapes, {
    maxZoom: closestZoom,
    indexMaxZoom: 4,
    tolerance: 2,
    extent: tileExtent,
    buffer: 96,
  });
}

/** Where the world was cut open to lay it flat there is no coast. */
function isCut([longitude = 0, latitude = 0]: Position, [other = 0, below = 0]: Position): boolean {
  return (Math.abs(longitude) > 179.98 && Math.abs(other) > 179.98) || (latitude < -89 && below < -89);
}

/** The outlines of all countries, without the cuts. */
function outlines({ features }: BaseMap['countries']): MultiLineString {
  const lines: Position[][] = [];
  for (const { geometry } of features) {
    for (const ring of geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()) {
      let line: Position[] = [];
      ring.forEach((position, at) => {
        const last = ring[at - 1];
        if (last !== undefined && isCut(last, position)) {
          lines.push(line);
          line = [];
        }
        line.push(position);
      });
      lines.push(line);
    }
  }
  return { type: 'MultiLineString', coordinates: lines.filter(({ length }) => length > 1) };
}

/** Prepares a base map for drawing. */
export function indexGround(map: BaseMap): GroundIndexes {
  return {
    land: tileIndex(map.countries),
    coasts: tileIndex(outlines(map.countries)),
    lakes: tileIndex(map.lakes),
    rivers: tileIndex(map.rivers),
    provinces: tileIndex(map.provinceBorders),
    borders: tileIndex(map.borders),
  };
}
