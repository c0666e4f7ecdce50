import { lineString } from '@turf/helpers';
import { length } from '@turf/length';
import { lineSlice } from '@turf/line-slice';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import type { GeoPoint, Position } from '../model/geometry';
import type { Plan } from '../model/plan';
import type { Route } from '../model/route';
import type { Settings } from '../model/settings';
import type { MovingWay } from '../model/ways';
import { kilometresBetween, positionOf, unrolled } from './distances';
import { placeNamed } from './where-people-are';

/** A stretch that somebody travels: its length in kilometres, its time by that way in hours, and where it passes. */
export interface Stretch {
  readonly kilometres: number;
  readonly hours: number;
  readonly line: readonly Position[];
  /** What it is called; empty for the last bit from or to a road. */
  readonly name: string;
}

interface Road {
  readonly route: Route;
  readonly from: string;
  readonly to: string;
  readonly line: readonly Position[];
  readonly kilometres: number;
  /** With a car, where it was entered. */
  readonly hours: number | null;
}

/** The routes of a plan of which both ends are known. */
export interface RoadNetwork {
  readonly roads: readonly Road[];
}

/** Somebody this near to a road can join it, kilometres. */
const joinsWithinKm = 20;

/** The same place, as far as roads meet there. */
const nodeOf = ({ latitude, longitude }: GeoPoint): string =>
  `${latitude.toFixed(2)} ${longitude.toFixed(2)}`;

/** What a route is called: its name, else its two ends. */
export function routeName({ name, from, to }: Route): string {
  return name || `${from}–${to}`;
}

/** The roads that the routes of a plan make; those of which an end is not found are left out. */
export function roadNetwork(plan: Plan, settings: Settings): RoadNetwork {
  const roads: Road[] = [];
  for (const route of plan.route.values()) {
    const from = placeNamed(plan, route.from)?.point;
    const to = placeNamed(plan, route.to)?.point;
    if (from === undefined || to === undefined || nodeOf(from) === nodeOf(to)) {
      continue;
    }
    const line = unrolled([from, ...route.via, to].map(positionOf));
    // Points between the ends tell the bends of a road; without them it is longer than the line.
    const factor = route.via.length === 0 ? settings.roadFactor : 1;
    const kilometres = route.kilometres ?? length(lineString(line)) * factor;
    roads.push({ route, from: nodeOf(from), to: nodeOf(to), line, kilometres, hours: route.hours });
  }
  return { roads };
}

interface Edge extends Stretch {
  readonly from: string;
  readonly to: string;
}

const reversed = ({ from, to, line, ...rest }: Edge): Edge => ({
  ...rest,
  from: to,
  to: from,
  line: [...line].reverse(),
});

function roadHours(road: Road, kilometres: number, way: MovingWay, settings: Settings): number {
  const speed = settings.speedsKmh[way];
  return road.hours === null
    ? kilometres / speed
    : (road.hours * (kilometres / road.kilometres) * settings.speedsKmh['own-car']) / speed;
}

function wholeRoad(road: Road, way: MovingWay, settings: Settings): Edge {
  const { from, to, line, kilometres } = road;
  const hours = roadHours(road, kilometres, way, settings);
  return { from, to, line, kilometres, hours, name: routeName(road.route) };
}

function straightEdge(
  from: string,
  to: string,
  ends: readonly [GeoPoint, GeoPoint],
  way: MovingWay,
  settings: Settings,
): Edge {
  const { kilometres, hours, line } = straightStretch(ends[0], ends[1], way, settings);
  return { from, to, kilometres, hours, line, name: '' };
}

/** The way between two points of which no road is known: the straight line, longer by the plan's factor. */
export function straightStretch(from: GeoPoint, to: GeoPoint, way: MovingWay, settings: Settings): Stretch {
  const kilometres = kilometresBetween(from, to) * settings.roadFactor;
  const line = unrolled([positionOf(from), positionOf(to)]);
  return { kilometres, hours: kilometres / settings.speedsKmh[way], line, name: '' };
}

interface Join {
  readonly road: Road;
  /** The part of the road that lies before the point where it is joined, 0 to 1. */
  readonly part: number;
  readonly at: GeoPoint;
}

