import { distance } from '@turf/distance';
import type { GeoPoint, Position } from '../model/geometry';

/** A point as GeoJSON writes it. */
export const positionOf = ({ latitude, longitude }: GeoPoint): Position => [longitude, latitude];

/** The shortest distance over the ground between two points, kilometres. */
export function kilometresBetween(from: GeoPoint, to: GeoPoint): number {
  return distance(positionOf(from), positionOf(to));
}

/** Whether a ring has the antimeridian's two longitudes and no other: a box all round the Earth is written so. */
function isAllRound(positions: readonly (readonly number[])[]): boolean {
  return (
    positions.length > 3 &&
    positions.every(([longitude = 0]) => Math.abs(longitude) === 180) &&
    positions.some(([longitude]) => longitude === 180) &&
    positions.some(([longitude]) => longitude === -180)
  );
}

/**
 * A line or ring whose longitudes run on past 180 degrees instead of leaping to the other side, so that plane geometry is
 * right on both sides of the antimeridian. A box from -180 to 180 stays as it is.
 */
export function unrolled(positions: readonly (readonly number[])[]): Position[] {
  if (isAllRound(positions)) {
    return positions.map(([longitude = 0, latitude = 0]) => [longitude, latitude]);
  }
  let shift = 0;
  let before: number | null = null;
  return positions.map(([longitude = 0, latitude = 0]) => {
    if (before !== null && Math.abs(longitude - before) > 180) {
      shift += longitude < before ? 360 : -360;
    }
    before = longitude;
    return [longitude + shift, latitude];
  });
}

/** The same ring, led over the pole that it goes round; other rings as they are. */
export function closedOverPole(ring: readonly Position[]): Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  if (first === undefined || last === undefined || Math.abs(last[0] - first[0]) < 180) {
    return [...ring];
  }
  const latitudes = ring.map(([, latitude]) => latitude);
  const pole = latitudes.reduce((sum, latitude) => sum + latitude, 0) >= 0 ? 90 : -90;
  return [...ring, [last[0], pole], [first[0], pole], first];
}

/** Positions moved by whole turns so that they lie as near as can be to a longitude. */
export function turnedTowards(positions: readonly Position[], longitude: number): Position[] {
  const [first] = positions;
  const turns = first === undefined ? 0 : Math.round((longitude - first[0]) / 360);
  return turns === 0 ? [...positions] : positions.map(([x, y]) => [x + 360 * turns, y]);
}
