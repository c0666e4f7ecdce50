import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { creation, deletion, edits } from '../model/apply-changes';
import type { Boarding, BoardingState, NoShowReason } from '../model/boarding';
import type { Change } from '../model/change';
import { departureName } from '../model/departure';
import type { DepartureId, PersonId } from '../model/ids';
import { personName } from '../model/person';
import type { Plan } from '../model/plan';
import { boardingId, isDepartureClosed } from './door-board';
import type { DoorState } from './door-board';

/** When something happened at the door (ISO 8601), and who noted it. */
export interface DoorHand {
  readonly now: string;
  readonly by: string;
}

/** Bags as they were counted and weighed; kilograms null where they were only counted. */
export interface Bags {
  readonly bags: number;
  readonly bagsKg: number | null;
}

/** Why nothing can be noted of a person at the door of a departure; null where something can. */
export function obstacleAtDoor(plan: Plan, departureId: DepartureId, personId: PersonId): Message | null {
  const departure = plan.departure.get(departureId);
  const person = plan.person.get(personId);
  if (departure === undefined || person === undefined) {
    return message('door.gone');
  }
  const values = { departure: departureName(departure), name: personName(person) };
  if (departure.status === 'cancelled') {
    return message('door.cancelled', values);
  }
  if (isDepartureClosed(plan, departureId)) {
    return message('door.closed', values);
  }
  if (person.status === 'departed') {
    const on = person.departedOn === null ? undefined : plan.departure.get(person.departedOn);
    return message('door.departed', { ...values, on: on === undefined ? '' : departureName(on) });
  }
  return null;
}

function blank(departureId: DepartureId, personId: PersonId, { now, by }: DoorHand): Boarding {
  return {
    id: boardingId(departureId, personId),
    departureId,
    personId,
    state: 'arrived',
    at: now,
    by,
    checkedInAt: '',
    bags: null,
    bagsKg: null,
    reason: '',
    note: '',
  };
}

const isAway = (state: BoardingState): boolean => state === 'refused' || state === 'no-show';

function checkedIn(before: Boarding | undefined, state: BoardingState, now: string): string {
  if (state === 'arrived') {
    return '';
  }
  return state === 'checked-in' && (before?.checkedInAt ?? '') === '' ? now : (before?.checkedInAt ?? '');
}

/**
 * Notes how far one person is, whatever stands against it; `expected` takes back what was noted. Nothing where the person is
 * in that state already, for that reason.
 */
export function noteChanges(
  plan: Plan,
  departureId: DepartureId,
  personId: PersonId,
  state: DoorState,
  hand: DoorHand,
  reason: NoShowReason,
): Change[] {
  const before = plan.boarding.get(boardingId(departureId, personId));
  if (state === 'expected') {
    return before === undefined ? [] : [deletion('boarding', before)];
  }
  const why = isAway(state) ? reason : '';
  if (before?.state === state && before.reason === why) {
    return [];
  }
  const values = {
    state,
    at: hand.now,
    by: hand.by,
    checkedInAt: checkedIn(before, state, hand.now),
    reason: why,
  } as const;
  return before === undefined
    ? [creation('boarding', { ...blank(departureId, personId, hand), ...values })]
    : edits('boarding', before, values);
}

/**
 * Notes how far people are at the door of a departure. A reason is kept for who was refused or did not come. Fails, with the
 * first reason against it, where nothing can be noted of one of them.
 */
export function stateChanges(
  plan: Plan,
  departureId: DepartureId,
  personIds: readonly PersonId[],
  state: DoorState,
  hand: DoorHand,
  reason: NoShowReason = 'unknown',
): Result<Change[]> {
  for (const personId of personIds) {
    const obstacle = obstacleAtDoor(plan, departureId, personId);
    if (obstacle !== null) {
      return failure(obstacle);
    }
  }
  return success(
    personIds.flatMap((personId) => noteChanges(plan, departureId, personId, state, hand, reason)),
  );
}

/** Notes the bags of a person; who was not here yet has arrived with them. */
export function bagChanges(
  plan: Plan,
  departureId: DepartureId,
  personId: PersonId,
  bags: Bags,
  hand: DoorHand,
): Result<Change[]> {
  const obstacle = obstacleAtDoor(plan, departureId, personId);
  if (obstacle !== null) {
    return failure(obstacle);
  }
  const before = plan.boarding.get(boardingId(departureId, personId));
  return success(
    before === undefined
      ? [creation('boarding', { ...blank(departureId, personId, hand), ...bags })]
      : edits('boarding', before, bags),
  );
}
