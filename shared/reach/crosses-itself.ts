import { polygon } from '@turf/helpers';
import { kinks } from '@turf/kinks';
import type { PlanGeometry } from '../model/geometry';
import { unrolled } from './distances';

/** Whether the outline of an area crosses itself; lines and points never do. */
export function crossesItself(geometry: PlanGeometry): boolean {
  const areas =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return areas.some((rings) => kinks(polygon(rings.map(unrolled))).features.length > 0);
}
