import type { Departure } from '../model/departure';
import type { Person } from '../model/person';

/** Full years on a calendar day (`YYYY-MM-DD`), or null when the birth date is not known. Born on 29 February: a year older on 1 March. */
function ageOn(dateOfBirth: string, day: string): number | null {
  if (dateOfBirth === '' || day === '') {
    return null;
  }
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

/**
 * The age of a person in full years on a calendar day: from the birth date, else from the age that a list stated, moved
 * on by the time since. Of an age in whole years only whole years are added, so that nobody counts as older than
 * certain; null when neither is known.
 */
export function ageOfPerson(person: Person, day: string): number | null {
  if (person.dateOfBirth !== '' || person.ageYears === null) {
    return ageOn(person.dateOfBirth, day);
  }
  const months = person.ageOn === '' || day === '' ? 0 : monthsBetween(person.ageOn, day);
  const isToTheMonth = !Number.isInteger(person.ageYears);
  const elapsed = isToTheMonth ? months / 12 : Math.trunc(months / 12);
  // A twelfth of a year is no binary fraction: six months and six months make a year all the same.
  return Math.max(0, Math.floor(person.ageYears + elapsed + 0.001));
}

/** Full months from one calendar day to another; negative when the other lies before. */
function monthsBetween(from: string, to: string): number {
  if (to < from) {
    return -monthsBetween(to, from);
  }
  const parts = (day: string) => day.split('-').map(Number);
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = parts(from);
  const [toYear = 0, toMonth = 0, toDay = 0] = parts(to);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

/** A calendar day moved on by full months; a day that the month does not have stays above its last, which compares rightly. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const total = year * 12 + month - 1 + months;
  const parts = [Math.floor(total / 12), (total % 12) + 1].map((part, index) =>
    String(part).padStart(index === 0 ? 4 : 2, '0'),
  );
  return `${parts.join('-')}-${day.slice(8)}`;
}

/** The day on which a person turns two, in the sense of `ageOfPerson`; empty when neither birth date nor age is known. */
export function secondBirthday(person: Person): string {
  if (person.dateOfBirth !== '') {
    return addMonths(person.dateOfBirth, 24);
  }
  if (person.ageYears === null || person.ageYears >= 2) {
    return '';
  }
  return person.ageOn === '' ? '9999-12-31' : addMonths(person.ageOn, 24 - Math.floor(person.ageYears * 12));
}

/** The calendar day, where it leaves, on which a departure leaves; the day of `now` when that is not known. */
export function departureDay(departure: Departure, now: string): string {
  return departure.departsAt.slice(0, 10) || now.slice(0, 10);
}

/** The calendar day, where it arrives, on which a departure arrives; the day it leaves when that is not known. */
export function arrivalDay(departure: Departure, now: string): string {
  return departure.arrivesAt.slice(0, 10) || departureDay(departure, now);
}

/** Whether a person counts as grown up: 18 or older on that day or, with no age known, a head, spouse, parent or escort. */
export function isKnownAdult(person: Person, day: string): boolean {
  const age = ageOfPerson(person, day);
  return age === null ? ['head', 'spouse', 'parent', 'escort'].includes(person.relation) : age >= 18;
}

/** Whether a person is known to be younger than 18 on that day. */
export function isMinor(person: Person, day: string): boolean {
  const age = ageOfPerson(person, day);
  return age !== null && age < 18;
}