/** Where somebody can join the roads of a network. */
function joinsOf(roads: readonly Road[], point: GeoPoint): Join[] {
  return roads.flatMap((road) => {
    const line = lineString([...road.line]);
    const near = nearestPointOnLine(line, positionOf(point));
    const [longitude = 0, latitude = 0] = near.geometry.coordinates;
    const part = near.properties.totalDistance / length(line);
    return near.properties.pointDistance > joinsWithinKm
      ? []
      : [{ road, part: Math.min(1, Math.max(0, part)), at: { latitude, longitude } }];
  });
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
  const line = lineString([...road.line]);
  return {
    from,
    to,
    kilometres,
    hours: roadHours(road, kilometres, way, settings),
    line:
      kilometres === 0
        ? [startsAt, endsAt]
        : (lineSlice([...startsAt], [...endsAt], line).geometry.coordinates as Position[]), // a slice of a flat line has two numbers a point
    name: kilometres === 0 ? '' : routeName(road.route),
  };
}

/** The stretches by which somebody gets from a point onto the roads that they can join, up to the ends of those. */
function edgesFrom(
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
      straightEdge(id, here[0], [point, at], way, settings),
      partOfRoad(road, here, [from, 0, line[0] ?? here[2]], way, settings),
      partOfRoad(road, here, [to, 1, line.at(-1) ?? here[2]], way, settings),
    ];
  });
}

/** Between two points on the same road nobody goes to its end first. */
function alongOneRoad(
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

/** What is asked of `quickestWay`; a stretch that `isAvoided` is not travelled. */
export interface WayAsked {
  readonly from: GeoPoint;
  readonly to: GeoPoint;
  readonly way: MovingWay;
  readonly settings: Settings;
  readonly isAvoided: (stretch: Stretch) => boolean;
}

/**
 * The stretches of the quickest way over the roads of a network between two points, each at most 20 km from a road or from
 * each other; null when there is none.
 */
export function quickestWay(
  network: RoadNetwork,
  { from, to, way, settings, isAvoided }: WayAsked,
): Stretch[] | null {
  const open = network.roads.filter(({ route }) => route.ways.length === 0 || route.ways.includes(way));
  const starts = joinsOf(open, from);
  const ends = joinsOf(open, to);
  const isNear = kilometresBetween(from, to) <= joinsWithinKm;
  if (!isNear && (starts.length === 0 || ends.length === 0)) {
    return null;
  }
  const edges = [
    ...open.map((road): Edge => wholeRoad(road, way, settings)),
    ...edgesFrom('from', from, starts, way, settings),
    ...edgesFrom('to', to, ends, way, settings),
    ...alongOneRoad(starts, ends, way, settings),
    ...(isNear ? [straightEdge('from', 'to', [from, to], way, settings)] : []),
  ];
  return shortestPath([...edges, ...edges.map(reversed)], isAvoided);
}

/** Dijkstra from `from` to `to`; an edge is asked whether it is avoided only when it would be taken. */
function shortestPath(edges: readonly Edge[], isAvoided: (stretch: Stretch) => boolean): Stretch[] | null {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) {
    const list = leaving.get(edge.from);
    if (list === undefined) {
      leaving.set(edge.from, [edge]);
    } else {
      list.push(edge);
    }
  }
  const reached = new Map<string, { readonly hours: number; readonly by: Edge | null }>([
    ['from', { hours: 0, by: null }],
  ]);
  const open = new Set(['from']);
  while (open.size > 0) {
    const at = [...open].reduce((best, node) =>
      hoursTo(reached, node) < hoursTo(reached, best) ? node : best,
    );
    open.delete(at);
    if (at === 'to') {
      return backFrom(reached);
    }
    for (const edge of leaving.get(at) ?? []) {
      const hours = hoursTo(reached, at) + edge.hours;
      if (hours < hoursTo(reached, edge.to) && !isAvoided(edge)) {
        reached.set(edge.to, { hours, by: edge });
        open.add(edge.to);
      }
    }
  }
  return null;
}

type Reached = ReadonlyMap<string, { readonly hours: number; readonly by: Edge | null }>;

const hoursTo = (reached: Reached, node: string): number =>
  reached.get(node)?.hours ?? Number.POSITIVE_INFINITY;

function backFrom(reached: Reached): Stretch[] {
  const path: Stretch[] = [];
  for (let edge = reached.get('to')?.by ?? null; edge !== null; edge = reached.get(edge.from)?.by ?? null) {
    path.unshift(edge);
  }
  return path;
}
