import { isKnownAdult } from '../../../shared/eligibility/age';
import type { ContactAttempt } from '../../../shared/model/contact-attempt';
import { departureName } from '../../../shared/model/departure';
import type { Household } from '../../../shared/model/household';
import type { HouseholdId } from '../../../shared/model/ids';
import type { Person } from '../../../shared/model/person';
import type { Plan } from '../../../shared/model/plan';

/** What the people of one household have in common. */
export interface HouseholdFacts {
  readonly id: HouseholdId;
  readonly household: Household | undefined;
  readonly label: string;
  readonly members: number;
  readonly hasAdult: boolean;
  /** Empty when the household is not assigned and has not left. */
  readonly departure: string;
}

/** What other records say about a person. */
export interface AboutPerson {
  readonly lastContact: ContactAttempt | null;
  readonly escort: Person | null;
  /** How many points of the person wait to be fixed. */
  readonly fixes: number;
}

export function householdFacts(
  plan: Plan,
  id: HouseholdId,
  members: readonly Person[],
  today: string,
): HouseholdFacts {
  const household = plan.household.get(id);
  const assignment = plan.assignment.get(id);
  // Who left has no place any more: what stands there is the departure that they left on.
  const departureId =
    assignment?.departureId ?? members.find(({ departedOn }) => departedOn !== null)?.departedOn ?? '';
  const departure = plan.departure.get(departureId);
  return {
    id,
    household,
    label: household?.label ?? '',
    members: members.length,
    hasAdult: members.some((member) => isKnownAdult(member, today)),
    departure: departure ? departureName(departure) : departureId,
  };
}
