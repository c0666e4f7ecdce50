import { capacityOf } from '../../model/departure-capacity';
import type { Departure } from '../../model/departure';
import type { PersonId } from '../../model/ids';
import type { Plan } from '../../model/plan';
import { departureLoads } from '../departure-loads';
import type { Whereabouts } from '../where-everybody-is';

/** How many can have left, and how many have a place to leave, by the end of a day (`YYYY-MM-DD`), counted from today. */
export interface LeavingBy {
  readonly day: string;
  /** Seats that leave on this day, people among them who have one, and both together with all days before. */
  readonly seats: number;
  readonly assigned: number;
  readonly seatsBy: number;
  readonly assignedBy: number;
}

/** Who can leave by when. `toMove` are all who have a place or wait for one; `later` are assigned after the last day or on none. */
export interface Leaving {
  readonly days: readonly LeavingBy[];
  readonly toMove: number;
  readonly later: number;
}

const dayMs = 86_400_000;

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

const stillLeaves = ({ status }: Departure): boolean => status !== 'cancelled' && status !== 'departed';

/** The day of `now` or, where nothing leaves in the `length` days from it, that of the first departure after them. */
function firstDay(departures: readonly Departure[], now: string, length: number): string {
  const today = now.slice(0, 10);
  const days = departures.map(({ departsAt }) => departsAt.slice(0, 10)).filter((day) => day >= today);
  const next = days.sort()[0] ?? today;
  return next < dayAfter(today, length) ? today : next;
}

/**
 * Seats and people with a place by day for `length` days from the day of `now`, or from the first departure where that is
 * later than all of them; a day is that of the departure's own clock.
 */
export function leavingByDay(
  plan: Plan,
  parts: ReadonlyMap<PersonId, Whereabouts>,
  now: string,
  length: number,
): Leaving {
  const leaving = [...plan.departure.values()].filter(stillLeaves);
  const first = firstDay(leaving, now, length);
  const loads = departureLoads(plan);
  const days = Array.from({ length }, (_, place) => ({ day: dayAfter(first, place), seats: 0, assigned: 0 }));
  const byDay = new Map(days.map((one) => [one.day, one]));
  for (const departure of leaving) {
    const day = byDay.get(departure.departsAt.slice(0, 10));
    if (day !== undefined) {
      const people = loads.get(departure.id)?.people ?? 0;
      day.seats += Math.max(capacityOf(departure).seats, people);
      day.assigned += people;
    }
  }
  let seatsBy = 0;
  let assignedBy = 0;
  const added = days.map((one): LeavingBy => {
    seatsBy += one.seats;
    assignedBy += one.assigned;
    return { ...one, seatsBy, assignedBy };
  });
  const count = (...wanted: readonly Whereabouts[]): number =>
    [...parts.values()].filter((part) => wanted.includes(part)).length;
  const assigned = count('assigned');
  return {
    days: added,
    toMove: assigned + count('waiting', 'not-eligible'),
    later: Math.max(0, assigned - assignedBy),
  };
}
