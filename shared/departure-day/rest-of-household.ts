import type { Household } from '../model/household';
import type { HouseholdId } from '../model/ids';
import { personName } from '../model/person';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';
import { needsPlace } from '../planning/travellers';

/** Those of a household who still need a place when others of it have left. */
interface Rest {
  readonly members: readonly Person[];
  readonly household: Omit<Household, 'id'>;
}

/** A new id for a tie between people. */
export function personLinkId(newId: () => string): string {
  return `link-${newId()}`;
}

/** Who is left of a household once `gone` have left, as the household that they make; null where nobody is who needs a place. */
export function restOfHousehold(plan: Plan, householdId: HouseholdId, gone: readonly Person[]): Rest | null {
  const left = new Set(gone.map(({ id }) => id));
  const members = [...plan.person.values()].filter(
    (person) => person.householdId === householdId && !left.has(person.id) && needsPlace(person),
  );
  const [only, second] = members;
  if (only === undefined) {
    return null;
  }
  const label = plan.household.get(householdId)?.label ?? '';
  return {
    members,
    household: {
      label: second === undefined ? personName(only) : label,
      basis: second === undefined ? 'single' : 'planner',
      reason: null,
    },
  };
}
