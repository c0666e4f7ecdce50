import type { Advisory } from '../model/advisory';
import type { Plan } from '../model/plan';
import { defaultSettings } from '../model/settings';
import { kilometresBetween } from './distances';
import { placeNamed } from './where-people-are';

/** How an advisory stands at an instant. `stale` is in force and old; `to-come` holds later. */
export const advisoryStates = ['in-force', 'stale', 'to-come', 'expired', 'withdrawn'] as const;
export type AdvisoryState = (typeof advisoryStates)[number];

const hourMs = 3_600_000;

/** The first and the last instant of an advisory, milliseconds since 1970; without end where nobody set one. */
export function spanOf(advisory: Advisory): { readonly from: number; readonly until: number } {
  return {
    from: advisory.from === '' ? Number.NEGATIVE_INFINITY : Date.parse(advisory.from),
    until: advisory.until === '' ? Number.POSITIVE_INFINITY : Date.parse(advisory.until),
  };
}

/** Since when an advisory is known to hold: its beginning, else when it was issued; ISO 8601, empty when neither is known. */
export function sinceOf({ from, issuedAt }: Advisory): string {
  return from || issuedAt;
}

/** Whether an advisory was issued or confirmed longer ago than the plan lets pass. One without a date counts as old. */
export function isStale(advisory: Advisory, now: string, advisoryHours: number): boolean {
  return advisory.issuedAt === '' || Date.parse(now) - Date.parse(advisory.issuedAt) > advisoryHours * hourMs;
}

/** How an advisory stands as of `now` (ISO 8601). */
export function advisoryState(advisory: Advisory, now: string, advisoryHours: number): AdvisoryState {
  const { from, until } = spanOf(advisory);
  const at = Date.parse(now);
  if (advisory.withdrawnAt !== '') {
    return 'withdrawn';
  }
  if (until <= at) {
    return 'expired';
  }
  if (from > at) {
    return 'to-come';
  }
  return isStale(advisory, now, advisoryHours) ? 'stale' : 'in-force';
}

/** Whether an advisory ends within so many hours from `now`. */
export function endsWithin(advisory: Advisory, now: string, hours: number): boolean {
  const left = spanOf(advisory).until - Date.parse(now);
  return advisory.withdrawnAt === '' && left > 0 && left <= hours * hourMs;
}

const sameAirportKm = 15;

/** Whether an airport was said to be open after this advisory said that it is closed. */
function isLifted(plan: Plan, closed: Advisory, standing: readonly Advisory[]): boolean {
  const where = pointOf(plan, closed);
  return standing.some((open) => {
    if (open.kind !== 'airport-open' || sinceOf(open) === '' || sinceOf(closed) === '') {
      return false;
    }
    const there = pointOf(plan, open);
    return (
      Date.parse(sinceOf(open)) > Date.parse(sinceOf(closed)) &&
      where !== null &&
      there !== null &&
      kilometresBetween(where, there) <= sameAirportKm
    );
  });
}

/** The point of an advisory about one place, by its shape or by name; null for areas, routes and unknown names. */
function pointOf(plan: Plan, { geometry, places }: Advisory) {
  if (geometry !== null) {
    const [longitude, latitude] = geometry.type === 'Point' ? geometry.coordinates : [];
    return longitude === undefined || latitude === undefined ? null : { latitude, longitude };
  }
  const [name = ''] = places;
  return placeNamed(plan, name, 'airport')?.point ?? null;
}

/** The advisories that count for planning as of `now`: not withdrawn, not over, and no closing that a later opening lifted. */
export function standingAdvisories(plan: Plan, now: string): Advisory[] {
  const { advisoryHours } = plan.settings.get('plan') ?? defaultSettings;
  const standing = [...plan.advisory.values()].filter((advisory) => {
    const state = advisoryState(advisory, now, advisoryHours);
    return state !== 'withdrawn' && state !== 'expired';
  });
  return standing.filter(
    (advisory) => advisory.kind !== 'airport-closed' || !isLifted(plan, advisory, standing),
  );
}
