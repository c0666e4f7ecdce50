import Papa from 'papaparse';
import { departureIdSchema } from '../model/ids';
import type { DepartureId, HouseholdId } from '../model/ids';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';

/** A placement that an earlier run wrote, as far as its people are in a plan. */
export interface ReadPlacement {
  /** Null where the table does not have the columns of a placement. */
  readonly placement: ReadonlyMap<HouseholdId, DepartureId> | null;
  /** Rows with a place whose people are not in the plan. */
  readonly strangers: number;
}

type Row = Readonly<Record<string, string | undefined>>;

/** A name for comparing: an apostrophe in front only keeps a spreadsheet program from computing. */
const nameKey = (familyName: string, givenNames: string): string =>
  [familyName, givenNames]
    .map((name) => name.normalize('NFKC').trim().replace(/^'/, '').toLowerCase())
    .join(' ');

function peopleByName(plan: Plan): Map<string, Person | null> {
  const found = new Map<string, Person | null>();
  for (const person of plan.person.values()) {
    const key = nameKey(person.familyName, person.givenNames);
    found.set(key, found.has(key) ? null : person);
  }
  return found;
}

/**
 * Whose row it is: the person of that id if the name is the same or not told, because ids begin anew with every reading
 * of lists; else the only one of that name; else the household of that id where the row names no person.
 */
function householdOf(
  row: Row,
  plan: Plan,
  byName: ReadonlyMap<string, Person | null>,
): HouseholdId | undefined {
  const [familyName, givenNames] = [row['family_name'], row['given_names']];
  const personId = (row['person_id'] ?? '').trim();
  const isNamed = familyName !== undefined || givenNames !== undefined;
  const key = nameKey(familyName ?? '', givenNames ?? '');
  const known = plan.person.get(personId);
  if (known !== undefined && (!isNamed || nameKey(known.familyName, known.givenNames) === key)) {
    return known.householdId;
  }
  if (isNamed && key.trim() !== '') {
    return byName.get(key)?.householdId;
  }
  return personId === '' ? plan.household.get((row['household_id'] ?? '').trim())?.id : undefined;
}

/**
 * Reads a table with the columns `departure_id` and `person_id` or `household_id` (also `family_name`, `given_names`) as a
 * placement of a plan. A household whose people had different places gets the one that most of them had.
 */
export function readPlacement(csv: string, plan: Plan): ReadPlacement {
  const { data, meta } = Papa.parse<Row>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  const fields = meta.fields ?? [];
  if (
    !fields.includes('departure_id') ||
    !(fields.includes('person_id') || fields.includes('household_id'))
  ) {
    return { placement: null, strangers: 0 };
  }
  const byName = peopleByName(plan);
  const votes = new Map<HouseholdId, Map<DepartureId, number>>();
  let strangers = 0;
  for (const row of data) {
    const departureId = departureIdSchema.safeParse((row['departure_id'] ?? '').trim());
    if (!departureId.success) {
      continue;
    }
    const householdId = householdOf(row, plan, byName);
    if (householdId === undefined) {
      strangers += 1;
      continue;
    }
    const counts = votes.get(householdId) ?? new Map<DepartureId, number>();
    votes.set(householdId, counts.set(departureId.data, (counts.get(departureId.data) ?? 0) + 1));
  }
  const placement = [...votes].flatMap(([id, counts]): [HouseholdId, DepartureId][] => {
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most === undefined ? [] : [[id, most[0]]];
  });
  return { placement: new Map(placement), strangers };
}
