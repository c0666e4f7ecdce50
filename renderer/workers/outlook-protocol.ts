import type { Message } from '../../shared/messages/message';
import type { PlanConflict } from '../../shared/planning/plan-conflicts';

/** How the travellers of one household stand, with the reason in one sentence. */
export interface HouseholdOutcome {
  readonly status: 'assigned' | 'waiting' | 'not-eligible';
  readonly reason: Message;
}

/** How everybody who needs a place stands; the counts are people. */
export interface Outlook {
  readonly households: ReadonlyMap<string, HouseholdOutcome>;
  readonly people: Readonly<Record<HouseholdOutcome['status'], number>>;
  /** Waiting households for which some departure has room as it is. */
  readonly placeable: number;
  readonly conflicts: readonly PlanConflict[];
}

/** The answer to the request of the same id. */
export interface OutlookReply {
  readonly id: number;
  readonly outlook: Outlook;
}
