import { hasPassed } from '../eligibility/instant';
import { applyChanges } from '../model/apply-changes';
import type { Change } from '../model/change';
import type { HouseholdId } from '../model/ids';

import type { Plan } from '../model/plan';
import { acceptChanges, declineChanges, offerChanges, standbyId } from '../planning/standby-changes';
import { standbyList } from '../planning/standby-list';
import type { StandbyList } from '../planning/standby-list';
import type { DoorBoard } from './door-board';
import { doorPlan } from './door-plan';

/** Who waits at the door is let in until the vehicle has left, whatever the hour of departure was to be. */
function hourAtDoor(plan: Plan, board: DoorBoard, now: string): string {
  const departsAt = plan.departure.get(board.departureId)?.departsAt ?? '';
  return hasPassed(departsAt, now) ? new Date(Date.parse(departsAt) - 1).toISOString() : now;
}

/**
 * The standby list of a departure as its door has it: places of those who were refused or did not come are free, and a
 * household is on the list only whole. Null for a departure that is not in the plan.
 */
export function standbyAtDoor(
  plan: Plan,
  board: DoorBoard,
  now: string,
  mostCandidates = 20,
): StandbyList | null {
  const shadow = doorPlan(plan, board, 'all');
  return standbyList(shadow, board.departureId, hourAtDoor(plan, board, now), mostCandidates);
}

/** What a household at the door answers when a place is offered to it. */
export type StandbyAnswer = 'accepts' | 'declines';

/** Offers a household a place at the door and notes its answer, both as of `now`; who declines is not asked again there. */
export function answerFromStandby(
  plan: Plan,
  board: DoorBoard,
  householdId: HouseholdId,
  answer: StandbyAnswer,
  now: string,
): Change[] {
  const offered = offerChanges(plan, board.departureId, [householdId], now);
  const after = { ...plan, standby: new Map(plan.standby) };
  applyChanges(after, offered);
  const entry = after.standby.get(standbyId(board.departureId, householdId));
  if (entry === undefined) {
    return [];
  }
  return [
    ...offered,
    ...(answer === 'accepts' ? acceptChanges(after, entry, now) : declineChanges(entry, now)),
  ];
}
