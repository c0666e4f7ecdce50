import type { Advisory } from '../model/advisory';
import type { Clearance } from '../model/clearance';
import type { WayToTravel } from '../model/ways';
import type { PlaceFound } from './where-people-are';

/** How somebody gets to where a departure leaves from. */
export interface Trip {
  /** Where they are, and where they have to be; null where that is not known. */
  readonly from: PlaceFound | null;
  readonly to: PlaceFound | null;
  readonly way: WayToTravel;
  /** Whether they said so themselves; else it is what the plan assumes. */
  readonly isWayStated: boolean;
  readonly kilometres: number | null;
  /** On the way, without stops for curfews; null where it is not known. */
  readonly hours: number | null;
  /** The routes by which they go, in order; empty where no road is known. */
  readonly through: readonly string[];
  /** Every advisory that is met on the way, information too, in force at any time from now on. */
  readonly crosses: readonly Advisory[];
  /** Those of them for which they cannot go, at no time before they have to be there. */
  readonly blockedBy: readonly Advisory[];
  /** What was signed for them, of what would keep them. */
  readonly clearedBy: readonly Clearance[];
  /** When they can leave, and are there then, curfews counted; ISO 8601 by the clock of the departure, empty where it is not known. */
  readonly leavesAt: string;
  readonly arrivesAt: string;
  /** By when they have to be there; empty when the departure has no time. */
  readonly dueAt: string;
  /** The farthest that anybody is asked to walk, kilometres. */
  readonly longestWalkKm: number;
  /** How many hours too late they are there; 0 when in time. */
  readonly lateHours: number;
  /** How length and time were found: they said so, over the plan's routes, by the straight line, or because they are there already. */
  readonly reckonedBy: 'stated' | 'routes' | 'straight-line' | 'here' | 'unknown';
  /** Why they cannot be there: no way at all or too far to walk, what is closed, too late. Null when they can. */
  readonly barredBy: 'way-there' | 'way-open' | 'in-time' | null;
}
