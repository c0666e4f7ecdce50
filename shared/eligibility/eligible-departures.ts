import type { Departure } from '../model/departure';
import { householdIdSchema, personIdSchema } from '../model/ids';
import { emptyPerson } from '../model/person';
import type { Person } from '../model/person';
import type { Ways } from '../reach/ways';
import type { EligibilityContext, EligibilityRule, EligibilityScene, Finding } from './rule';
import { eligibilityRules, findingOf } from './rules';

const hardRules = eligibilityRules.filter((rule) => rule.hard);
const departureRules = hardRules.filter((rule) => rule.about === 'departure');
const personRules = hardRules.filter((rule) => rule.about === 'person');
const pairRules = hardRules.filter((rule) => rule.about === 'both');
const memberRules = hardRules.filter((rule) => rule.about !== 'departure');

/** Stands in where a rule looks at the departure alone. */
export const nobody = emptyPerson(personIdSchema.parse('nobody'), householdIdSchema.parse('nobody'));

/** Most departures ask for little. What each asks for is found once, as departures are never altered in place. */
const rulesAsked = new WeakMap<object, WeakMap<Departure, readonly EligibilityRule[]>>();
const withoutWays = {};

/** The hard rules about a person and this departure that somebody might break here. */
export function pairRulesOf(departure: Departure, ways: Ways | undefined): readonly EligibilityRule[] {
  const byDeparture = rulesAsked.get(ways ?? withoutWays) ?? new WeakMap<Departure, EligibilityRule[]>();
  rulesAsked.set(ways ?? withoutWays, byDeparture);
  const known = byDeparture.get(departure);
  if (known !== undefined) {
    return known;
  }
  const asked = pairRules.filter((rule) => rule.asks?.(departure, ways) ?? true);
  byDeparture.set(departure, asked);
  return asked;
}

function firstBroken(
  rules: readonly EligibilityRule[],
  person: Person,
  departure: Departure,
  context: EligibilityContext,
): Finding | null {
  const rule = rules.find((one) => one.breaks(person, departure, context));
  return rule === undefined ? null : findingOf(rule, person, departure, context);
}

/** The first hard rule that keeps the whole household off a departure, told of the member it concerns; null when all may go. */
export function firstObstacle(
  household: readonly Person[],
  departure: Departure,
  { now, ways }: EligibilityScene,
): Finding | null {
  const [first] = household;
  if (first === undefined) {
    return null;
  }
  const context = { now, ways, household };
  const closed = firstBroken(departureRules, first, departure, context);
  if (closed !== null) {
    return closed;
  }
  for (const person of household) {
    const broken = firstBroken(memberRules, person, departure, context);
    if (broken !== null) {
      return broken;
    }
  }
  return null;
}

/** The departures that still take anybody at all: open, not gone, cut-off not passed, nothing on their own way closed. */
export function openDepartures(
  departures: readonly Departure[],
  { now, ways }: EligibilityScene,
): Departure[] {
  const context = { now, ways, household: [] };
  return departures.filter((departure) =>
    departureRules.every((rule) => !rule.breaks(nobody, departure, context)),
  );
}

/** The departures that every member of a household may take, in the order given. Limits of room are not looked at. */
export function eligibleDepartures(
  household: readonly Person[],
  departures: readonly Departure[],
  scene: EligibilityScene,
): Departure[] {
  return eligibleOfOpen(household, openDepartures(departures, scene), scene);
}

/**
 * The same for departures of which it is known that they are open (`openDepartures`): what only the departure decides is
 * not asked again for every household, nor what only the person decides for every departure.
 */
export function eligibleOfOpen(
  household: readonly Person[],
  open: readonly Departure[],
  { now, ways }: EligibilityScene,
): Departure[] {
  const context = { now, ways, household };
  const breaksAny = (rules: readonly EligibilityRule[], departure: Departure): boolean =>
    household.some((person) => rules.some((rule) => rule.breaks(person, departure, context)));
  const [any] = open;
  return any === undefined || breaksAny(personRules, any)
    ? []
    : open.filter((departure) => !breaksAny(pairRulesOf(departure, ways), departure));
}
