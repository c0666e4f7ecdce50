import { orient2d } from 'robust-predicates';
import type { PlanGeometry, Position } from '../model/geometry';
import { closedOverPole, unrolled } from './distances';

/** A straight piece of an outline, its western end first. */
type Segment = readonly [west: Position, east: Position];

function segmentsOf(ring: readonly Position[]): Segment[] {
  return ring.slice(1).flatMap((to, index): Segment[] => {
    const from = ring[index] ?? to;
    const isPoint = from[0] === to[0] && from[1] === to[1];
    return isPoint ? [] : [from[0] <= to[0] ? [from, to] : [to, from]];
  });
}

const side = (at: Position, [from, to]: Segment): number => Math.sign(orient2d(...from, ...to, ...at));

/** Whether two segments cross between their ends; those that only touch, or lie on each other, do not. */
function cross(one: Segment, other: Segment): boolean {
  const [south, north] = one[0][1] <= one[1][1] ? [one[0][1], one[1][1]] : [one[1][1], one[0][1]];
  if (Math.max(other[0][1], other[1][1]) < south || Math.min(other[0][1], other[1][1]) > north) {
    return false;
  }
  return side(one[0], other) * side(one[1], other) < 0 && side(other[0], one) * side(other[1], one) < 0;
}

/**
 * Whether the rings of an area cross themselves or each other, as planes of degrees see them. Rings that only touch do not:
 * what lies inside is plain there. Swept from west to east, so that an outline of 100,000 points takes no second.
 */
export function ringsCross(rings: readonly (readonly Position[])[]): boolean {
  const segments = rings.flatMap(segmentsOf).sort((one, other) => one[0][0] - other[0][0]);
  let open: Segment[] = [];
  for (const segment of segments) {
    open = open.filter(([, east]) => east[0] >= segment[0][0]);
    if (open.some((other) => cross(segment, other))) {
      return true;
    }
    open.push(segment);
  }
  return false;
}

function areasOf(geometry: PlanGeometry): (readonly Position[])[][] {
  const areas =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return areas.map((rings) => rings.map((ring) => closedOverPole(unrolled(ring))));
}

/** Whether the outline of an area crosses itself; lines and points never do. */
export function crossesItself(geometry: PlanGeometry): boolean {
  return areasOf(geometry).some(ringsCross);
}

/** Whether an outline goes round nothing, because all its points lie on one line; lines and points never do. */
export function enclosesNothing(geometry: PlanGeometry): boolean {
  return areasOf(geometry).some(([ring = []]) => {
    const [first] = ring;
    const other = ring.find(([x, y]) => x !== first?.[0] || y !== first[1]);
    return first === undefined || other === undefined || ring.every((at) => side(at, [first, other]) === 0);
  });
}
