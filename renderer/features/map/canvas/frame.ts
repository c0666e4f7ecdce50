import { LatLng } from 'leaflet';
import type { Map as LeafletMap, Point } from 'leaflet';
import type { Bounds } from '../../../workers/map-tiles-protocol';

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** The part of the world that a canvas shows, and where on it a point of the world is, in pixels of the page. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly bounds: Bounds;
  readonly project: (latitude: number, longitude: number) => Pixel;
  readonly unproject: (pixel: Pixel) => { readonly latitude: number; readonly longitude: number };
}

/** Points near the poles would lie infinitely far away; nothing is drawn beyond the edge of the ground. */
const lastLatitude = 85.05;

/** The longitude, moved by whole turns, that lies within half a turn of another. */
function near(longitude: number, middle: number): number {
  return longitude - 360 * Math.round((longitude - middle) / 360);
}

/** The frame of a canvas of that size whose upper left corner is at a pixel of the world at a zoom. */
export function frameAt(
  map: Pick<LeafletMap, 'project' | 'unproject'>,
  { corner, width, height, zoom }: Pick<Frame, 'width' | 'height' | 'zoom'> & { readonly corner: Point },
): Frame {
  const northWest = map.unproject(corner, zoom);
  const southEast = map.unproject(corner.add([width, height]), zoom);
  const middle = (northWest.lng + southEast.lng) / 2;
  return {
    width,
    height,
    zoom,
    bounds: [northWest.lng, southEast.lat, southEast.lng, northWest.lat],
    project: (latitude, longitude) => {
      const clamped = Math.max(-lastLatitude, Math.min(lastLatitude, latitude));
      const point = map.project(new LatLng(clamped, near(longitude, middle)), zoom);
      return { x: point.x - corner.x, y: point.y - corner.y };
    },
    unproject: ({ x, y }) => {
      const at = map.unproject(corner.add([x, y]), zoom);
      return { latitude: at.lat, longitude: near(at.lng, 0) };
    },
  };
}
