import { ageOfPerson, isKnownAdult } from '../../../shared/eligibility/age';
import { departureName } from '../../../shared/model/departure';
import type { ContactAttempt } from '../../../shared/model/contact-attempt';
import type { Household } from '../../../shared/model/household';
import type { HouseholdId } from '../../../shared/model/ids';
import type { Person } from '../../../shared/model/person';
import type { Plan } from '../../../shared/model/plan';
import { facetsOf } from './facets';
import type { Facet } from './facets';
import { searchText } from './search-text';

/** What the people of one household have in common. */
export interface HouseholdFacts {
  readonly id: HouseholdId;
  readonly household: Household | undefined;
  readonly label: string;
  readonly members: number;
  readonly hasAdult: boolean;
  /** Empty when the household is not assigned. */
  readonly departure: string;
}

/** What other records say about a person. */
export interface AboutPerson {
  readonly lastContact: ContactAttempt | null;
  readonly escort: Person | null;
  /** How many points of the person wait to be fixed. */
  readonly fixes: number;
}

/** One line of the roster: a person with everything that is shown about them. Replaced, never altered. */
export interface RosterRow {
  readonly id: string;
  readonly person: Person;
  readonly facts: HouseholdFacts;
  readonly age: number | null;
  readonly isExpired: boolean;
  readonly about: AboutPerson;
  readonly facets: readonly Facet[];
}

export function householdFacts(
  plan: Plan,
  id: HouseholdId,
  members: readonly Person[],
  today: string,
): HouseholdFacts {
  const household = plan.household.get(id);
  const assignment = plan.assignment.get(id);
  const departure = assignment && plan.departure.get(assignment.departureId);
  return {
    id,
    household,
    label: household?.label ?? '',
    members: members.length,
    hasAdult: members.some((member) => isKnownAdult(member, today)),
    departure: departure ? departureName(departure) : (assignment?.departureId ?? ''),
  };
}

export function rosterRow(
  person: Person,
  facts: HouseholdFacts,
  about: AboutPerson,
  today: string,
): RosterRow {
  const isExpired = person.documentExpiry !== '' && person.documentExpiry < today;
  return {
    id: person.id,
    person,
    facts,
    about,
    age: ageOfPerson(person, today),
    isExpired,
    facets: facetsOf(person, facts, about, today),
  };
}

const haystacks = new WeakMap<RosterRow, string>();

/** Everything that a search can find a row by; made once a row. */
export function rowText(row: RosterRow): string {
  let text = haystacks.get(row);
  if (text === undefined) {
    const { person, facts } = row;
    text = searchText(
      [
        person.familyName,
        person.givenNames,
        person.dateOfBirth,
        person.nationality,
        person.documentNumber,
        person.phone,
        person.email,
        person.location,
        person.address,
        person.bookingReference,
        person.medicalNote,
        person.notes,
        facts.label,
        facts.departure,
        ...Object.values(person.extra),
      ].join('\n'),
    );
    haystacks.set(row, text);
  }
  return text;
}
