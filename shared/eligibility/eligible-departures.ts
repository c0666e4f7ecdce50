import type { Departure } from '../model/departure';
import { householdIdSchema, personIdSchema } from '../model/ids';
import { emptyPerson } from '../model/person';
import type { Person } from '../model/person';
import { eligibilityRules } from './rules';
import type { EligibilityRule, Finding } from './rules';

const hardRules = eligibilityRules.filter((rule) => rule.hard);
const departureRules = hardRules.filter((rule) => rule.about === 'departure');
const personRules = hardRules.filter((rule) => rule.about !== 'departure');

/** Stands in where a rule looks at the departure alone. */
const nobody = emptyPerson(personIdSchema.parse('nobody'), householdIdSchema.parse('nobody'));

function firstBroken(
  rules: readonly EligibilityRule[],
  person: Person,
  departure: Departure,
  now: string,
): Finding | null {
  for (const rule of rules) {
    const broken = rule.broken(person, departure, { now, household: [] });
    if (broken !== null) {
      return {
        rule: rule.id,
        hard: true,
        personId: person.id,
        departureId: departure.id,
        message: broken,
      };
    }
  }
  return null;
}

/** The first hard rule that keeps the whole household off a departure, told of the member it concerns; null when all may go. */
export function firstObstacle(
  household: readonly Person[],
  departure: Departure,
  context: { readonly now: string },
): Finding | null {
  const [first] = household;
  if (first === undefined) {
    return null;
  }
  const closed = firstBroken(departureRules, first, departure, context.now);
  if (closed !== null) {
    return closed;
  }
  for (const person of household) {
    const broken = firstBroken(personRules, person, departure, context.now);
    if (broken !== null) {
      return broken;
    }
  }
  return null;
}

/** The departures that still take anybody at all: open, not gone, cut-off not passed. */
export function openDepartures(departures: readonly Departure[], now: string): Departure[] {
  return departures.filter((departure) =>
    departureRules.every((rule) => rule.broken(nobody, departure, { now, household: [] }) === null),
  );
}

/** The departures that every member of a household may take, in the order given. Limits of room are not looked at. */
export function eligibleDepartures(
  household: readonly Person[],
  departures: readonly Departure[],
  context: { readonly now: string },
): Departure[] {
  return departures.filter((departure) => firstObstacle(household, departure, context) === null);
}

/**
 * The same for departures of which it is known that they are open (`openDepartures`): what only the departure decides is
 * not asked again for every household.
 */
export function eligibleOfOpen(
  household: readonly Person[],
  open: readonly Departure[],
  { now }: { readonly now: string },
): Departure[] {
  return open.filter((departure) =>
    household.every((person) => firstBroken(personRules, person, departure, now) === null),
  );
}
