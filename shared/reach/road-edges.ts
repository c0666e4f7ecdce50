import { lineString } from '@turf/helpers';
import { length } from '@turf/length';
import { lineSlice } from '@turf/line-slice';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import type { GeoPoint, Position } from '../model/geometry';
import type { Settings } from '../model/settings';
import type { MovingWay } from '../model/ways';
import { boxOnGround, widenedBox } from './boxes';
import { positionOf } from './distances';
import { roadHours, routeName, straightStretch } from './road-network';
import type { Road, Stretch } from './road-network';

/** A stretch between two nodes of a network. */
export interface Edge extends Stretch {
  readonly from: string;
  readonly to: string;
}

/** An edge whose line is found when it is first asked for: few of those that are weighed are travelled. */
function edgeWith(rest: Omit<Edge, 'line'>, makeLine: () => readonly Position[]): Edge {
  let made: readonly Position[] | null = null;
  return {
    ...rest,
    get line() {
      return (made ??= makeLine());
    },
  };
}

/** The same stretch in the other direction. */
export function reversed(edge: Edge): Edge {
  const { from, to, kilometres, hours, name } = edge;
  return edgeWith({ from: to, to: from, kilometres, hours, name }, () => [...edge.line].reverse());
}

/** The whole of a road, from its one end to the other. */
export function wholeRoad(road: Road, way: MovingWay, settings: Settings): Edge {
  const { from, to, line, kilometres } = road;
  const hours = roadHours(road, kilometres, way, settings);
  return { from, to, line, kilometres, hours, name: routeName(road.route) };
}

/** The straight way from one node to another. */
export function straightEdge(
  [from, start]: readonly [string, GeoPoint],
  [to, end]: readonly [string, GeoPoint],
  way: MovingWay,
  settings: Settings,
): Edge {
  const { kilometres, hours, line } = straightStretch(start, end, way, settings);
  return { from, to, kilometres, hours, line, name: '' };
}

/** Somebody this near to a road can join it, kilometres. */
export const joinsWithinKm = 20;

/** Where somebody can join a road. */
export interface Join {
  readonly road: Road;
  /** The part of the road that lies before the point where it is joined, 0 to 1. */
  readonly part: number;
  readonly at: GeoPoint;
}

/** A road is searched for a point to join only inside this box, which has room for how the shortest way bends from the straight line. */
export function joiningBox(road: Road) {
  return widenedBox(boxOnGround(road.line), joinsWithinKm);
}

/** Where somebody at a point can join a road; null when it is too far. */
export function joinOf(road: Road, point: GeoPoint): Join | null {
  const line = lineString([...road.line]);
  const near = nearestPointOnLine(line, positionOf(point));
  const [longitude = 0, latitude = 0] = near.geometry.coordinates;
  const part = near.properties.totalDistance / length(line);
  return near.properties.pointDistance > joinsWithinKm
    ? null
    : { road, part: Math.min(1, Math.max(0, part)), at: { latitude, longitude } };
}

/** The part of a road between two shares of its length, 0 to 1, from one node to another. */
function partOfRoad(
  road: Road,
  [from, start, startsAt]: readonly [string, number, Position],
  [to, end, endsAt]: readonly [string, number, Position],
  way: MovingWay,
  settings: Settings,
): Edge {
  const kilometres = Math.abs(start - end) * road.kilometres;
  const hours = roadHours(road, kilometres, way, settings);
  const name = kilometres === 0 ? '' : routeName(road.route);
  return edgeWith({ from, to, kilometres, hours, name }, () =>
    kilometres === 0
      ? [startsAt, endsAt]
      : // A slice of a flat line has two numbers a point.
        (lineSlice([...startsAt], [...endsAt], lineString([...road.line])).geometry
          .coordinates as Position[]),
  );
}

/** The stretches by which somebody gets from a point onto the roads that they can join, up to the ends of those. */
export function edgesFrom(
  id: string,
  point: GeoPoint,
  joins: readonly Join[],
  way: MovingWay,
  settings: Settings,
): Edge[] {
  return joins.flatMap(({ road, part, at }, index) => {
    const here = [`${id}/${index}`, part, positionOf(at)] as const;
    const { from, to, line } = road;
    return [
      straightEdge([id, point], [here[0], at], way, settings),
      partOfRoad(road, here, [from, 0, line[0] ?? here[2]], way, settings),
      partOfRoad(road, here, [to, 1, line.at(-1) ?? here[2]], way, settings),
    ];
  });
}

/** Between two points on the same road nobody goes to its end first. */
export function alongOneRoad(
  starts: readonly Join[],
  ends: readonly Join[],
  way: MovingWay,
  settings: Settings,
): Edge[] {
  return starts.flatMap((start, index) =>
    ends.flatMap((end, other) =>
      start.road === end.road
        ? [
            partOfRoad(
              start.road,
              [`from/${index}`, start.part, positionOf(start.at)],
              [`to/${other}`, end.part, positionOf(end.at)],
              way,
              settings,
            ),
          ]
        : [],
    ),
  );
}
