import type { Departure } from '../model/departure';
import type { Person } from '../model/person';
import { borderRules } from './border-rules';
import { departureRules } from './departure-rules';
import { documentRules } from './document-rules';
import { nationalityRule } from './nationality-rule';
import { reachRules } from './reach-rules';
import { roomRules } from './room-rules';
import type { EligibilityContext, EligibilityRule, Finding } from './rule';
import { travellerRules } from './traveller-rules';
import { wayCautions } from './way-cautions';

/** Every rule of eligibility, in the order in which it is checked and told: this list is the specification. */
export const eligibilityRules: readonly EligibilityRule[] = [
  departureRules.open,
  departureRules.notGone,
  departureRules.cutOff,
  reachRules.pointOpen,
  travellerRules.travelling,
  travellerRules.reachable,
  travellerRules.ready,
  nationalityRule,
  documentRules.held,
  documentRules.valid,
  borderRules.visa,
  borderRules.vaccination,
  roomRules.place,
  reachRules.wayThere,
  reachRules.wayOpen,
  reachRules.inTime,
  travellerRules.loneMinor,
  borderRules.vaccinationKnown,
  borderRules.cash,
  roomRules.pets,
  roomRules.baggage,
  departureRules.certain,
  wayCautions.known,
  wayCautions.recent,
  wayCautions.supported,
  wayCautions.caution,
];

/** What a rule found of a person who breaks it. */
export function findingOf(
  rule: EligibilityRule,
  person: Person,
  departure: Departure,
  context: EligibilityContext,
): Finding {
  return {
    rule: rule.id,
    hard: rule.hard,
    personId: person.id,
    departureId: departure.id,
    message: rule.says(person, departure, context),
    fix: rule.fix(person, departure, context),
  };
}

/** Every rule that this person breaks on this departure, hard and soft, in the order of the rules. */
export function explainEligibility(
  person: Person,
  departure: Departure,
  context: EligibilityContext,
): Finding[] {
  return eligibilityRules
    .filter((rule) => rule.breaks(person, departure, context))
    .map((rule) => findingOf(rule, person, departure, context));
}
