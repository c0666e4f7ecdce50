import { telling } from '../../../shared/kit/progress';
import type { TellShare } from '../../../shared/kit/progress';
import type { Change } from '../../../shared/model/change';
import type { Household } from '../../../shared/model/household';
import { householdIdSchema, personIdSchema } from '../../../shared/model/ids';
import type { Person } from '../../../shared/model/person';
import type { Plan } from '../../../shared/model/plan';
import { rosterToChanges } from '../../../shared/roster-import/roster-changes';

/** What a planner decided about a roster before it comes in. */
export interface RosterDecisions {
  readonly people: readonly Person[];
  readonly households: readonly Household[];
  /** Proposed households whose members are to travel apart. */
  readonly declined: ReadonlySet<string>;
  /** Who does not become a person of their own, by the id of who comes in: whom of the plan they are, if anybody. */
  readonly leftOut: ReadonlyMap<string, Person | null>;
  /** By household that comes in: the one of the plan into which the planner lets its people move. */
  readonly homes?: ReadonlyMap<string, Household['id']>;
  readonly plan: Plan;
  readonly newId: (prefix: 'P' | 'H') => string;
  readonly tell?: TellShare | undefined;
}

function groupByHousehold(people: readonly Person[]): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const group = groups.get(person.householdId);
    if (group === undefined) {
      groups.set(person.householdId, [person]);
    } else {
      group.push(person);
    }
  }
  return groups;
}

function singleHousehold(id: Household['id'], member: Person): Household {
  return { id, label: member.familyName || member.givenNames, basis: 'single', reason: null };
}

/**
 * The changes that bring a roster in. Members of a declined household each travel alone. Whoever belongs to a household
 * of which other members are there already joins them. Nothing that the plan has is replaced: ids that are taken are
 * given anew. `joined` counts the people who joined a household of the plan.
 */
export function composeRosterChanges(decisions: RosterDecisions): {
  changes: Change[];
  people: number;
  joined: number;
  /** The id under which each person came in, by the id that the import gave. */
  idOf: ReadonlyMap<string, Person['id']>;
} {
  const { plan, declined, leftOut, newId } = decisions;
  const wholeGroups = groupByHousehold(decisions.people);
  const households: Household[] = [];
  const people: Person[] = [];
  const idOf = new Map<string, Person['id']>();
  let joined = 0;

  const freshHouseholdId = (): Household['id'] => householdIdSchema.parse(newId('H'));
  const addPerson = (person: Person, householdId: Household['id']): void => {
    const id = plan.person.has(person.id) ? personIdSchema.parse(newId('P')) : person.id;
    idOf.set(person.id, id);
    people.push({ ...person, id, householdId });
  };

  for (const household of telling(decisions.households, decisions.tell)) {
    const everybody = wholeGroups.get(household.id) ?? [];
    const members = everybody.filter((person) => !leftOut.has(person.id));
    if (members.length === 0) {
      continue;
    }
    if (declined.has(household.id)) {
      for (const member of members) {
        const id = freshHouseholdId();
        households.push(singleHousehold(id, member));
        addPerson(member, id);
      }
      continue;
    }
    const homes = new Set(everybody.flatMap((person) => leftOut.get(person.id)?.householdId ?? []));
    const [only] = homes;
    const isThere = only !== undefined && homes.size === 1 && plan.household.has(only);
    const home = decisions.homes?.get(household.id) ?? (isThere ? only : undefined);
    if (home !== undefined) {
      joined += members.length;
      for (const member of members) {
        addPerson(member, home);
      }
      continue;
    }
    const id = plan.household.has(household.id) ? freshHouseholdId() : household.id;
    const [first] = members;
    households.push(
      household.basis === 'proposed' && members.length === 1 && first !== undefined
        ? singleHousehold(id, first)
        : { ...household, id },
    );
    for (const member of members) {
      addPerson(member, id);
    }
  }

  return {
    changes: rosterToChanges({ households, people }),
    people: people.length,
    joined,
    idOf,
  };
}
