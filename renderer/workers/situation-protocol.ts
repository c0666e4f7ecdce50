import type { Situation } from '../../shared/planning/situation/situation';
import type { Whereabouts } from '../../shared/planning/where-everybody-is';

/** The answer to the request of the same id. */
export interface SituationReply {
  readonly id: number;
  readonly situation: Situation;
  /** The ids of the people in each part. */
  readonly people: Readonly<Record<Whereabouts, readonly string[]>>;
}
