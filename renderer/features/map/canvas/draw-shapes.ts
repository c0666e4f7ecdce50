import type { PlanGeometry, Position } from '../../../../shared/model/geometry';
import type { Frame } from './frame';

/** The pieces of a shape: open lines, closed rings, single points. */
function piecesOf(geometry: PlanGeometry): {
  readonly lines: readonly (readonly Position[])[];
  readonly isArea: boolean;
} {
  switch (geometry.type) {
    case 'Point':
      return { lines: [[geometry.coordinates]], isArea: false };
    case 'LineString':
      return { lines: [geometry.coordinates], isArea: false };
    case 'MultiLineString':
      return { lines: geometry.coordinates, isArea: false };
    case 'Polygon':
      return { lines: geometry.coordinates, isArea: true };
    case 'MultiPolygon':
      return { lines: geometry.coordinates.flat(), isArea: true };
  }
}

/** A shape as a path on the canvas. Each position follows the last the short way round, across the date line too. */
export function shapePath(frame: Frame, geometry: PlanGeometry): Path2D {
  const path = new Path2D();
  const { lines, isArea } = piecesOf(geometry);
  const world = 256 * 2 ** frame.zoom;
  for (const line of lines) {
    let last: number | null = null;
    for (const [longitude, latitude] of line) {
      const { x, y } = frame.project(latitude, longitude);
      const at: number = last === null ? x : x - world * Math.round((x - last) / world);
      if (last === null) {
        path.moveTo(at, y);
      } else {
        path.lineTo(at, y);
      }
      last = at;
    }
    if (isArea) {
      path.closePath();
    }
  }
  return path;
}

const nowhere: Position = [0, 0];

/** A position in the middle of a shape, where its icon goes: halfway along a line, amid the corners of an area. */
export function middleOf(geometry: PlanGeometry): Position {
  const { lines, isArea } = piecesOf(geometry);
  const line = lines.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (!isArea) {
    const at = (line.length - 1) / 2;
    const [west, south] = line[Math.floor(at)] ?? nowhere;
    const [east, north] = line[Math.ceil(at)] ?? nowhere;
    return [(west + east) / 2, (south + north) / 2];
  }
  const corners = line.slice(0, -1);
  const first = corners[0]?.[0] ?? 0;
  let [east, north] = nowhere;
  for (const [longitude, latitude] of corners) {
    east += longitude - 360 * Math.round((longitude - first) / 360);
    north += latitude;
  }
  return [east / Math.max(1, corners.length), north / Math.max(1, corners.length)];
}
