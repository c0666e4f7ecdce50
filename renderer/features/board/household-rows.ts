import { ageOfPerson, isKnownAdult, isMinor } from '../../../shared/eligibility/age';
import type { Household } from '../../../shared/model/household';
import { householdName } from '../../../shared/model/household-name';
import type { HouseholdId } from '../../../shared/model/ids';
import { majorCategories, minorCategories, personName } from '../../../shared/model/person';
import type { MajorCategory, MinorCategory, Person, SpecialNeed } from '../../../shared/model/person';
import type { Plan } from '../../../shared/model/plan';
import { escorts } from '../../../shared/planning/person-links';
import { minorCategoryOf } from '../../../shared/planning/priorities';
import { travellersByHousehold } from '../../../shared/planning/travellers';

/** A household as the board lists it: those of it who need a place, and what must be thought of. */
export interface HouseholdRow {
  readonly id: HouseholdId;
  /** The family's name, with the code that a file gave the household. */
  readonly label: string;
  readonly members: readonly Person[];
  readonly infants: number;
  readonly needs: Readonly<Record<SpecialNeed, number>>;
  readonly isLoneMinor: boolean;
  /** Who escorts the minors of a household without an adult, by name; empty where nobody does. */
  readonly escortedBy: string;
  readonly hasExpiredDocument: boolean;
  /** The highest category of its members; empty where none is known. */
  readonly majorCategory: MajorCategory | '';
  /** As stated or, where it is not, as it follows from what is known. */
  readonly minorCategory: MinorCategory | '';
  /** Names, document and booking numbers, folded for search. */
  readonly searchText: string;
}

/** Lower case without accents, so that Helene finds Hélène. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function needsOf(members: readonly Person[]): Record<SpecialNeed, number> {
  const needs = { wheelchair: 0, stretcher: 0, oxygen: 0, pet: 0 };
  for (const need of members.flatMap((person) => person.needs)) {
    needs[need] += 1;
  }
  return needs;
}

function highest<T extends string>(order: readonly T[], values: readonly (T | '')[]): T | '' {
  return order.find((category) => values.includes(category)) ?? '';
}

function buildRow(
  household: Pick<Household, 'id' | 'label'>,
  members: readonly Person[],
  today: string,
  escorted: ReadonlyMap<string, Person>,
): HouseholdRow {
  const hasAdult = members.some((person) => isKnownAdult(person, today));
  const minors = hasAdult ? [] : members.filter((person) => isMinor(person, today));
  const majorCategory = highest(
    majorCategories,
    members.map((person) => person.majorCategory),
  );
  return {
    id: household.id,
    label: householdName(household, members),
    members,
    infants: members.filter((person) => (ageOfPerson(person, today) ?? 99) < 2).length,
    needs: needsOf(members),
    isLoneMinor: minors.some(({ id }) => !escorted.has(id)),
    escortedBy: [
      ...new Set(
        minors.flatMap(({ id }) => {
          const escort = escorted.get(id);
          return escort === undefined ? [] : personName(escort);
        }),
      ),
    ].join(', '),
    hasExpiredDocument: members.some(({ documentExpiry }) => documentExpiry !== '' && documentExpiry < today),
    majorCategory,
    minorCategory: highest(
      minorCategories,
      members
        .filter((person) => person.majorCategory === majorCategory)
        .map((person) => minorCategoryOf(person, members, today)),
    ),
    searchText: fold(
      [
        household.label,
        ...members.flatMap((person) => [
          person.givenNames,
          person.familyName,
          person.documentNumber,
          person.bookingReference,
        ]),
      ].join(' '),
    ),
  };
}

const rank = (row: HouseholdRow): string =>
  `${row.majorCategory === '' ? 9 : majorCategories.indexOf(row.majorCategory)}${row.minorCategory || 'Z'}`;

/** Every household in which somebody needs a place, by priority and then by name. `today` is a calendar day. */
export function buildHouseholdRows(plan: Plan, today: string): ReadonlyMap<string, HouseholdRow> {
  const escorted = escorts(plan);
  const keyed = [...travellersByHousehold(plan)].map(([id, members]) => {
    const row = buildRow(plan.household.get(id) ?? { id, label: '' }, members, today, escorted);
    return { row, key: `${rank(row)} ${fold(row.label)}` };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row.id < b.row.id ? -1 : 1));
  return new Map(keyed.map(({ row }) => [row.id, row]));
}
