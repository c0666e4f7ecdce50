import { along } from '@turf/along';
import { bbox } from '@turf/bbox';
import { booleanIntersects } from '@turf/boolean-intersects';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { lineString, point, polygon } from '@turf/helpers';
import { length } from '@turf/length';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import { unkinkPolygon } from '@turf/unkink-polygon';
import { distance } from '@turf/distance';
import type { BBox, Feature, LineString, Polygon } from 'geojson';
import type { Advisory } from '../model/advisory';
import type { PlanGeometry, Position } from '../model/geometry';
import type { Plan } from '../model/plan';
import { boxOnGround, isApart, isInBox, wholeTurns, widenedBox } from './boxes';
import { ringsCross } from './crosses-itself';
import { closedOverPole, positionOf, turnedTowards, unrolled } from './distances';
import { placeNamed } from './where-people-are';

/** A part of where an advisory holds: an area, a route with how far beside it, or what lies round a point. */
type ShapePart =
  | { readonly kind: 'zone'; readonly area: Feature<Polygon>; readonly box: BBox }
  | RoutePart
  | { readonly kind: 'circle'; readonly centre: Position; readonly box: BBox; readonly radiusKm: number };

interface RoutePart {
  readonly kind: 'route';
  readonly line: Feature<LineString>;
  readonly box: BBox;
  readonly corridorKm: number;
  /** Points of the route at even distances, each of which stands for `stepKm` of it. */
  readonly steps: readonly Position[];
  readonly stepKm: number;
}

/** Where an advisory holds; nowhere while its place is not known. */
export interface AdvisoryShape {
  readonly parts: readonly ShapePart[];
}

const boxOf = (shape: Parameters<typeof bbox>[0]): BBox => bbox(shape);

function zoneParts(rings: readonly (readonly Position[])[]): ShapePart[] {
  const closed = rings.map((ring) => closedOverPole(unrolled(ring)));
  const [outer = []] = closed;
  const middle = outer[0]?.[0] ?? 0;
  const whole = polygon(closed.map((ring) => turnedTowards(ring, middle)));
  // A ring that crosses itself is taken apart: everything that it goes round is inside.
  const areas = ringsCross(closed) ? unkinkPolygon(whole).features : [whole];
  return areas.map((area) => ({ kind: 'zone', area, box: boxOf(area) }));
}

/** A route of a few kilometres does not reach as far beside it as a long one, or it would be an area. */
const narrowestShare = 8;

function routePart(positions: readonly Position[], corridorKm: number): ShapePart[] {
  const line = lineString(unrolled(positions));
  const km = length(line);
  if (km === 0) {
    const [centre = [0, 0]] = positions;
    return [circlePart(centre, corridorKm)]; // the default above has the same two numbers
  }
  const reach = Math.min(corridorKm, km / narrowestShare);
  const count = Math.min(400, Math.max(8, Math.ceil(km / Math.max(1, reach / 3))));
  const stepKm = km / count;
  const steps = Array.from(
    { length: count },
    (_, index) => along(line, (index + 0.5) * stepKm).geometry.coordinates as Position, // a point of a flat line has two numbers
  );
  return [{ kind: 'route', line, box: widenedBox(boxOf(line), reach), corridorKm: reach, steps, stepKm }];
}

function circlePart(centre: Position, radiusKm: number): ShapePart {
  return { kind: 'circle', centre, box: widenedBox(boxOf(point(centre)), radiusKm), radiusKm };
}

function partsOf(geometry: PlanGeometry, corridorKm: number): ShapePart[] {
  switch (geometry.type) {
    case 'Point':
      return [circlePart(geometry.coordinates, corridorKm)];
    case 'LineString':
      return routePart(geometry.coordinates, corridorKm);
    case 'MultiLineString':
      return geometry.coordinates.flatMap((line) => routePart(line, corridorKm));
    case 'Polygon':
      return zoneParts(geometry.coordinates);
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => zoneParts(rings));
  }
}

/** The area of the plan that an advisory names, if its one place is one. */
function areaNamed(plan: Plan, name: string): PlanGeometry | null {
  const place = [...plan.place.values()].find((one) => one.area !== null && one.name === name);
  return place?.area ?? null;
}

/** Where an advisory is on the map, and which of its places could not be found. */
export interface AdvisoryGeometry {
  /** Null where that is not known. */
  readonly geometry: PlanGeometry | null;
  readonly unknownPlaces: readonly string[];
}

/**
 * Where an advisory is on the map: its shape, else by the places that it names. One place is a point, or its area where it
 * has one; two or more are the stops of a route.
 */
