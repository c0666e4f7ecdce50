import type { HouseholdId } from '../model/ids';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';
import { defaultSettings } from '../model/settings';
import type { Settings } from '../model/settings';

const outside: ReadonlySet<Person['status']> = new Set(['departed', 'already-left', 'staying', 'own-ticket']);

/** Whether a person needs a place: not already gone, not staying, not leaving on a ticket of their own. */
export function needsPlace(person: Person): boolean {
  return !outside.has(person.status);
}

/** The people of each household who need a place, in the order of the plan. Households without any are absent. */
export function travellersByHousehold(plan: Plan): Map<HouseholdId, Person[]> {
  const households = new Map<HouseholdId, Person[]>();
  for (const person of plan.person.values()) {
    if (!needsPlace(person)) {
      continue;
    }
    const members = households.get(person.householdId);
    if (members === undefined) {
      households.set(person.householdId, [person]);
    } else {
      members.push(person);
    }
  }
  return households;
}

/** The settings of a plan; the defaults in a plan that has none. */
export function planSettings(plan: Plan): Settings {
  return plan.settings.get('plan') ?? defaultSettings;
}

/** The day for which ages are told throughout a plan: that of its first departure; empty when no departure has a time. */
export function referenceDay(plan: Plan): string {
  let first = '';
  for (const { departsAt } of plan.departure.values()) {
    if (departsAt !== '' && (first === '' || Date.parse(departsAt) < Date.parse(first))) {
      first = departsAt;
    }
  }
  return first.slice(0, 10);
}
