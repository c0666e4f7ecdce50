import type { Advisory } from '../model/advisory';
import { spanOf } from './advisories-in-force';
import { arrivalAfter, minuteOf } from './travel-time';
import type { CurfewHours } from './travel-time';
import { isDailyCurfew, rulesOut } from './ways-taken';

/** When somebody may leave at the earliest, milliseconds since 1970, by a clock so far ahead of UTC. */
interface Beginning {
  readonly earliest: number;
  readonly offsetMs: number;
}

/** A journey in time, whenever it has to end. */
export interface Journey {
  /** Milliseconds since 1970. */
  readonly leaves: number;
  readonly arrives: number;
  /** What is closed for good. */
  readonly closedBy: readonly Advisory[];
  /** What they wait for before they leave. */
  readonly waitsFor: readonly Advisory[];
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
export function journeyOf(hours: number, meets: readonly Advisory[], frame: Beginning): Journey {
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
        closedBy: first.map(({ advisory }) => advisory),
        waitsFor: [],
      };
    }
    leaves = opens;
  }
  return {
    leaves,
    arrives: arrivalOf(leaves),
    closedBy: [],
    waitsFor: first.map(({ advisory }) => advisory),
  };
}

/** What keeps people from a journey that has to end by `due`, milliseconds since 1970: closings, and waits that make them late. */
export function blockedUntil({ closedBy, waitsFor, arrives }: Journey, due: number): readonly Advisory[] {
  return closedBy.length > 0 ? closedBy : arrives > due ? waitsFor : [];
}
