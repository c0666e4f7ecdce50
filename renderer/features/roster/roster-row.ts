import { ageOfPerson, isKnownAdult, isMinor } from '../../../shared/eligibility/age';
import { documentHeld } from '../../../shared/eligibility/rules';
import { departureName } from '../../../shared/model/departure';
import type { Household } from '../../../shared/model/household';
import type { HouseholdId } from '../../../shared/model/ids';
import type { Person } from '../../../shared/model/person';
import type { Plan } from '../../../shared/model/plan';
import { needsPlace } from '../../../shared/planning/travellers';
import { searchText } from './search-text';

export const facets = [
  'lone-minor',
  'no-document',
  'document-expired',
  'unassigned',
  'outside',
  'proposed',
] as const;
/** A group of people that planners look at again and again. */
export type Facet = (typeof facets)[number];

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

/** One line of the roster: a person with everything that is shown about them. Replaced, never altered. */
export interface RosterRow {
  readonly id: string;
  readonly person: Person;
  readonly facts: HouseholdFacts;
  readonly age: number | null;
  readonly isExpired: boolean;
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

function facetsOf(person: Person, facts: HouseholdFacts, isExpired: boolean, today: string): Facet[] {
  const found: Facet[] = [];
  if (!facts.hasAdult && isMinor(person, today)) {
    found.push('lone-minor');
  }
  if (documentHeld(person) === '') {
    found.push('no-document');
  }
  if (isExpired) {
    found.push('document-expired');
  }
  if (!needsPlace(person) || person.status === 'unreachable') {
    found.push('outside');
  } else if (facts.departure === '') {
    found.push('unassigned');
  }
  if (facts.household?.basis === 'proposed') {
    found.push('proposed');
  }
  return found;
}

export function rosterRow(person: Person, facts: HouseholdFacts, today: string): RosterRow {
  const isExpired = person.documentExpiry !== '' && person.documentExpiry < today;
  return {
    id: person.id,
    person,
    facts,
    age: ageOfPerson(person, today),
    isExpired,
    facets: facetsOf(person, facts, isExpired, today),
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

/** Whether a row belongs to a view and holds every word of a search. */
export function rowPasses(row: RosterRow, facet: Facet | null, words: readonly string[]): boolean {
  if (facet !== null && !row.facets.includes(facet)) {
    return false;
  }
  const text = words.length === 0 ? '' : rowText(row);
  return words.every((word) => text.includes(word));
}
