import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { departureName } from '../model/departure';
import type { Departure } from '../model/departure';
import { personName } from '../model/person';
import type { Person } from '../model/person';
import { ageOfPerson, departureDay } from './age';
import { byComma } from './held-documents';
import type { EligibilityRule } from './rule';

type Relation = Person['relation'];
type Relative = Departure['relativesAllowed'][number];

const isOneOf = (relation: Relation, relations: readonly Relation[]): boolean => relations.includes(relation);

/**
 * What somebody is to another of the household, from what both are to its head: whoever the head is, the citizen or not.
 * Null where it cannot be told or is none of the three. A child of the head is taken for a child of the spouse too.
 */
function relativeOf(person: Relation, other: Relation): Relative | null {
  if ((person === 'head' && other === 'spouse') || (person === 'spouse' && other === 'head')) {
    return 'spouse';
  }
  if (
    (person === 'child' && isOneOf(other, ['head', 'spouse'])) ||
    (isOneOf(person, ['head', 'sibling']) && other === 'parent')
  ) {
    return 'child';
  }
  return (isOneOf(person, ['head', 'spouse']) && other === 'child') ||
    (person === 'parent' && isOneOf(other, ['head', 'sibling']))
    ? 'parent'
    : null;
}

/** Whether a person may come along as a relative of somebody of an allowed nationality in the household. */
function comesAlong(
  person: Person,
  departure: Departure,
  now: string,
  household: readonly Person[],
): boolean {
  const { nationalitiesAllowed, relativesAllowed, childrenBelow } = departure;
  return household.some((other) => {
    if (other.id === person.id || !nationalitiesAllowed.includes(other.nationality)) {
      return false;
    }
    const relative = relativeOf(person.relation, other.relation);
    if (relative === null || !relativesAllowed.includes(relative)) {
      return false;
    }
    const age = relative === 'child' ? ageOfPerson(person, departureDay(departure, now)) : 0;
    return relative !== 'child' || childrenBelow === null || (age !== null && age < childrenBelow);
  });
}

/** The relatives who may come along, as one value of a sentence. */
export function relativesText({ relativesAllowed, childrenBelow }: Departure): Message | string {
  return byComma(
    relativesAllowed.map((relative) =>
      relative === 'child' && childrenBelow !== null
        ? message('eligibility.relative-child-below', { years: childrenBelow })
        : message(`eligibility.relative-${relative}`),
    ),
  );
}

const factsOf = (person: Person, departure: Departure) => ({
  name: personName(person),
  departure: departureName(departure),
  allowed: departure.nationalitiesAllowed.join(', '),
  nationality: person.nationality,
  relatives: relativesText(departure),
});

/** Who is of no allowed nationality may come along only as an announced relative of somebody who is. */
export const nationalityRule: EligibilityRule = {
  id: 'nationality',
  title: 'eligibility.rule-nationality',
  hard: true,
  about: 'both',
  asks: (departure) => departure.nationalitiesAllowed.length > 0,
  breaks: (person, departure, { now, household }) =>
    departure.nationalitiesAllowed.length > 0 &&
    !departure.nationalitiesAllowed.includes(person.nationality) &&
    !(departure.relativesAllowed.length > 0 && comesAlong(person, departure, now, household)),
  says: (person, departure) => {
    const facts = factsOf(person, departure);
    const withRelatives = departure.relativesAllowed.length > 0 ? '-relatives' : '';
    return person.nationality === ''
      ? message('eligibility.nationality-unknown', facts)
      : message(`eligibility.nationality-refused${withRelatives}`, facts);
  },
  fix: (person, departure) => {
    const id =
      person.nationality === ''
        ? 'eligibility.fix-nationality-unknown'
        : departure.relativesAllowed.length > 0
          ? 'eligibility.fix-nationality-relatives'
          : 'eligibility.fix-nationality';
    return message(id, factsOf(person, departure));
  },
};
