import { lineString } from '@turf/helpers';
import { length } from '@turf/length';
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

/** A route of a plan as a road: its ends, where it passes and how long it is. */
export interface Road {
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

/** How long a part of a road takes by a way of travel, hours. */
export function roadHours(road: Road, kilometres: number, way: MovingWay, settings: Settings): number {
  const speed = settings.speedsKmh[way];
  return road.hours === null
    ? kilometres / speed
    : (road.hours * (kilometres / road.kilometres) * settings.speedsKmh['own-car']) / speed;
}

/** The way between two points of which no road is known: the straight line, longer by the plan's factor. */
export function straightStretch(from: GeoPoint, to: GeoPoint, way: MovingWay, settings: Settings): Stretch {
  const kilometres = kilometresBetween(from, to) * settings.roadFactor;
  const line = unrolled([positionOf(from), positionOf(to)]);
  return { kilometres, hours: kilometres / settings.speedsKmh[way], line, name: '' };
}
