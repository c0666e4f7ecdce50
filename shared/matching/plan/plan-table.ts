import type { PersonId } from '../../model/ids';
import type { Person } from '../../model/person';
import type { Plan } from '../../model/plan';
import type { ColumnKind, MatchTable } from '../match-table';

/** The people of a plan as they are compared: row by row the ids. */
export interface PlanTable {
  readonly table: MatchTable;
  readonly ids: readonly PersonId[];
}

/** The year of birth that a stated age points to; empty where a date of birth says more. */
function birthYear({ dateOfBirth, ageYears, ageOn }: Person): string {
  const statedIn = Number(ageOn.slice(0, 4));
  return dateOfBirth !== '' || ageYears === null || statedIn === 0
    ? ''
    : String(statedIn - Math.floor(ageYears));
}

const columns: readonly (readonly [ColumnKind, string, (person: Person) => string])[] = [
  ['given_names', 'given names', ({ givenNames }) => givenNames],
  ['family_name', 'family name', ({ familyName }) => familyName],
  ['other_family_name', 'other names', ({ otherNames }) => otherNames],
  ['date_of_birth', 'date of birth', ({ dateOfBirth }) => dateOfBirth],
  ['birth_year', 'year of birth', birthYear],
  ['place', 'place of birth', ({ placeOfBirth }) => placeOfBirth],
  ['sex', 'sex', ({ sex }) => sex],
  ['nationality', 'nationality', ({ nationality }) => nationality],
  ['document', 'document', ({ documentNumber }) => documentNumber],
  ['document_type', 'document type', ({ documentType }) => documentType],
  ['phone', 'phone', ({ phone }) => phone],
  ['email', 'e-mail', ({ email }) => email],
  ['street', 'address', ({ address }) => address],
  ['place', 'location', ({ location }) => location],
  ['household', 'household', ({ householdId }) => householdId],
];

/** The list in which somebody came; those who were typed in are a list of their own. */
function listOf({ source }: Person): string {
  return source === null ? '' : `${source.how}\u0000${source.listId || source.file}`;
}

/** The table of all people of a plan. Columns in which nobody has a value are left out. */
export function planTable(plan: Plan): PlanTable {
  const people = [...plan.person.values()];
  const used = columns.filter(([, , valueOf]) => people.some((person) => valueOf(person) !== ''));
  const lists = new Map<string, number>();
  const rows = people.map((person) => {
    const name = listOf(person);
    const list = lists.get(name) ?? lists.size;
    lists.set(name, list);
    return { list, values: used.map(([, , valueOf]) => valueOf(person)) };
  });
  return {
    table: { columns: used.map(([kind, name]) => ({ kind, name })), rows },
    ids: people.map(({ id }) => id),
  };
}
