import type { Advisory } from '../model/advisory';
import { spanOf } from './advisories-in-force';
import { arrivalAfter, minuteOf } from './travel-time';
import type { CurfewHours } from './travel-time';
import { isDailyCurfew, rulesOut } from './ways-taken';

/** When somebody may leave at the earliest and must be there at the latest, milliseconds since 1970, by a clock so far ahead of UTC. */
export interface TimeFrame {
  readonly earliest: number;
  readonly due: number;
  readonly offsetMs: number;
}

/** A journey in time: when it begins and ends, milliseconds since 1970, and what keeps people from it in this time frame. */
export interface Journey {
  readonly leaves: number;
  readonly arrives: number;
  readonly blockedBy: readonly Advisory[];
}

function curfewHours(advisory: Advisory, offsetMs: number): CurfewHours {
  return {
    beginsMinute: minuteOf(advisory.dailyFrom) ?? 0,
    endsMinute: minuteOf(advisory.dailyUntil) ?? 0,
    offsetMs,
    ...spanOf(advisory),
  };
}

/**
 * How a way of so many hours can be made that meets these advisories, none of which somebody signed for. People set out as
 * soon as nothing on the way is closed while they are on it; where that makes them late, what they waited for keeps them.
 */
export function journeyOf(hours: number, meets: readonly Advisory[], frame: TimeFrame): Journey {
  const curfews = meets
    .filter((advisory) => isDailyCurfew(advisory) && advisory.level !== 'information')
    .map((advisory) => curfewHours(advisory, frame.offsetMs));
  const arrivalOf = (start: number): number => arrivalAfter(start, hours * 3_600_000, curfews);
  const closings = meets.filter(rulesOut).map((advisory) => ({ advisory, ...spanOf(advisory) }));
  const closedFrom = (start: number) => {
    const end = Math.max(arrivalOf(start), start + 1);
    return closings.filter(({ from, until }) => from < end && until > start);
  };

  const first = closedFrom(frame.earliest);
  let leaves = frame.earliest;
  for (let closed = first; closed.length > 0; closed = closedFrom(leaves)) {
    const opens = Math.max(...closed.map(({ until }) => until));
    if (opens === Number.POSITIVE_INFINITY) {
      return {
        leaves: frame.earliest,
        arrives: arrivalOf(frame.earliest),
        blockedBy: (first.length > 0 ? first : closed).map(({ advisory }) => advisory),
      };
    }
    leaves = opens;
  }
  const arrives = arrivalOf(leaves);
  const isLateForWaiting = leaves > frame.earliest && arrives > frame.due;
  return {
    leaves,
    arrives,
    blockedBy: isLateForWaiting ? first.map(({ advisory }) => advisory) : [],
  };
}
