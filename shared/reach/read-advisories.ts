import type { Feature, Geometry } from 'geojson';
import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import { advisoryKinds, advisoryLevels, advisorySchema } from '../model/advisory';
import type { Advisory, AdvisoryKind } from '../model/advisory';
import type { PlanGeometry } from '../model/geometry';
import { instantSchema } from '../model/instant';
import { movingWays } from '../model/ways';
import { readGeoJson } from '../places/read-geojson';
import { planGeometryOf } from './advisory-geometry';
import { crossesItself, enclosesNothing } from './crosses-itself';

type Properties = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** A list, or one text with `;` between its parts. */
const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(textOf) : textOf(value).split(';'))
    .map((part) => part.trim())
    .filter((part) => part !== '');

function usualKind(level: string, geometry: PlanGeometry | null, places: readonly string[]): AdvisoryKind {
  const isRoute = geometry === null ? places.length > 1 : geometry.type.endsWith('LineString');
  return isRoute
    ? level === 'closed'
      ? 'closed-route'
      : 'unsafe-route'
    : level === 'avoid' || level === 'closed'
      ? 'no-go-area'
      : 'other';
}

/** Nothing that holds up a journey reaches farther beside it, kilometres. */
const widestCorridorKm = 2000;

/** One of a closed set by its name; undefined for any other text. */
const oneOf = <T extends string>(set: readonly T[], text: string): T | undefined =>
  set.find((one) => one === text.toLowerCase());

function readFeature(feature: Feature<Geometry | null>, number: number, now: string): Result<Advisory> {
  const properties: Properties = feature.properties ?? {};
  const level = oneOf(advisoryLevels, textOf(properties['level']));
  const wrong = (field: string, allowed: string) =>
    failure(
      message('advisories.file-value', {
        number,
        field,
        value: textOf(properties[field]).slice(0, 80),
        allowed,
      }),
    );
  if (level === undefined) {
    return wrong('level', advisoryLevels.join(', '));
  }
  const geometry = planGeometryOf(feature.geometry);
  if (geometry === undefined) {
    const type = feature.geometry?.type ?? '';
    const hasFewPoints = type.endsWith('LineString') || type.endsWith('Polygon');
    return failure(
      hasFewPoints
        ? message('advisories.file-few-points', { number })
        : message('advisories.file-shape', { number, type }),
    );
  }
  const places = listOf(properties['places']);
  if (geometry === null && places.length === 0) {
    return failure(message('advisories.file-nowhere', { number }));
  }
  if (geometry !== null && crossesItself(geometry)) {
    return failure(message('advisories.file-crosses', { number }));
  }
  if (geometry !== null && enclosesNothing(geometry)) {
    return failure(message('advisories.file-flat', { number }));
  }
  const stated = textOf(properties['kind']);
  const kind = stated === '' ? usualKind(level, geometry, places) : oneOf(advisoryKinds, stated);
  if (kind === undefined) {
    return wrong('kind', advisoryKinds.join(', '));
  }
  const affects = listOf(properties['affects']).map((way) => oneOf(movingWays, way));
  if (affects.includes(undefined)) {
    return wrong('affects', movingWays.join(', '));
  }
  const badInstant = (['from', 'until', 'issuedAt'] as const).find(
    (field) => !instantSchema.safeParse(textOf(properties[field])).success,
  );
  if (badInstant !== undefined) {
    return wrong(badInstant, '2031-03-03T06:00:00+00:00');
  }
  const corridor = Number(textOf(properties['corridorKm']) || 25);
  const [from, until] = [textOf(properties['from']), textOf(properties['until'])];
  if (from !== '' && until !== '' && Date.parse(until) <= Date.parse(from)) {
    return failure(message('advisories.file-until', { number, from, until }));
  }
  if (!(corridor > 0 && corridor <= widestCorridorKm)) {
    return wrong('corridorKm', `1–${widestCorridorKm}`);
  }
  const parsed = advisorySchema.safeParse({
    id: `advisory-${number}`,
    kind,
    level,
    title: textOf(properties['title']),
    text: textOf(properties['text']),
    source: textOf(properties['source']),
    issuedAt: textOf(properties['issuedAt']) || from || now,
    from,
    until,
    dailyFrom: textOf(properties['dailyFrom']),
    dailyUntil: textOf(properties['dailyUntil']),
    geometry,
    places,
    corridorKm: corridor,
    affects,
    pasted: '',
    withdrawnAt: '',
    withdrawnBy: '',
    withdrawnReason: '',
  });
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? '');
    return wrong(field, '20:00');
  }
  return success(parsed.data);
}

/**
 * Reads advisories from GeoJSON: `level` and where (a geometry or `places`) are needed, all else has a usual value. The
 * problem is one sentence that says which feature (from 1) is wrong and what is allowed there; `now` (ISO 8601) is when it
 * was issued where that is not said. `expected`, west, south, east and north, is where the plan is, to find swapped coordinates.
 */
export function readAdvisories(
  raw: string,
  now: string,
  expected?: readonly [number, number, number, number],
): Result<readonly Advisory[]> {
  const read = readGeoJson(raw, expected);
  if (!read.ok) {
    return read;
  }
  const advisories: Advisory[] = [];
  for (const [index, feature] of read.value.features.entries()) {
    const advisory = readFeature(feature, index + 1, now);
    if (!advisory.ok) {
      return advisory;
    }
    advisories.push(advisory.value);
  }
  return success(advisories);
}
