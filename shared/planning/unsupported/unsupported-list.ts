import type { ContactAttempt } from '../../model/contact-attempt';
import type { PersonId } from '../../model/ids';
import { majorCategories, personName } from '../../model/person';
import type { Person } from '../../model/person';
import type { OutOfSupport } from './out-of-support';

/** A line of the list of unsupported people. */
export interface UnsupportedLine extends OutOfSupport {
  readonly person: Person;
  /** The newest attempt to reach them; null where there was none. */
  readonly last: ContactAttempt | null;
  /** Whole days since they were to be contacted again; 0 when that is today, ahead or not agreed. */
  readonly overdueDays: number;
}

const dayMs = 86_400_000;

function newestAttempts(attempts: Iterable<ContactAttempt>): Map<PersonId, ContactAttempt> {
  const newest = new Map<PersonId, ContactAttempt>();
  for (const attempt of attempts) {
    const known = newest.get(attempt.personId);
    if (known === undefined || Date.parse(attempt.at) > Date.parse(known.at)) {
      newest.set(attempt.personId, attempt);
    }
  }
  return newest;
}

function categoryRank({ majorCategory }: Person): number {
  return majorCategory === '' ? majorCategories.length : majorCategories.indexOf(majorCategory);
}

/** What is most overdue first, then those with whom no day was agreed, then by the day that was. */
function byUrgency(one: UnsupportedLine, other: UnsupportedLine): number {
  const words = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  return (
    other.overdueDays - one.overdueDays ||
    words(one.person.recontactOn, other.person.recontactOn) ||
    categoryRank(one.person) - categoryRank(other.person) ||
    (other.support?.kilometres ?? 0) - (one.support?.kilometres ?? 0) ||
    words(personName(one.person), personName(other.person)) ||
    words(one.person.id, other.person.id)
  );
}

/**
 * The list of unsupported people who are still here: those who are most overdue first, then those whom nobody agreed a day
 * with, then by day; among equals by category, then who is farthest away. `today` is `YYYY-MM-DD`.
 */
export function unsupportedList(
  found: readonly OutOfSupport[],
  plan: {
    readonly person: ReadonlyMap<string, Person>;
    readonly contactAttempt: ReadonlyMap<string, ContactAttempt>;
  },
  { today, isGone }: { readonly today: string; readonly isGone: (id: PersonId) => boolean },
): UnsupportedLine[] {
  const newest = newestAttempts(plan.contactAttempt.values());
  return found
    .flatMap((one): UnsupportedLine[] => {
      const person = plan.person.get(one.personId);
      if (person === undefined || isGone(person.id)) {
        return [];
      }
      const { recontactOn } = person;
      const late = recontactOn === '' ? 0 : Date.parse(today) - Date.parse(recontactOn);
      const overdueDays = Math.max(0, Math.round(late / dayMs));
      return [{ ...one, person, last: newest.get(person.id) ?? null, overdueDays }];
    })
    .sort(byUrgency);
}
