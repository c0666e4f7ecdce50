import type { Departure } from '../model/departure';
import type { Person } from '../model/person';

/** Full years on a calendar day (`YYYY-MM-DD`), or null when the birth date is not known. Born on 29 February: a year older on 1 March. */
export function ageOn(dateOfBirth: string, day: string): number | null {
  if (dateOfBirth === '' || day === '') {
    return null;
  }
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

/** The calendar day, where it leaves, on which a departure leaves; the day of `now` when that is not known. */
export function departureDay(departure: Departure, now: string): string {
  return departure.departsAt.slice(0, 10) || now.slice(0, 10);
}

/** The calendar day, where it arrives, on which a departure arrives; the day it leaves when that is not known. */
export function arrivalDay(departure: Departure, now: string): string {
  return departure.arrivesAt.slice(0, 10) || departureDay(departure, now);
}

/** Whether a person counts as grown up: 18 or older on that day or, with no birth date, a head, spouse, parent or escort. */
export function isKnownAdult(person: Person, day: string): boolean {
  const age = ageOn(person.dateOfBirth, day);
  return age === null ? ['head', 'spouse', 'parent', 'escort'].includes(person.relation) : age >= 18;
}

/** Whether a person is known to be younger than 18 on that day. */
export function isMinor(person: Person, day: string): boolean {
  const age = ageOn(person.dateOfBirth, day);
  return age !== null && age < 18;
}
