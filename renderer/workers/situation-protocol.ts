import type { Situation } from '../../shared/planning/situation/situation';
import type { Whereabouts } from '../../shared/planning/where-everybody-is';

/** Asks how the desk of that name stands as of `now` (ISO 8601). */
export interface SituationRequest {
  readonly id: number;
  readonly deskName: string;
  readonly now: string;
}

/** The answer to the request of the same id. */
export interface SituationReply {
  readonly id: number;
  readonly situation: Situation;
  /** The ids of the people in each part. */
  readonly people: Readonly<Record<Whereabouts, readonly string[]>>;
}
