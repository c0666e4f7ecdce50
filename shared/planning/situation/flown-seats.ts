import { noShowReasons } from '../../model/boarding';
import type { NoShowReason } from '../../model/boarding';
import type { Departure } from '../../model/departure';
import { departureName } from '../../model/departure';
import { capacityOf } from '../../model/departure-capacity';
import type { DepartureId } from '../../model/ids';
import type { Plan } from '../../model/plan';
import { departureLoads } from '../departure-loads';

/** Why a seat went empty: somebody did not come or was refused, it was kept back, or nobody had it. */
export const emptyCauses = [...noShowReasons, 'refused', 'kept-back', 'never-filled'] as const;
export type EmptyCause = (typeof emptyCauses)[number];

/** The seats of one departure; those of a cancelled one are not offered any more. */
export interface SeatsOf {
  readonly departureId: DepartureId;
  readonly name: string;
  /** The calendar day of leaving, empty where it is not known. */
  readonly day: string;
  readonly status: Departure['status'];
  /** Seats for people, those of the crew left out. */
  readonly offered: number;
  /** People who sit in them: by the plan, or once it left, who went. */
  readonly used: number;
  /** Of a departure that left: seats that went empty, with the causes that are known; else null. */
  readonly empty: {
    readonly seats: number;
    readonly causes: Readonly<Partial<Record<EmptyCause, number>>>;
  } | null;
}

function doorCauses(plan: Plan): Map<DepartureId, Map<NoShowReason | 'refused', number>> {
  const counts = new Map<DepartureId, Map<NoShowReason | 'refused', number>>();
  for (const { departureId, state, reason } of plan.boarding.values()) {
    if (state === 'refused' || state === 'no-show') {
      const cause = state === 'refused' ? 'refused' : reason === '' ? 'unknown' : reason;
      const ofDeparture = counts.get(departureId) ?? new Map<NoShowReason | 'refused', number>();
      ofDeparture.set(cause, (ofDeparture.get(cause) ?? 0) + 1);
      counts.set(departureId, ofDeparture);
    }
  }
  return counts;
}

/** Gives empty seats to causes, in the order of the causes, until none is left. */
function shareOut(
  seats: number,
  found: ReadonlyMap<EmptyCause, number>,
): Partial<Record<EmptyCause, number>> {
  const causes: Partial<Record<EmptyCause, number>> = {};
  let left = seats;
  for (const cause of emptyCauses) {
    const given = Math.min(left, cause === 'never-filled' ? left : (found.get(cause) ?? 0));
    if (given > 0) {
      causes[cause] = given;
      left -= given;
    }
  }
  return causes;
}

/** The seats of every departure that was not cancelled, the earliest first. */
export function flownSeats(plan: Plan): SeatsOf[] {
  const loads = departureLoads(plan);
  const flown = new Map<DepartureId, number>();
  for (const { departedOn } of plan.person.values()) {
    if (departedOn !== null) {
      flown.set(departedOn, (flown.get(departedOn) ?? 0) + 1);
    }
  }
  const causesAtDoor = doorCauses(plan);
  const seats = [...plan.departure.values()].flatMap((departure): SeatsOf[] => {
    if (departure.status === 'cancelled') {
      return [];
    }
    const { id, status, crewSeats, departsAt } = departure;
    const offered = Math.max(0, capacityOf({ ...departure, overbooking: 0, heldSeats: 0, crewSeats }).seats);
    const hasLeft = status === 'departed' || plan.closing.has(id);
    const planned = loads.get(id)?.seats.used ?? 0;
    const aboard = flown.get(id) ?? 0;
    const used = hasLeft && aboard > 0 ? aboard : planned;
    const emptySeats = Math.max(0, offered - used);
    const found = new Map<EmptyCause, number>([
      ...(causesAtDoor.get(id) ?? []),
      ['kept-back', departure.heldSeats],
    ]);
    return [
      {
        departureId: id,
        name: departureName(departure),
        day: departsAt.slice(0, 10),
        status,
        offered,
        used,
        empty: hasLeft ? { seats: emptySeats, causes: shareOut(emptySeats, found) } : null,
      },
    ];
  });
  const key = ({ day, name }: SeatsOf) => `${day === '' ? '9' : day} ${name}`;
  return seats.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
