import type { KnownPlace } from '../../shared/places/gazetteer';
import type { LostPeople, PeopleSpot } from '../../shared/places/people-spots';
import type { OutOfSupport } from '../../shared/planning/unsupported/out-of-support';

/** People whose place is not known, with the places that may be meant, likeliest first. */
export interface LostWithProposals extends LostPeople {
  readonly proposals: readonly KnownPlace[];
}

/** The answer to the question of the same id. */
export interface PeopleMapReply {
  readonly id: number;
  readonly spots: readonly PeopleSpot[];
  readonly lost: readonly LostWithProposals[];
  /** Who is outside of every supported area or has no way to travel, whether they have left or not. */
  readonly unsupported: readonly OutOfSupport[];
}