export function geometryOfAdvisory(plan: Plan, advisory: Advisory): AdvisoryGeometry {
  const { geometry, places, kind } = advisory;
  if (geometry !== null) {
    return { geometry, unknownPlaces: [] };
  }
  const [only = ''] = places;
  const area = places.length === 1 ? areaNamed(plan, only) : null;
  if (area !== null) {
    return { geometry: area, unknownPlaces: [] };
  }
  const meant = kind === 'airport-closed' || kind === 'airport-open' ? 'airport' : 'town';
  const found = places.map((name) => ({ name, place: placeNamed(plan, name, meant) }));
  const stops = found.flatMap(({ place }) => (place === null ? [] : [positionOf(place.point)]));
  const unknownPlaces = found.flatMap(({ name, place }) => (place === null ? [name] : []));
  const [first] = stops;
  if (first === undefined || (unknownPlaces.length > 0 && places.length > 1)) {
    return { geometry: null, unknownPlaces };
  }
  return {
    geometry:
      stops.length === 1 ? { type: 'Point', coordinates: first } : { type: 'LineString', coordinates: stops },
    unknownPlaces,
  };
}

/** Where an advisory holds: inside its area, along its route, or within `corridorKm` of its point. */
export function shapeOfAdvisory(plan: Plan, advisory: Advisory): AdvisoryShape {
  const { geometry } = geometryOfAdvisory(plan, advisory);
  return { parts: geometry === null ? [] : partsOf(geometry, advisory.corridorKm) };
}

/** A way uses a route when it stays beside it for three tenths of its length, or for three times as far as it reaches. */
const usedShare = 0.3;
const usedWidths = 3;

/** A way as it is compared with shapes: as a line, unless it is a single point. */
interface TurnedWay {
  readonly start: Position;
  readonly line: Feature<LineString> | null;
  /** The way does not leave it. */
  readonly box: BBox;
}

function turnedWay(positions: readonly Position[], turn: number, box: BBox): TurnedWay {
  const turned = turn === 0 ? positions : positions.map(([x, y]): Position => [x + turn, y]);
  const [start = [0, 0]] = turned;
  const isPoint = turned.every(([x, y]) => x === start[0] && y === start[1]);
  return { start, line: isPoint ? null : lineString([...turned]), box };
}

/** Whether enough of the steps of a route lie beside a line; those that cannot are not measured. */
function staysBeside(
  { steps, stepKm, corridorKm }: RoutePart,
  line: Feature<LineString>,
  box: BBox,
): boolean {
  const needed = Math.min(steps.length * usedShare, (usedWidths * corridorKm) / stepKm);
  const reach = widenedBox(box, corridorKm);
  const near = steps.filter(([longitude, latitude]) => isInBox(reach, { latitude, longitude }));
  let [beside, left] = [0, near.length];
  for (const step of near) {
    if (beside >= needed || beside + left < needed) {
      break;
    }
    beside += pointToLineDistance(step, line) <= corridorKm ? 1 : 0;
    left -= 1;
  }
  return beside >= needed;
}

function passes(part: ShapePart, { start, line, box }: TurnedWay): boolean {
  switch (part.kind) {
    case 'zone':
      return line === null
        ? booleanPointInPolygon([...start], part.area)
        : booleanIntersects(line, part.area);
    case 'circle':
      return (
        (line === null ? distance(part.centre, [...start]) : pointToLineDistance(part.centre, line)) <=
        part.radiusKm
      );
    case 'route': {
      if (line === null) {
        return false;
      }
      return staysBeside(part, line, box);
    }
  }
}

/**
 * Whether a way along these positions meets an advisory. It meets an area that it passes, begins or ends in; it meets a
 * route only when it uses a good part of it, so that who merely crosses it or arrives in the same town is not held up.
 */
export function meetsShape({ parts }: AdvisoryShape, positions: readonly Position[]): boolean {
  const line = unrolled(positions);
  const [west, south, east, north] = boxOnGround(line);
  return wholeTurns.some((turn) => {
    const around: BBox = [west + turn, south, east + turn, north];
    const near = parts.filter(({ box }) => !isApart(box, around));
    const way = near.length === 0 ? null : turnedWay(line, turn, around);
    return way !== null && near.some((part) => passes(part, way));
  });
}

/** How far a point lies from an advisory about a place, kilometres; null where it has none. Inside an area it is 0. */
export function kilometresFrom({ parts }: AdvisoryShape, at: Position): number | null {
  const distances = parts.map((part) => {
    switch (part.kind) {
      case 'circle':
        return distance(part.centre, at);
      case 'route':
        return pointToLineDistance(at, part.line);
      case 'zone':
        return wholeTurns.some((turn) => booleanPointInPolygon([at[0] + turn, at[1]], part.area))
          ? 0
          : Number.POSITIVE_INFINITY;
    }
  });
  return distances.length === 0 ? null : Math.min(...distances);
}
