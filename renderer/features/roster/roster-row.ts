import { ageOfPerson } from '../../../shared/eligibility/age';
import type { Person } from '../../../shared/model/person';
import { facetsOf } from './facets';
import type { Facet } from './facets';
import type { AboutPerson, HouseholdFacts } from './row-facts';
import { searchText } from './search-text';

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
