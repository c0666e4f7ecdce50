import type { BBox } from 'geojson';
import type { GeoPoint, Position } from '../model/geometry';

const kmPerDegree = 111;

/** A box (west, south, east, north, degrees) that is larger by so many kilometres on all sides; near the poles it goes all round. */
export function widenedBox([west, south, east, north]: BBox, km: number): BBox {
  if (km === Number.POSITIVE_INFINITY) {
    return [-360, -90, 360, 90];
  }
  const up = km / kmPerDegree;
  const nearest = Math.max(Math.abs(south), Math.abs(north)) + up;
  const out = nearest >= 89 ? 360 : up / Math.cos((nearest * Math.PI) / 180);
  return [west - out, south - up, east + out, north + up];
}

/** The box of a line whose longitudes run on past the antimeridian. */
function boxOfLine(line: readonly Position[]): BBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of line) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

const earthKm = 6371;
const polarDegrees = 75;
const longestKm = 3000;

/**
 * How far, at most, the shortest way over the ground between two positions of a line next to each other bends towards a pole
 * from the box of the line, kilometres: a chord of length c at the latitude f leaves its parallel by about c² tan f / 8 R, and
 * half as much again is allowed for. Infinity for lines near the poles or thousands of kilometres long.
 */
function bendKm(line: readonly Position[]): number {
  const [west, south, east, north] = boxOfLine(line);
  const nearest = Math.max(Math.abs(south), Math.abs(north));
  const kmOfDegree = (Math.PI * earthKm) / 180;
  const longest = (east - west + (north - south)) * kmOfDegree;
  return nearest > polarDegrees || longest > longestKm
    ? Number.POSITIVE_INFINITY
    : 1 + (1.5 * longest ** 2 * Math.tan((nearest * Math.PI) / 180)) / (8 * earthKm);
}

/** A box that a way on the ground does not leave, though it runs on the side of the pole of a straight line on the map. */
export function boxOnGround(line: readonly Position[]): BBox {
  return widenedBox(boxOfLine(line), bendKm(line));
}

/** Whether two boxes have no point in common. */
export function isApart(a: BBox, b: BBox): boolean {
  return a[0] > b[2] || b[0] > a[2] || a[1] > b[3] || b[1] > a[3];
}

/** Longitudes by which something is turned, so that it is compared on whichever side of the antimeridian a box is written. */
export const wholeTurns = [0, 360, -360];

/** Whether a point lies in a box, on whichever side of the antimeridian that is written. */
export function isInBox([west, south, east, north]: BBox, { latitude, longitude }: GeoPoint): boolean {
  return (
    latitude >= south &&
    latitude <= north &&
    wholeTurns.some((turn) => longitude + turn >= west && longitude + turn <= east)
  );
}
