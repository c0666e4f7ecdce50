import type { HouseholdId } from '../../model/ids';
import type { Person } from '../../model/person';
import type { Plan } from '../../model/plan';
import { plainWords } from '../plain-words';

/** People whom a list puts into one household by its own column, and who of the roster they are. */
interface ListedGroup {
  readonly id: string;
  readonly label: string;
  readonly members: readonly Person[];
}

/** A row of somebody on the roster, with the household that the list names. */
interface PlacedRow {
  /** The household of the import; rows of one household have the same. */
  readonly groupId: string;
  /** Empty where the list names none. */
  readonly label: string;
  readonly person: Person;
}

/** A household's label for comparing: case and accents say nothing, marks alone do. */
export function homeName(label: string): string {
  return plainWords(label) || label.trim();
}

interface Fit {
  readonly group: ListedGroup;
  readonly home: HouseholdId;
  readonly isOfName: boolean;
  readonly shared: number;
}

function groupsOf(rows: readonly PlacedRow[]): ListedGroup[] {
  const groups = new Map<string, { id: string; label: string; members: Person[] }>();
  for (const { groupId, label, person } of rows) {
    const group = groups.get(groupId);
    if (label === '') {
      continue;
    }
    if (group === undefined) {
      groups.set(groupId, { id: groupId, label, members: [person] });
    } else {
      group.members.push(person);
    }
  }
  return [...groups.values()];
}

function sizesOf(plan: Plan): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { householdId } of plan.person.values()) {
    sizes.set(householdId, (sizes.get(householdId) ?? 0) + 1);
  }
  return sizes;
}

/** The households of the roster that a group may be. */
function fitsOf(plan: Plan, group: ListedGroup, sizes: ReadonlyMap<string, number>): Fit[] {
  const shared = new Map<HouseholdId, number>();
  for (const { householdId } of group.members) {
    shared.set(householdId, (shared.get(householdId) ?? 0) + 1);
  }
  return [...shared].flatMap(([home, count]) => {
    const household = plan.household.get(home);
    const isOfName = homeName(household?.label ?? '') === homeName(group.label);
    // Whoever is taken out of a family that the list named otherwise does not take the family's place along.
    const isFragment = household?.basis === 'file' && !isOfName && count * 2 <= (sizes.get(home) ?? 0);
    return household === undefined || isFragment ? [] : [{ group, home, isOfName, shared: count }];
  });
}

/** The households of that name into which earlier versions of the list put people. */
function namedHomes(plan: Plan, isOfList: (person: Person) => boolean): Map<string, HouseholdId> {
  const homes = new Map<string, HouseholdId>();
  for (const person of plan.person.values()) {
    const household = plan.household.get(person.householdId);
    if (household?.basis === 'file' && isOfList(person)) {
      homes.set(homeName(household.label), household.id);
    }
  }
  return homes;
}

/**
 * Which household of the roster each group of a list is, by the id of the group; null for a household of its own. Each
 * household is one group's: the one of its name, else the one that has most of its people.
 */
export function findNewHomes(
  plan: Plan,
  rows: readonly PlacedRow[],
  isOfList: (person: Person) => boolean,
): Map<string, HouseholdId | null> {
  const sizes = sizesOf(plan);
  const named = namedHomes(plan, isOfList);
  const groups = groupsOf(rows);
  const fits = groups
    .flatMap((group): Fit[] => {
      const home = named.get(homeName(group.label));
      const own = fitsOf(plan, group, sizes);
      return home === undefined || own.some((fit) => fit.home === home)
        ? own
        : [...own, { group, home, isOfName: true, shared: 0 }];
    })
    .sort((one, other) => Number(other.isOfName) - Number(one.isOfName) || other.shared - one.shared);
  const homes = new Map<string, HouseholdId | null>(groups.map(({ id }) => [id, null]));
  const taken = new Set<HouseholdId>();
  for (const { group, home } of fits) {
    if ((homes.get(group.id) ?? null) === null && !taken.has(home)) {
      homes.set(group.id, home);
      taken.add(home);
    }
  }
  return homes;
}
