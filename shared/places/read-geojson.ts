import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { guessProjection } from './guess-projection';

/** The largest GeoJSON file that is read, characters: the streets of a city fit several times over. */
export const largestGeoJson = 60_000_000;

const geometryDepth: Readonly<Record<string, number | undefined>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

type Unknown = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where in the text the parser stopped, as people count: the line, from 1. */
function lineOf(text: string, error: unknown): number {
  const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? Number.NaN);
  return Number.isNaN(at) ? text.split('\n').length : text.slice(0, at).split('\n').length;
}

function parseJson(text: string): Result<unknown> {
  try {
    return success(JSON.parse(text));
  } catch (error) {
    return failure(message('geojson.broken', { line: lineOf(text, error) }));
  }
}

/** Collects the positions below a member; false where something else stands in their place. */
function collect(value: unknown, depth: number, found: Position[]): boolean {
  if (!Array.isArray(value)) {
    return false;
  }
  if (depth > 0) {
    return value.every((member) => collect(member, depth - 1, found));
  }
  const isPosition = value.length >= 2 && value.every((number) => Number.isFinite(number));
  if (isPosition) {
    found.push(value as Position); // checked just now
  }
  return isPosition;
}

/** Collections in collections are read so deep (RFC 7946 advises against a second one). */
const deepestCollection = 10;

function readGeometry(value: unknown, found: Position[], depthLeft = deepestCollection): boolean {
  if (depthLeft === 0 || !isObject(value) || typeof value['type'] !== 'string') {
    return false;
  }
  if (value['type'] === 'GeometryCollection') {
    const { geometries } = value;
    return (
      Array.isArray(geometries) && geometries.every((member) => readGeometry(member, found, depthLeft - 1))
    );
  }
  const depth = geometryDepth[value['type']];
  return depth !== undefined && collect(value['coordinates'], depth, found);
}

/** The features of whatever GeoJSON it is; null where it is none. */
function featuresOf(value: Unknown): readonly unknown[] | null {
  switch (value['type']) {
    case 'FeatureCollection':
      return Array.isArray(value['features']) ? value['features'] : null;
    case 'Feature':
      return [value];
    default:
      return typeof value['type'] === 'string' &&
        (value['type'] in geometryDepth || value['type'] === 'GeometryCollection')
        ? [{ type: 'Feature', properties: null, geometry: value }]
        : null;
  }
}

function notGeoJson(value: unknown): Message {
  return isObject(value) && value['type'] === 'Topology'
    ? message('geojson.topojson')
    : message('geojson.other-json');
}

/** The name that older files give their coordinate system. */
function namedSystem(value: Unknown): string {
  const crs = isObject(value['crs']) ? value['crs']['properties'] : undefined;
  const name = isObject(crs) ? crs['name'] : undefined;
  return typeof name === 'string' ? name : '';
}

/**
 * Reads GeoJSON (RFC 7946): a collection, one feature or a bare geometry. Features without a geometry are kept, because
 * properties may say where they are. The problem is a sentence: an empty or broken file, another kind of JSON, a feature
 * that cannot be read (by its number, from 1), or coordinates that are not degrees of WGS 84 with the longitude first.
 * `expected`, west, south, east and north, is where the plan is; without it, swapped coordinates are found only where they
 * leave the globe.
 */
export function readGeoJson(
  raw: string,
  expected?: readonly [number, number, number, number],
): Result<FeatureCollection<Geometry | null>> {
  const text = raw.replace(/^\uFEFF/, '');
  if (text.trim() === '') {
    return failure(message('geojson.empty'));
  }
  if (text.length > largestGeoJson) {
    return failure(message('geojson.too-large', { megabytes: largestGeoJson / 1_000_000 }));
  }
  const json = parseJson(text);
  if (!json.ok) {
    return json;
  }
  const listed = isObject(json.value) ? featuresOf(json.value) : null;
  if (listed === null || !isObject(json.value)) {
    return failure(notGeoJson(json.value));
  }
  if (listed.length === 0) {
    return failure(message('geojson.no-features'));
  }
  const positions: Position[] = [];
  const features: Feature<Geometry | null>[] = [];
  for (const [index, value] of listed.entries()) {
    const geometry = isObject(value) ? (value['geometry'] ?? null) : undefined;
    if (!isObject(value) || value['type'] !== 'Feature') {
      return failure(message('geojson.no-feature', { number: index + 1 }));
    }
    if (geometry !== null && !readGeometry(geometry, positions)) {
      return failure(message('geojson.bad-geometry', { number: index + 1 }));
    }
    features.push({
      type: 'Feature',
      geometry: geometry as Geometry | null, // its every position was looked at just now
      properties: isObject(value['properties']) ? value['properties'] : {},
    });
  }
  const problem = guessProjection(positions, namedSystem(json.value), expected);
  return problem === null ? success({ type: 'FeatureCollection', features }) : failure(problem);
}
