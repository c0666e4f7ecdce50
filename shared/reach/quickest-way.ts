import type { GeoPoint } from '../model/geometry';
import type { Settings } from '../model/settings';
import type { MovingWay } from '../model/ways';
import { isInBox } from './boxes';
import { kilometresBetween } from './distances';
import { alongOneRoad, edgesFrom, joiningBox, joinOf, joinsWithinKm } from './road-edges';
import { reversed, straightEdge, wholeRoad } from './road-edges';
import type { Edge, Join } from './road-edges';
import type { RoadNetwork, Stretch } from './road-network';

/** What is asked of `quickestWay`; a stretch that `isAvoided` is not travelled. */
interface WayAsked {
  readonly from: GeoPoint;
  readonly to: GeoPoint;
  readonly isAvoided: (stretch: Stretch) => boolean;
}

/** The roads of a plan as one way of travel uses them. */
export interface RoadGraph {
  /**
   * The stretches of the quickest way between two points, each at most 20 km from a road or from each other; null when
   * there is none. The stretches that are whole roads are the same objects every time.
   */
  readonly quickestWay: (asked: WayAsked) => Stretch[] | null;
}

type EdgesByNode = ReadonlyMap<string, readonly Edge[]>;

function byNode(edges: readonly Edge[]): EdgesByNode {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) {
    const list = leaving.get(edge.from);
    if (list === undefined) {
      leaving.set(edge.from, [edge]);
    } else {
      list.push(edge);
    }
  }
  return leaving;
}

interface Joined {
  readonly joins: readonly Join[];
  readonly edges: readonly Edge[];
}

/** Points are asked about one after the other: so many are remembered. */
const mostRemembered = 1000;

function remembering(find: (point: GeoPoint) => Joined): (point: GeoPoint) => Joined {
  const known = new Map<string, Joined>();
  return (point) => {
    const key = `${point.latitude} ${point.longitude}`;
    const found = known.get(key) ?? find(point);
    if (known.size >= mostRemembered) {
      known.clear();
    }
    known.set(key, found);
    return found;
  };
}

/** The roads of a network that are open to a way of travel, made ready to be asked about many points. */
export function roadGraph(network: RoadNetwork, way: MovingWay, settings: Settings): RoadGraph {
  const open = network.roads
    .filter(({ route }) => route.ways.length === 0 || route.ways.includes(way))
    .map((road) => ({ road, box: joiningBox(road) }));
  const whole = open.map(({ road }) => wholeRoad(road, way, settings));
  const [there, back] = [byNode(whole), byNode(whole.map(reversed))];
  const joining = (id: string) =>
    remembering((point) => {
      const joins = open.flatMap(({ road, box }) => (isInBox(box, point) ? (joinOf(road, point) ?? []) : []));
      return { joins, edges: edgesFrom(id, point, joins, way, settings) };
    });
  const [startingAt, endingAt] = [joining('from'), joining('to')];

  return {
    quickestWay: ({ from, to, isAvoided }) => {
      const isNear = kilometresBetween(from, to) <= joinsWithinKm;
      const starts = startingAt(from);
      if (!isNear && starts.joins.length === 0) {
        return null;
      }
      const ends = endingAt(to);
      if (!isNear && ends.joins.length === 0) {
        return null;
      }
      const own = [
        ...starts.edges,
        ...ends.edges,
        ...alongOneRoad(starts.joins, ends.joins, way, settings),
        ...(isNear ? [straightEdge(['from', from], ['to', to], way, settings)] : []),
      ];
      return shortestPath([there, byNode(own), back, byNode(own.map(reversed))], isAvoided);
    },
  };
}

/** Dijkstra from `from` to `to`; an edge is asked whether it is avoided only when it would be taken. */
function shortestPath(
  edges: readonly EdgesByNode[],
  isAvoided: (stretch: Stretch) => boolean,
): Stretch[] | null {
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
    for (const edge of edges.flatMap((list) => list.get(at) ?? [])) {
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
