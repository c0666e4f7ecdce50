import type { Advisory } from '../../shared/model/advisory';
import type { Consequences } from '../../shared/reach/consequences';

/** What would follow if the plan of a desk had this advisory instead of the one of the same id. */
export interface ConsequencesQuestion {
  readonly id: number;
  readonly deskName: string;
  readonly now: string;
  readonly advisory: Advisory;
}

/** The answer to the question of the same id. */
export interface ConsequencesReply {
  readonly id: number;
  readonly consequences: Consequences;
}
