import { creation } from '../model/apply-changes';
import type { Change } from '../model/change';
import type { HouseholdId, PersonId } from '../model/ids';
import { emptyPerson, personName } from '../model/person';
import type { Person } from '../model/person';

/** A new person and the changes that put them on the roster. */
export interface AddedPerson {
  readonly person: Person;
  readonly changes: readonly Change[];
}

/**
 * Puts a person on the roster, in a household that is there or, where none is given, in one of their own. `newId` gives an
 * id that nothing has yet.
 */
export function addPerson(
  values: Partial<Person>,
  newId: () => string,
  householdId: HouseholdId | '' = '',
): AddedPerson {
  const home = householdId === '' ? (`household-${newId()}` as HouseholdId) : householdId; // a new id of this plan
  const person = { ...emptyPerson(`person-${newId()}` as PersonId, home), ...values }; // a new id of this plan
  const label = person.familyName === '' ? personName(person) : person.familyName;
  return {
    person,
    changes: [
      ...(householdId === ''
        ? [creation('household', { id: home, label, basis: 'single', reason: null })]
        : []),
      creation('person', person),
    ],
  };
}
