import type { Touched } from '../../desk/desk';
import type { HouseholdId } from '../../../shared/model/ids';
import type { Person } from '../../../shared/model/person';
import type { Plan } from '../../../shared/model/plan';
import { createAboutPeople } from './about-people';
import { rosterRow } from './roster-row';
import { householdFacts } from './row-facts';
import type { RosterRow } from './roster-row';

/** What a commit did to the rows. */
export interface RowsChange {
  readonly add: RosterRow[];
  readonly update: RosterRow[];
  readonly remove: RosterRow[];
}

/** The rows of the roster, kept in step with the plan at the cost of what changed. */
export interface RosterIndex {
  /** Every row, in the order of the plan. */
  readonly rows: () => RosterRow[];
  /** Every row, in no particular order, at no cost. */
  readonly values: () => Iterable<RosterRow>;
  readonly row: (personId: string) => RosterRow | undefined;
  /** The rows of the people in one household. */
  readonly members: (householdId: HouseholdId) => RosterRow[];
  readonly update: (touched: Touched) => RowsChange;
}

/** Records whose change may alter what is said about a person. */
const aboutKinds = ['contactAttempt', 'personLink', 'fixItem', 'person'] as const;

/** Builds the rows of the plan; `today` is the day for ages and expiry dates. */
export function createRosterIndex(plan: Plan, today: string): RosterIndex {
  const rows = new Map<string, RosterRow>();
  const members = new Map<HouseholdId, Set<string>>();
  const about = createAboutPeople(plan);

  const enter = (person: Person): void => {
    const ids = members.get(person.householdId) ?? new Set();
    members.set(person.householdId, ids.add(person.id));
  };

  const rebuild = (householdIds: Iterable<HouseholdId>, change: RowsChange): void => {
    for (const householdId of householdIds) {
      const people = [...(members.get(householdId) ?? [])].flatMap((id) => plan.person.get(id) ?? []);
      const facts = householdFacts(plan, householdId, people, today);
      for (const person of people) {
        const row = rosterRow(person, facts, about.of(person.id), today);
        (rows.has(person.id) ? change.update : change.add).push(row);
        rows.set(person.id, row);
      }
    }
  };

  const affected = (touched: Touched, change: RowsChange): Set<HouseholdId> => {
    const households = new Set<HouseholdId>();
    for (const id of touched.get('person') ?? []) {
      const before = rows.get(id);
      const after = plan.person.get(id);
      if (before) {
        members.get(before.person.householdId)?.delete(id);
        households.add(before.person.householdId);
      }
      if (after) {
        enter(after);
        households.add(after.householdId);
      } else if (before) {
        rows.delete(id);
        change.remove.push(before);
      }
    }
    for (const entity of ['household', 'assignment'] as const) {
      for (const id of touched.get(entity) ?? []) {
        households.add(id as HouseholdId); // an assignment has the id of its household
      }
    }
    if (aboutKinds.some((kind) => touched.has(kind))) {
      for (const id of about.refresh()) {
        const person = plan.person.get(id);
        if (person) {
          households.add(person.householdId);
        }
      }
    }
    const departures = touched.get('departure');
    if (departures) {
      for (const assignment of plan.assignment.values()) {
        if (departures.has(assignment.departureId)) {
          households.add(assignment.id);
        }
      }
    }
    return households;
  };

  for (const person of plan.person.values()) {
    enter(person);
  }
  rebuild(members.keys(), { add: [], update: [], remove: [] });

  return {
    rows: () => [...plan.person.keys()].flatMap((id) => rows.get(id) ?? []),
    values: () => rows.values(),
    row: (personId) => rows.get(personId),
    members: (householdId) => [...(members.get(householdId) ?? [])].flatMap((id) => rows.get(id) ?? []),
    update: (touched) => {
      const change: RowsChange = { add: [], update: [], remove: [] };
      rebuild(affected(touched, change), change);
      return change;
    },
  };
}
