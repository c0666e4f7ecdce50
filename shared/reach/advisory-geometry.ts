import type { Geometry, Position } from 'geojson';
import { geometrySchema } from '../model/geometry';
import type { PlanGeometry } from '../model/geometry';

/** A ring with its first position at the end too, which some programs leave out. */
function closed(ring: Position[]): Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  return first === undefined || last === undefined || (first[0] === last[0] && first[1] === last[1])
    ? ring
    : [...ring, first];
}

/** Heights are left out: an advisory lies on the ground. */
const onGround = (line: readonly Position[]): Position[] => line.map((position) => position.slice(0, 2));

const toRings = (rings: readonly Position[][]): Position[][] => rings.map((ring) => closed(onGround(ring)));

/** The single shapes of a geometry, on the ground, with their rings closed; those without a position are left out. */
function shapesOf(geometry: Geometry): Exclude<Geometry, { type: 'GeometryCollection' }>[] {
  switch (geometry.type) {
    case 'GeometryCollection':
      return geometry.geometries.flatMap(shapesOf);
    case 'Point':
      return [{ type: 'Point', coordinates: geometry.coordinates.slice(0, 2) }];
    case 'MultiPoint':
      return onGround(geometry.coordinates).map((coordinates) => ({ type: 'Point', coordinates }));
    case 'LineString':
      return shapesOf({ type: 'MultiLineString', coordinates: [geometry.coordinates] });
    case 'MultiLineString':
      return geometry.coordinates.flatMap((line) =>
        line.length === 0 ? [] : [{ type: 'LineString', coordinates: onGround(line) }],
      );
    case 'Polygon':
      return shapesOf({ type: 'MultiPolygon', coordinates: [geometry.coordinates] });
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => {
        const filled = toRings(rings).filter((ring) => ring.length > 0);
        return filled.length === 0 ? [] : [{ type: 'Polygon', coordinates: filled }];
      });
  }
}

/**
 * A geometry of a file as a plan keeps it: several lines as one, several areas as one, rings closed, without heights. Null
 * where it is empty, as RFC 7946 (section 3.1) allows; undefined for what a plan cannot keep: several points, a mixture, a
 * line of one point, an outline of less than three.
 */
export function planGeometryOf(geometry: Geometry | null): PlanGeometry | null | undefined {
  const shapes = geometry === null ? [] : shapesOf(geometry);
  const [only] = shapes;
  if (only === undefined) {
    return null;
  }
  if (shapes.some(({ type }) => type !== only.type)) {
    return undefined;
  }
  const several = { type: `Multi${only.type}`, coordinates: shapes.map(({ coordinates }) => coordinates) };
  return geometrySchema.safeParse(shapes.length === 1 ? only : several).data;
}
