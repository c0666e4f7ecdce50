import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { readGeoJson } from '../../../shared/places/read-geojson';
import type { Bounds } from '../map-tiles-protocol';

interface OwnMap {
  readonly features: FeatureCollection;
  readonly bounds: Bounds;
}

function widen(bounds: number[], value: unknown): void {
  if (!Array.isArray(value)) {
    return;
  }
  if (typeof value[0] === 'number') {
    const [x = 0, y = 0] = value as number[]; // a position, as it was read
    bounds[0] = Math.min(bounds[0] ?? x, x);
    bounds[1] = Math.min(bounds[1] ?? y, y);
    bounds[2] = Math.max(bounds[2] ?? x, x);
    bounds[3] = Math.max(bounds[3] ?? y, y);
  } else {
    value.forEach((member) => widen(bounds, member));
  }
}

function coordinatesOf(geometry: Geometry): unknown {
  return geometry.type === 'GeometryCollection'
    ? geometry.geometries.map(coordinatesOf)
    : geometry.coordinates;
}

/** The user's own files as one layer, with where it lies; null without files, the problem of the first that has one. */
export function readOwnMap(texts: readonly string[], expected: Bounds): Result<OwnMap | null> {
  const features: Feature[] = [];
  const bounds: number[] = [];
  for (const text of texts) {
    const read = readGeoJson(text, expected);
    if (!read.ok) {
      return read;
    }
    for (const { geometry, ...rest } of read.value.features) {
      if (geometry !== null) {
        features.push({ ...rest, geometry });
        widen(bounds, coordinatesOf(geometry));
      }
    }
  }
  const [west, south, east, north] = bounds;
  return west === undefined || south === undefined || east === undefined || north === undefined
    ? success(null)
    : success({ features: { type: 'FeatureCollection', features }, bounds: [west, south, east, north] });
}
