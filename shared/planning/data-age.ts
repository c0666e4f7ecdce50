import type { ContactAttempt } from '../model/contact-attempt';
import type { PersonId } from '../model/ids';
import type { Person } from '../model/person';

/** What is older than this is to be asked again before anybody relies on it. */
export const staleDays = 14;

const dayMs = 86_400_000;

/** When the newest thing that is known about a person was written down (ISO 8601); empty where nothing has a time. */
export function newestFactAt(person: Person, lastContactAt = ''): string {
  let newest = person.source?.at ?? '';
  for (const { at } of Object.values(person.fieldSources)) {
    newest = at > newest ? at : newest;
  }
  return lastContactAt > newest ? lastContactAt : newest;
}

/** When each person was last tried to be reached, ISO 8601. */
export function lastContacts(attempts: Iterable<ContactAttempt>): Map<PersonId, string> {
  const last = new Map<PersonId, string>();
  for (const { personId, at } of attempts) {
    if (at > (last.get(personId) ?? '')) {
      last.set(personId, at);
    }
  }
  return last;
}

/** How old the newest facts about a group of people are, in whole days; null where none of them has a time. */
export interface DataAge {
  readonly medianDays: number | null;
  readonly oldestDays: number | null;
  /** People of whom the newest fact is older than two weeks. */
  readonly stale: number;
}

/** The age of what is known at `now` (ISO 8601), from the instant of each person's newest fact; empty instants are left out. */
export function dataAge(instants: readonly string[], now: string): DataAge {
  const until = Date.parse(now);
  const days = instants
    .flatMap((at) => (at === '' ? [] : [Math.max(0, Math.floor((until - Date.parse(at)) / dayMs))]))
    .sort((a, b) => a - b);
  return {
    medianDays: days[Math.floor((days.length - 1) / 2)] ?? null,
    oldestDays: days[days.length - 1] ?? null,
    stale: days.filter((age) => age > staleDays).length,
  };
}
