import type { Overview } from '../../shared/planning/overview/overview';

/** The answer to the request of the same id. */
export interface OverviewReply {
  readonly id: number;
  readonly overview: Overview;
}
