import type { GeoPoint } from '../../../shared/model/geometry';
import type { Place } from '../../../shared/model/place';
import { middleOf } from './canvas/draw-shapes';

/** Where a place is; in its middle where it is an area. */
export function pointOfPlace({ point, area }: Place): GeoPoint | null {
  if (point !== null || area === null) {
    return point;
  }
  const [longitude, latitude] = middleOf(area);
  return { latitude, longitude };
}
