import { eligibleOfOpen, openDepartures } from '../eligibility/eligible-departures';
import type { HouseholdId, PersonId } from '../model/ids';
import type { Person } from '../model/person';
import type { Plan } from '../model/plan';
import { waysOf } from '../reach/ways';
import { escortWaits } from './build-problem';
import { needsPlace, travellersByHousehold } from './travellers';

/** Where people stand. Everybody is in exactly one of these, so the parts always add up to the roster. */
export const whereabouts = [
  'departed',
  'assigned',
  'waiting',
  'staying',
  'already-left',
  'not-eligible',
  'unreachable',
  'unknown',
] as const;
export type Whereabouts = (typeof whereabouts)[number];

/** A count for each part. */
export type WhereaboutsCounts = Readonly<Record<Whereabouts, number>>;

/** One value for each part. */
export function byWhereabouts<T>(make: (part: Whereabouts) => T): Record<Whereabouts, T> {
  return Object.fromEntries(whereabouts.map((part) => [part, make(part)])) as Record<Whereabouts, T>; // every part has its key
}

/** Where somebody with a place is: those who cannot be reached and those of whom nothing is known are on that list, too. */
function partOf(person: Person, household: 'assigned' | 'waiting' | 'not-eligible'): Whereabouts {
  switch (person.status) {
    case 'departed':
    case 'staying':
    case 'already-left':
      return person.status;
    case 'own-ticket':
      return 'assigned';
    case 'unreachable':
    case 'unknown':
      return household === 'assigned' ? 'assigned' : person.status;
    case 'registered':
    case 'confirmed':
      return household;
  }
}

/** How the travellers of every household stand as of `now`: the same as in the reasons that are given for them. */
function householdsStand(
  plan: Plan,
  now: string,
): (householdId: HouseholdId) => 'assigned' | 'waiting' | 'not-eligible' {
  const scene = { now, ways: waysOf(plan, now) };
  const open = openDepartures([...plan.departure.values()], scene);
  const travellers = travellersByHousehold(plan);
  const waits = escortWaits(plan, scene);
  const known = new Map<HouseholdId, 'assigned' | 'waiting' | 'not-eligible'>();
  const find = (householdId: HouseholdId) => {
    const departureId = plan.assignment.get(householdId)?.departureId;
    const status = departureId === undefined ? undefined : plan.departure.get(departureId)?.status;
    if (status !== undefined && status !== 'cancelled') {
      return 'assigned';
    }
    // Where nothing leaves any more it is no rule about people that keeps them: they wait for a departure.
    if (open.length === 0 || status === 'cancelled' || waits.has(householdId)) {
      return 'waiting';
    }
    const members = travellers.get(householdId) ?? [];
    return eligibleOfOpen(members, open, scene).length === 0 ? 'not-eligible' : 'waiting';
  };
  return (householdId) => {
    const stands = known.get(householdId) ?? find(householdId);
    known.set(householdId, stands);
    return stands;
  };
}

/**
 * Where every person of a plan stands as of `now` (ISO 8601). Who has a ticket of their own counts as assigned; who has a
 * place does, too, even where nobody can reach them.
 */
export function whereEverybodyIs(plan: Plan, now: string): Map<PersonId, Whereabouts> {
  const stands = householdsStand(plan, now);
  return new Map(
    [...plan.person.values()].map((person) => [
      person.id,
      partOf(person, needsPlace(person) ? stands(person.householdId) : 'waiting'),
    ]),
  );
}
