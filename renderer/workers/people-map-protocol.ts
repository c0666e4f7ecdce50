import type { KnownPlace } from '../../shared/places/gazetteer';
import type { LostPeople, PeopleSpot } from '../../shared/places/people-spots';

/** People whose place is not known, with the places that may be meant, likeliest first. */
export interface LostWithProposals extends LostPeople {
  readonly proposals: readonly KnownPlace[];
}

/** The answer to the question of the same id. */
export interface PeopleMapReply {
  readonly id: number;
  readonly spots: readonly PeopleSpot[];
  readonly lost: readonly LostWithProposals[];
}
