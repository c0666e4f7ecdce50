import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import { creation, edits } from '../model/apply-changes';
import type { Change } from '../model/change';
import { departureName } from '../model/departure';
import type { DepartureId } from '../model/ids';
import type { Plan } from '../model/plan';

/**
 * Opens a closed departure again for a reason: who was aboard has a place here again and stands at the door as boarded. Who
 * did not go stays where they are now, and is at the door as noted. The version as flown stays issued until the next one.
 */
export function reopenDeparture(
  plan: Plan,
  departureId: DepartureId,
  reason: string,
  now: string,
): Result<Change[]> {
  const departure = plan.departure.get(departureId);
  const closing = plan.closing.get(departureId);
  if (departure === undefined || closing?.reopenedAt !== '') {
    return failure(message('closing.not-closed'));
  }
  if (reason.trim() === '') {
    return failure(message('closing.reopen-why'));
  }
  const back = [...plan.person.values()].filter(
    (person) => person.status === 'departed' && person.departedOn === departureId,
  );
  const households = new Set(back.map(({ householdId }) => householdId));
  const places = [...households].filter((id) => !plan.assignment.has(id));
  return success([
    ...back.flatMap((person) => edits('person', person, { status: 'confirmed', departedOn: null })),
    ...places.map((id) =>
      creation('assignment', {
        id,
        departureId,
        locked: false,
        chosenBy: 'planner',
        reason: message('closing.reopened-place', { departure: departureName(departure) }),
      }),
    ),
    ...edits('departure', departure, { status: 'boarding' }),
    ...edits('closing', closing, { reopenedAt: now, reopenReason: reason.trim() }),
  ]);
}
