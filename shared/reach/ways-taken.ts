import type { Advisory } from '../model/advisory';
import type { GeoPoint, Position } from '../model/geometry';
import type { Plan } from '../model/plan';
import type { Settings } from '../model/settings';
import type { MovingWay } from '../model/ways';
import { meetsShape, shapeOfAdvisory } from './advisory-shape';
import type { AdvisoryShape } from './advisory-shape';
import { positionOf } from './distances';
import { roadGraph } from './quickest-way';
import type { RoadGraph } from './quickest-way';
import { roadNetwork, straightStretch } from './road-network';
import type { Stretch } from './road-network';

/** A way from one place to another by one way of travel, and the advisories that it meets. */
export interface WayTaken {
  readonly kilometres: number;
  readonly hours: number;
  readonly through: readonly string[];
  readonly meets: readonly Advisory[];
  readonly isByRoutes: boolean;
}

/** The ways between places of a plan. */
export interface WaysTaken {
  /** The quickest way first, then one round everything that may close it, where the plan's routes make one. */
  readonly between: (from: GeoPoint, to: GeoPoint, way: MovingWay) => readonly WayTaken[];
}

/** Whether an advisory is about the ways of travel to a departure at all; of airports only departures are asked. */
function isAboutWays({ kind }: Advisory): boolean {
  return kind !== 'airport-closed' && kind !== 'airport-open';
}

/** Whether an advisory concerns a way of travel: those that it names, else all; lack of fuel only who drives themselves. */
export function concernsWay({ kind, affects }: Advisory, way: MovingWay): boolean {
  return affects.length > 0 ? affects.includes(way) : kind !== 'fuel-shortage' || way === 'own-car';
}

/** Whether an advisory is a curfew at certain hours of the day, which stops a journey and does not forbid it. */
export function isDailyCurfew({ kind, dailyFrom, dailyUntil }: Advisory): boolean {
  return kind === 'curfew' && dailyFrom !== '' && dailyUntil !== '' && dailyFrom !== dailyUntil;
}

/** Whether an advisory rules out a way that meets it, while it is in force and nobody signed for it. */
export function rulesOut(advisory: Advisory): boolean {
  return (advisory.level === 'avoid' || advisory.level === 'closed') && !isDailyCurfew(advisory);
}

interface Obstacle {
  readonly advisory: Advisory;
  readonly shape: AdvisoryShape;
}

const lineOf = (stretches: readonly Stretch[]): Position[] => stretches.flatMap(({ line }) => line);

function oncePerWay<T>(make: (way: MovingWay) => T): (way: MovingWay) => T {
  const made = new Map<MovingWay, T>();
  return (way) => {
    const known = made.get(way) ?? make(way);
    made.set(way, known);
    return known;
  };
}

/** The ways between places of a plan, with the advisories of `standing` that each meets. Asked twice, it answers at once. */
export function waysTaken(plan: Plan, settings: Settings, standing: readonly Advisory[]): WaysTaken {
  const obstacles: readonly Obstacle[] = standing
    .filter(isAboutWays)
    .map((advisory) => ({ advisory, shape: shapeOfAdvisory(plan, advisory) }));
  const network = roadNetwork(plan, settings);
  const known = new Map<string, readonly WayTaken[]>();

  const take = (stretches: readonly Stretch[], way: MovingWay, isByRoutes: boolean): WayTaken => {
    const line = lineOf(stretches);
    return {
      kilometres: stretches.reduce((sum, { kilometres }) => sum + kilometres, 0),
      hours: stretches.reduce((sum, { hours }) => sum + hours, 0),
      through: [...new Set(stretches.flatMap(({ name }) => (name === '' ? [] : [name])))],
      meets: obstacles
        .filter(({ advisory, shape }) => concernsWay(advisory, way) && meetsShape(shape, line))
        .map(({ advisory }) => advisory),
      isByRoutes,
    };
  };

  const graphOf = oncePerWay((way): RoadGraph => roadGraph(network, way, settings));
  const isClosedTo = oncePerWay((way) => {
    const closing = obstacles.filter(({ advisory }) => rulesOut(advisory) && concernsWay(advisory, way));
    const asked = new WeakMap<Stretch, boolean>();
    return (stretch: Stretch): boolean => {
      const isClosed = asked.get(stretch) ?? closing.some(({ shape }) => meetsShape(shape, stretch.line));
      asked.set(stretch, isClosed);
      return isClosed;
    };
  });

  const find = (from: GeoPoint, to: GeoPoint, way: MovingWay): readonly WayTaken[] => {
    const quickest =
      network.roads.length === 0 ? null : graphOf(way).quickestWay({ from, to, isAvoided: () => false });
    if (quickest === null) {
      return [take([straightStretch(from, to, way, settings)], way, false)];
    }
    const first = take(quickest, way, true);
    if (!first.meets.some(rulesOut)) {
      return [first];
    }
    const around = graphOf(way).quickestWay({ from, to, isAvoided: isClosedTo(way) });
    return around === null ? [first] : [first, take(around, way, true)];
  };

  return {
    between: (from, to, way) => {
      const key = `${positionOf(from).join()} ${positionOf(to).join()} ${way}`;
      const taken = known.get(key) ?? find(from, to, way);
      known.set(key, taken);
      return taken;
    },
  };
}
