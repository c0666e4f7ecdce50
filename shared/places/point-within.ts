import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { GeoPoint, PlanGeometry, Position } from '../model/geometry';

/** A ring whose every position follows the last the short way round, so that one across the date line stays in one piece. */
function unwound(ring: readonly Position[]): [number, number][] {
  let last: number | null = null;
  return ring.map(([longitude, latitude]) => {
    const at: number = last === null ? longitude : longitude - 360 * Math.round((longitude - last) / 360);
    last = at;
    return [at, latitude];
  });
}

/** Whether a point lies in an area, or on its edge; false for shapes that are no areas. */
export function isPointWithin({ latitude, longitude }: GeoPoint, shape: PlanGeometry): boolean {
  if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') {
    return false;
  }
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.some((rings) => {
    const polygon = { type: 'Polygon' as const, coordinates: rings.map(unwound) };
    return [-360, 0, 360].some((turn) => booleanPointInPolygon([longitude + turn, latitude], polygon));
  });
}
