import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { GeoPoint, PlanGeometry } from '../model/geometry';
import { closedOverPole, unrolled } from '../reach/distances';

/** Whether a point lies in an area, or on its edge; false for shapes that are no areas. */
export function isPointWithin({ latitude, longitude }: GeoPoint, shape: PlanGeometry): boolean {
  if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') {
    return false;
  }
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.some((rings) => {
    const coordinates = rings.map((ring) => closedOverPole(unrolled(ring)));
    const polygon = { type: 'Polygon' as const, coordinates };
    return [-360, 0, 360].some((turn) => booleanPointInPolygon([longitude + turn, latitude], polygon));
  });
}
