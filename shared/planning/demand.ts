import { ageOfPerson, isKnownAdult, secondBirthday } from '../eligibility/age';
import { specialNeeds } from '../model/person';
import type { Person, SpecialNeed } from '../model/person';
import type { Settings } from '../model/settings';

/** What a household takes up on a departure: people, kilograms with baggage, pieces of baggage, and places. */
export interface Demand {
  readonly people: number;
  /** The children who may sit on a lap, at most one for each adult: the day from which each needs a seat, the last first. */
  readonly lapUntil: readonly string[];
  readonly weightKg: number;
  readonly bags: number;
  readonly needs: Readonly<Partial<Record<SpecialNeed, number>>>;
}

/** Below this age a person without a known weight is assumed to weigh what a child does. */
const childBelowYears = 12;

/** Pieces of baggage of somebody of whom it is not known. */
const assumedPieces = 1;

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

function lapChildren(members: readonly Person[], day: string): string[] {
  const days = members.map((person) => secondBirthday(person)).filter((birthday) => birthday > day);
  if (days.length === 0) {
    return [];
  }
  const adults = members.filter((person) => isKnownAdult(person, day)).length;
  return days.sort((a, b) => (a < b ? 1 : -1)).slice(0, adults);
}

/** The demand of people who travel together, on `day` or later. */
export function demandOf(members: readonly Person[], settings: Settings, day: string): Demand {
  const needs: Partial<Record<SpecialNeed, number>> = {};
  for (const need of specialNeeds) {
    const count = members.filter((person) => person.needs.includes(need)).length;
    if (count > 0) {
      needs[need] = count;
    }
  }
  const weightKg = members.reduce((sum, person) => sum + personWeightKg(person, settings, day), 0);
  return {
    people: members.length,
    lapUntil: lapChildren(members, day),
    weightKg: roundKg(weightKg),
    bags: members.reduce((sum, person) => sum + (person.baggagePieces ?? assumedPieces), 0),
    needs,
  };
}

/** How many of the people of a demand may sit on a lap on a calendar day. */
export function lapInfantsOn(demand: Demand, day: string): number {
  return demand.lapUntil.filter((until) => day < until).length;
}
