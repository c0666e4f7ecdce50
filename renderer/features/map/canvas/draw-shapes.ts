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

/** A position in the middle of a shape, where its icon goes: halfway along a line, amid the corners of an area. */
export function middleOf(geometry: PlanGeometry): Position {
  const { lines, isArea } = piecesOf(geometry);
  const line = lines.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (!isArea) {
    const at = (line.length - 1) / 2;
    const [a, b] = [line[Math.floor(at)] ?? [0, 0], line[Math.ceil(at)] ?? [0, 0]];
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  }
  const corners = line.slice(0, -1);
  const first = corners[0]?.[0] ?? 0;
  const sum = corners.reduce(
    (total, [longitude, latitude]) => [
      total[0] + longitude - 360 * Math.round((longitude - first) / 360),
      total[1] + latitude,
    ],
    [0, 0] as readonly [number, number],
  );
  return [sum[0] / Math.max(1, corners.length), sum[1] / Math.max(1, corners.length)];
}
