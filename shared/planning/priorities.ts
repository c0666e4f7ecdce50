import { ageOfPerson, isKnownAdult, isMinor } from '../eligibility/age';
import { majorCategories } from '../model/person';
import type { MajorCategory, MinorCategory, Person } from '../model/person';
import type { Plan } from '../model/plan';
import type { Settings } from '../model/settings';

/** From this age on a person counts as aged. */
const agedFromYears = 65;

/**
 * The minor category: the one stated or, from what is known, B for a minor without an adult, C from 65 years or with a
 * wheelchair or stretcher, D in a household of adults and children, else E. Pregnancy (A) is never derived.
 */
export function minorCategoryOf(person: Person, household: readonly Person[], day: string): MinorCategory {
  if (person.minorCategory !== '') {
    return person.minorCategory;
  }
  const withChildren = household.some((member) => isMinor(member, day));
  if (isMinor(person, day) && !household.some((member) => isKnownAdult(member, day))) {
    return 'B';
  }
  const age = ageOfPerson(person, day);
  if (
    (age !== null && age >= agedFromYears) ||
    person.needs.includes('wheelchair') ||
    person.needs.includes('stretcher')
  ) {
    return 'C';
  }
  return withChildren ? 'D' : 'E';
}

/**
 * The major category of people who state none: the lowest that anybody in the plan states, so that nobody unmarked
 * passes somebody marked; I where nobody states any, since all are then alike.
 */
export function unstatedMajorCategory(plan: Plan): MajorCategory {
  let lowest = 0;
  for (const { majorCategory } of plan.person.values()) {
    if (majorCategory !== '') {
      lowest = Math.max(lowest, majorCategories.indexOf(majorCategory));
    }
  }
  return majorCategories[lowest] ?? 'I';
}

/** What placing these people together is worth: the sum of major weight times minor weight. */
export function householdValue(
  members: readonly Person[],
  settings: Settings,
  unstated: MajorCategory,
  day: string,
): number {
  const value = members.reduce(
    (sum, person) =>
      sum +
      settings.majorWeights[person.majorCategory === '' ? unstated : person.majorCategory] *
        settings.minorWeights[minorCategoryOf(person, members, day)],
    0,
  );
  return Math.round(value * 1e6) / 1e6;
}

/** The rank of a household: the best that the settings give to any of its members, 1 first. */
export function householdTier(
  members: readonly Person[],
  settings: Settings,
  unstated: MajorCategory,
): number {
  return Math.min(
    ...members.map(
      ({ majorCategory }) => settings.majorTiers[majorCategory === '' ? unstated : majorCategory],
    ),
  );
}
