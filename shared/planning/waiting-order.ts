import type { HouseholdId } from '../model/ids';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';
import { placementOf } from './departure-loads';
import type { Placement } from './departure-loads';
import { householdTier, householdValue, unstatedMajorCategory } from './priorities';
import { planSettings, referenceDay, travellersByHousehold } from './travellers';

/** A household without a place, with what decides its turn. */
export interface WaitingHousehold {
  readonly householdId: HouseholdId;
  readonly members: readonly Person[];
  /** 1 first; the same for all where ranks are not strict. */
  readonly tier: number;
  readonly value: number;
  /** When the first of its members was registered, ISO 8601; empty when nobody knows. */
  readonly since: string;
}

function registeredAt(members: readonly Person[]): string {
  const instants = members.flatMap(({ source }) => (source === null || source.at === '' ? [] : [source.at]));
  return instants.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? '';
}

const inTurn = (a: WaitingHousehold, b: WaitingHousehold): number => {
  const [first, second] = [a, b].map(({ since }) =>
    since === '' ? Number.POSITIVE_INFINITY : Date.parse(since),
  );
  return (
    a.tier - b.tier ||
    b.value - a.value ||
    (first === second ? 0 : (first ?? 0) - (second ?? 0)) ||
    (a.householdId < b.householdId ? -1 : 1)
  );
};

/** Whether a household has a place that holds: on a departure that is there and not cancelled. */
export function hasPlace(plan: Pick<Plan, 'assignment' | 'departure'>, householdId: string): boolean {
  const assignment = plan.assignment.get(householdId);
  const departure = assignment && plan.departure.get(assignment.departureId);
  return departure !== undefined && departure.status !== 'cancelled';
}

/** Those of a plan's travelling households that belong, in the order in which it is their turn. */
export function inOrderOfTurn(
  plan: Plan,
  belongs: (householdId: HouseholdId) => boolean,
): WaitingHousehold[] {
  const settings = planSettings(plan);
  const unstated = unstatedMajorCategory(plan);
  const day = referenceDay(plan);
  return [...travellersByHousehold(plan)]
    .filter(([id]) => belongs(id))
    .map(([householdId, members]) => ({
      householdId,
      members,
      tier: settings.strictTiers ? householdTier(members, settings, unstated) : 1,
      value: householdValue(members, settings, unstated, day),
      since: registeredAt(members),
    }))
    .sort(inTurn);
}

/**
 * The households of a plan that travel and have no place under a placement, in the order in which it is their turn: the
 * better rank, then the higher value, then registered first.
 */
export function waitingOrder(plan: Plan, placement: Placement = placementOf(plan)): WaitingHousehold[] {
  return inOrderOfTurn(plan, (id) => !placement.has(id));
}
