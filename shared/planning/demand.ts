import { ageOfPerson } from '../eligibility/age';
import { specialNeeds } from '../model/person';
import type { Person, SpecialNeed } from '../model/person';
import type { Settings } from '../model/settings';

/** What a household takes up on a departure: people (each one a seat, lap infants too), kilograms with baggage, and places. */
export interface Demand {
  readonly people: number;
  readonly weightKg: number;
  readonly needs: Readonly<Partial<Record<SpecialNeed, number>>>;
}

/** Below this age a person without a known weight is assumed to weigh what a child does. */
const childBelowYears = 12;

/** Rounds kilograms to grams, so that sums do not carry the noise of binary fractions. */
export function roundKg(kilograms: number): number {
  return Math.round(kilograms * 1000) / 1000;
}

/** The kilograms of one person with baggage; what is not known is assumed from the settings by age on `day`. */
export function personWeightKg(person: Person, settings: Settings, day: string): number {
  const age = ageOfPerson(person, day);
  const assumed = age !== null && age < childBelowYears ? settings.assumedChildKg : settings.assumedAdultKg;
  return roundKg((person.bodyWeightKg ?? assumed) + (person.baggageKg ?? settings.assumedBaggageKg));
}

/** The demand of people who travel together. */
export function demandOf(members: readonly Person[], settings: Settings, day: string): Demand {
  const needs: Partial<Record<SpecialNeed, number>> = {};
  for (const need of specialNeeds) {
    const count = members.filter((person) => person.needs.includes(need)).length;
    if (count > 0) {
      needs[need] = count;
    }
  }
  const weightKg = members.reduce((sum, person) => sum + personWeightKg(person, settings, day), 0);
  return { people: members.length, weightKg: roundKg(weightKg), needs };
}
