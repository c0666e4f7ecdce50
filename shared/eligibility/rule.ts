import type { MessageId } from '../messages/en';
import type { Message } from '../messages/message';
import type { Departure } from '../model/departure';
import type { DepartureId, PersonId } from '../model/ids';
import type { Person } from '../model/person';
import type { Ways } from '../reach/ways';

/** As of when it is asked, ISO 8601, and how people get to departures then; without `ways` nothing is asked about that. */
export interface EligibilityScene {
  readonly now: string;
  readonly ways?: Ways | undefined;
}

/** What a rule may know beside the person and the departure. `household` are the people who would travel together, the person among them. */
export interface EligibilityContext extends EligibilityScene {
  readonly household: readonly Person[];
}

/** One rule that a person and a departure break, with its facts and what would mend it. A hard finding forbids the place, a soft one is shown. */
export interface Finding {
  readonly rule: string;
  readonly hard: boolean;
  readonly personId: PersonId;
  readonly departureId: DepartureId;
  readonly message: Message;
  readonly fix: Message;
}

type Asked<T> = (person: Person, departure: Departure, context: EligibilityContext) => T;

/**
 * One rule of eligibility. `about` says what its outcome depends on: the departure alone, the person alone, or both.
 * `says` and `fix` are asked only of who breaks it.
 */
export interface EligibilityRule {
  readonly id: string;
  readonly title: MessageId;
  readonly hard: boolean;
  readonly about: 'departure' | 'person' | 'both';
  /** Whether a departure asks for anything that the rule looks at; nobody breaks it on one that does not. */
  readonly asks?: (departure: Departure, ways: Ways | undefined) => boolean;
  readonly breaks: Asked<boolean>;
  readonly says: Asked<Message>;
  readonly fix: Asked<Message>;
}
