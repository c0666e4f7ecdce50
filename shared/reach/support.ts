import { lineString } from '@turf/helpers';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import type { GeoPoint, PlanGeometry, Position } from '../model/geometry';
import type { Plan } from '../model/plan';
import { isPointWithin } from '../places/point-within';
import { closedOverPole, kilometresBetween, positionOf, unrolled } from './distances';

/** A supported area given as a point reaches so far around it, kilometres. */
const aroundPointKm = 10;

/** The nearest supported area of a plan: its name and how far its edge is, kilometres; 0 inside. */
export interface NearestSupport {
  readonly name: string;
  readonly kilometres: number;
}

function toRings(rings: readonly Position[][], point: GeoPoint): number {
  if (isPointWithin(point, { type: 'Polygon', coordinates: [...rings] })) {
    return 0;
  }
  const at = positionOf(point);
  return Math.min(
    ...rings.map((ring) => pointToLineDistance([...at], lineString(closedOverPole(unrolled(ring))))),
  );
}

function toArea(area: PlanGeometry, point: GeoPoint): number {
  switch (area.type) {
    case 'Polygon':
      return toRings(area.coordinates, point);
    case 'MultiPolygon':
      return Math.min(...area.coordinates.map((rings) => toRings(rings, point)));
    case 'Point':
      return Math.max(0, kilometresBetween(middle(area.coordinates), point) - aroundPointKm);
    case 'LineString':
      return pointToLineDistance(positionOf(point), lineString(area.coordinates));
    case 'MultiLineString':
      return Math.min(
        ...area.coordinates.map((line) => pointToLineDistance(positionOf(point), lineString(line))),
      );
  }
}

const middle = ([longitude, latitude]: Position): GeoPoint => ({ latitude, longitude });

/**
 * For a point, the supported area of the plan that is nearest to it. The answer is null for every point in a plan without
 * supported areas, in which everybody counts as supported.
 */
export function nearestSupport(plan: Plan): (point: GeoPoint) => NearestSupport | null {
  const areas = [...plan.place.values()].filter(({ kind }) => kind === 'supported-area');
  return (point) => {
    const away = areas.flatMap(({ name, area, point: centre }) => {
      const shape: PlanGeometry | null =
        area ?? (centre === null ? null : { type: 'Point', coordinates: positionOf(centre) });
      return shape === null ? [] : [{ name, kilometres: toArea(shape, point) }];
    });
    return away.sort((one, other) => one.kilometres - other.kilometres)[0] ?? null;
  };
}
