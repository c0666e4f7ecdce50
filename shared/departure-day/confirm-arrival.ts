import { failure, success } from '../kit/result';
import type { Result } from '../kit/result';
import { message } from '../messages/message';
import { edits } from '../model/apply-changes';
import type { Change } from '../model/change';
import type { Closing } from '../model/closing';

/** What the other end says: how many arrived, and when (ISO 8601). */
export interface Arrival {
  readonly arrivedAt: string;
  readonly arrivedCount: number;
  readonly arrivalNote: string;
}

/** Notes that a departure arrived. Fails where another number arrived than left and nobody says why. */
export function arrivalChanges(closing: Closing, arrival: Arrival): Result<Change[]> {
  return arrival.arrivedCount !== closing.crewCount && arrival.arrivalNote.trim() === ''
    ? failure(message('closing.arrival-differs', { arrived: arrival.arrivedCount, left: closing.crewCount }))
    : success(edits('closing', closing, { ...arrival, arrivalNote: arrival.arrivalNote.trim() }));
}
