import type { Position } from 'geojson';
import { message } from '../messages/message';
import type { Message } from '../messages/message';

type Box = readonly [west: number, south: number, east: number, north: number];

/** The half circumference of the Earth as Web Mercator (EPSG:3857) lays it out, metres. */
const mercatorEdge = 20_037_509;

function boxOf(positions: readonly Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of positions) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

function meets(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/**
 * A sentence on why coordinates are no degrees of WGS 84 with the longitude first (RFC 7946, section 4), and what they look
 * like instead: UTM, whose eastings lie between 100 and 900 km and northings below 10,000 km; Web Mercator; latitude and
 * longitude swapped. Null where nothing speaks against them. `named` is the system that the file names, if it does.
 */
export function guessProjection(
  positions: readonly Position[],
  named: string,
  expected?: Box,
): Message | null {
  if (positions.length === 0) {
    return null;
  }
  const box = boxOf(positions);
  const [west, south, east, north] = box;
  const isDegrees = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  const swapped: Box = [south, west, north, east];
  if (isDegrees) {
    const isElsewhere = expected !== undefined && !meets(box, expected) && meets(swapped, expected);
    return isElsewhere ? message('geojson.swapped') : null;
  }
  if (south >= -180 && north <= 180 && west >= -90 && east <= 90) {
    return message('geojson.swapped');
  }
  if (south >= -90 && north <= 90 && west >= -360 && east <= 360) {
    return message('geojson.past-180', { x: Math.round(east > 180 ? east : west) });
  }
  if (named !== '' && !/CRS84|4326/.test(named)) {
    return message('geojson.named-system', { name: named });
  }
  if (west >= 100_000 && east <= 900_000 && south >= 0 && north <= 10_000_000) {
    return message('geojson.utm', { x: Math.round(west), y: Math.round(south) });
  }
  const reach = Math.max(Math.abs(west), Math.abs(east), Math.abs(south), Math.abs(north));
  if (reach > 1_000 && reach <= mercatorEdge * 1.01) {
    return message('geojson.mercator', { x: Math.round(west), y: Math.round(south) });
  }
  return message('geojson.out-of-range', { x: Math.round(east), y: Math.round(north) });
}
