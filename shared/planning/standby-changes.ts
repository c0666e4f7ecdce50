import { message } from '../messages/message';
import { creation, deletion, edits } from '../model/apply-changes';
import type { Change } from '../model/change';
import { departureName } from '../model/departure';
import type { DepartureId, HouseholdId } from '../model/ids';
import type { Plan } from '../model/plan';
import type { Standby } from '../model/standby';
import { hasRunOut } from './offers';
import { planSettings } from './travellers';

const millisecondsPerHour = 3_600_000;

/** The id of the entry of a household on the standby list of a departure. */
export function standbyId(departureId: DepartureId, householdId: HouseholdId): string {
  return `${departureId}/${householdId}`;
}

function putOn(
  plan: Plan,
  departureId: DepartureId,
  householdId: HouseholdId,
  values: Pick<Standby, 'state' | 'offeredAt' | 'expiresAt'>,
  now: string,
): Change[] {
  const id = standbyId(departureId, householdId);
  const before = plan.standby.get(id);
  if (before === undefined) {
    const entry = { id, departureId, householdId, since: now, answeredAt: '', reason: '', ...values };
    return [creation('standby', entry)];
  }
  // Who declined or was not there in time and is put on again queues from now on.
  const isOpen = before.state === 'waiting' || before.state === 'offered';
  return edits('standby', before, { ...values, answeredAt: '', ...(isOpen ? {} : { since: now }) });
}

/** Puts households on the standby list of a departure; those with an open entry stay as they are. */
export function standbyChanges(
  plan: Plan,
  departureId: DepartureId,
  householdIds: readonly HouseholdId[],
  now: string,
): Change[] {
  return householdIds.flatMap((householdId) => {
    const state = plan.standby.get(standbyId(departureId, householdId))?.state;
    return state === 'waiting' || state === 'offered'
      ? []
      : putOn(plan, departureId, householdId, { state: 'waiting', offeredAt: '', expiresAt: '' }, now);
  });
}

/** Offers places on a departure as of `now`, kept for the hours that the settings say. */
export function offerChanges(
  plan: Plan,
  departureId: DepartureId,
  householdIds: readonly HouseholdId[],
  now: string,
): Change[] {
  const until = Date.parse(now) + planSettings(plan).offerHours * millisecondsPerHour;
  const values = { state: 'offered', offeredAt: now, expiresAt: new Date(until).toISOString() } as const;
  return householdIds.flatMap((householdId) => putOn(plan, departureId, householdId, values, now));
}

/** An offer accepted: the household has the place, and is on no other standby list any more. */
export function acceptChanges(plan: Plan, entry: Standby, now: string): Change[] {
  const departure = plan.departure.get(entry.departureId);
  const place = {
    id: entry.householdId,
    departureId: entry.departureId,
    locked: false,
    chosenBy: 'planner' as const,
    reason: message('standby.accepted-reason', {
      departure: departure === undefined ? entry.departureId : departureName(departure),
    }),
  };
  const before = plan.assignment.get(entry.householdId);
  const others = [...plan.standby.values()].filter(
    (other) =>
      other.id !== entry.id &&
      other.householdId === entry.householdId &&
      (other.state === 'waiting' || other.state === 'offered'),
  );
  return [
    ...(before === undefined ? [creation('assignment', place)] : edits('assignment', before, place)),
    ...edits('standby', entry, { state: 'accepted', answeredAt: now }),
    ...others.map((other) => deletion('standby', other)),
  ];
}

/** An offer declined: its room is free for the next. */
export function declineChanges(entry: Standby, now: string): Change[] {
  return edits('standby', entry, { state: 'declined', answeredAt: now });
}

/** Takes a household off a standby list without an answer. */
export function withdrawChanges(entry: Standby): Change[] {
  return [deletion('standby', entry)];
}

/** Every offer that ran out without an answer is marked as expired. */
export function expireChanges(plan: Plan, now: string): Change[] {
  return [...plan.standby.values()]
    .filter((entry) => hasRunOut(entry, now))
    .flatMap((entry) => edits('standby', entry, { state: 'expired', answeredAt: now }));
}
