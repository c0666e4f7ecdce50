import { firstObstacle } from '../eligibility/eligible-departures';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { departureName } from '../model/departure';
import type { Departure } from '../model/departure';
import type { HouseholdId } from '../model/ids';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';
import { waysOf } from '../reach/ways';
import { escortWaits } from './build-problem';
import { demandOf } from './demand';
import { departureLoads, loadOf, placementOf } from './departure-loads';
import type { DepartureLoad, Placement } from './departure-loads';
import { missingText } from './explain-waiting';
import { shortages } from './limits';
import { householdTier, unstatedMajorCategory } from './priorities';
import { planSettings, referenceDay, travellersByHousehold } from './travellers';

/** Why a household is not on a departure, with what would change that; `kind` `here` where it is on it. */
export interface WhyNot {
  readonly kind: 'here' | 'barred' | 'escort' | 'too-small' | 'full' | 'room';
  readonly message: Message;
  readonly fix: Message | null;
}

/** People aboard by how their rank compares with that of a household. */
function aheadOf(
  plan: Plan,
  load: DepartureLoad,
  travellers: ReadonlyMap<HouseholdId, readonly Person[]>,
  members: readonly Person[],
): Record<'higher' | 'same' | 'lower', number> {
  const settings = planSettings(plan);
  const unstated = unstatedMajorCategory(plan);
  const tier = householdTier(members, settings, unstated);
  const people = { higher: 0, same: 0, lower: 0 };
  for (const id of load.householdIds) {
    const aboard = travellers.get(id) ?? [];
    const other = aboard.length === 0 ? tier : householdTier(aboard, settings, unstated);
    people[other < tier ? 'higher' : other === tier ? 'same' : 'lower'] += aboard.length;
  }
  return people;
}

function whyNoRoom(
  plan: Plan,
  departure: Departure,
  load: DepartureLoad,
  travellers: ReadonlyMap<HouseholdId, readonly Person[]>,
  members: readonly Person[],
): WhyNot | null {
  const demand = demandOf(members, planSettings(plan), referenceDay(plan));
  const name = departureName(departure);
  const empty = shortages(departure, loadOf(departure, []), demand);
  const [never] = empty;
  if (never !== undefined) {
    return {
      kind: 'too-small',
      message: message('planning.why-too-small', { departure: name, limit: never.message }),
      fix: message('planning.why-fix-room', { departure: name, missing: missingText(empty) }),
    };
  }
  const short = shortages(departure, load, demand);
  const [full] = short;
  return full === undefined
    ? null
    : {
        kind: 'full',
        message: message('planning.why-full', {
          limit: full.message,
          ...aheadOf(plan, load, travellers, members),
        }),
        fix: message('planning.why-fix-room', { departure: name, missing: missingText(short) }),
      };
}

function whyWithRoom(departure: Departure, placed: Departure | undefined): WhyNot {
  const name = departureName(departure);
  if (placed === undefined) {
    const free = message('planning.why-room', { departure: name });
    return { kind: 'room', message: free, fix: message('planning.why-fix-assign', { departure: name }) };
  }
  const isLater =
    departure.departsAt !== '' &&
    placed.departsAt !== '' &&
    Date.parse(departure.departsAt) > Date.parse(placed.departsAt);
  const values = { departure: name, placed: departureName(placed) };
  return {
    kind: 'room',
    message: message(isLater ? 'planning.why-later' : 'planning.why-balance', values),
    fix: message('planning.why-fix-assign', { departure: name }),
  };
}

/**
 * Why a household of a plan is not on one departure under a placement, as of `now`: a rule, an escort, a departure that is too
 * small or full and who is on it, or nothing at all. Null where the household does not travel.
 */
export function whyNotOn(
  plan: Plan,
  now: string,
  householdId: HouseholdId,
  departure: Departure,
  placement: Placement = placementOf(plan),
): WhyNot | null {
  const travellers = travellersByHousehold(plan);
  const members = travellers.get(householdId);
  if (members === undefined) {
    return null;
  }
  const placedOn = placement.get(householdId);
  if (placedOn === departure.id) {
    const here = message('planning.why-here', { departure: departureName(departure) });
    return { kind: 'here', message: here, fix: null };
  }
  const scene = { now, ways: waysOf(plan, now) };
  const obstacle = firstObstacle(members, departure, scene);
  if (obstacle !== null) {
    return { kind: 'barred', message: obstacle.message, fix: obstacle.fix };
  }
  const escort = escortWaits(plan, scene).get(householdId);
  if (escort !== undefined) {
    return { kind: 'escort', message: escort, fix: null };
  }
  const load = departureLoads(plan, placement).get(departure.id) ?? loadOf(departure, []);
  const placed = placedOn === undefined ? undefined : plan.departure.get(placedOn);
  return whyNoRoom(plan, departure, load, travellers, members) ?? whyWithRoom(departure, placed);
}
