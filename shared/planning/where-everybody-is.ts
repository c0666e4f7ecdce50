import type { Plan } from '../model/plan';

/** Where people stand. Everybody is in exactly one of these, so the parts always add up to the roster. */
export const whereabouts = [
  'departed',
  'assigned',
  'waiting',
  'own-ticket',
  'staying',
  'already-left',
  'unreachable',
  'unknown',
] as const;
export type Whereabouts = (typeof whereabouts)[number];

/** Counts people, by where they stand. A status of their own outweighs an assignment of their household. */
export function whereEverybodyIs(plan: Plan): Readonly<Record<Whereabouts, number>> {
  const counts: Record<Whereabouts, number> = {
    departed: 0,
    assigned: 0,
    waiting: 0,
    'own-ticket': 0,
    staying: 0,
    'already-left': 0,
    unreachable: 0,
    unknown: 0,
  };
  for (const person of plan.person.values()) {
    if (person.status === 'registered' || person.status === 'confirmed') {
      counts[plan.assignment.has(person.householdId) ? 'assigned' : 'waiting'] += 1;
    } else {
      counts[person.status] += 1;
    }
  }
  return counts;
}
