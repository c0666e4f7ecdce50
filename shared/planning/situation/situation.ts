import type { PersonId } from '../../model/ids';
import { majorCategories } from '../../model/person';
import type { Person } from '../../model/person';
import type { Plan } from '../../model/plan';
import { dataAge, lastContacts, newestFactAt } from '../data-age';
import type { DataAge } from '../data-age';
import { byWhereabouts, whereEverybodyIs } from '../where-everybody-is';
import type { Whereabouts, WhereaboutsCounts } from '../where-everybody-is';
import { flownSeats } from './flown-seats';
import type { SeatsOf } from './flown-seats';

/** One line of a table: a nationality, category, place or day, and where its people stand. An empty key is not known. */
export interface SituationLine {
  readonly key: string;
  readonly people: number;
  readonly where: WhereaboutsCounts;
}

/** A plan in figures as of `now` (ISO 8601): who is where, by what, and how old what is known is. Names nobody. */
export interface Situation {
  readonly now: string;
  readonly people: number;
  readonly where: WhereaboutsCounts;
  /** Of those assigned, people on a ticket of their own. */
  readonly ownTickets: number;
  readonly age: Readonly<Record<Whereabouts, DataAge>>;
  readonly ageOfAll: DataAge;
  /** Most people first; by major category in its order, unknown last; by day of leaving, the earliest first. */
  readonly byNationality: readonly SituationLine[];
  readonly byPriority: readonly SituationLine[];
  readonly byPlace: readonly SituationLine[];
  readonly byDay: readonly SituationLine[];
  readonly seats: readonly SeatsOf[];
}

function tally(
  plan: Plan,
  parts: ReadonlyMap<PersonId, Whereabouts>,
  keyOf: (person: Person) => string | null,
): SituationLine[] {
  const lines = new Map<string, { people: number; where: Record<Whereabouts, number> }>();
  for (const person of plan.person.values()) {
    const key = keyOf(person);
    const part = parts.get(person.id);
    if (key !== null && part !== undefined) {
      const line = lines.get(key) ?? { people: 0, where: byWhereabouts(() => 0) };
      line.people += 1;
      line.where[part] += 1;
      lines.set(key, line);
    }
  }
  return [...lines].map(([key, line]) => ({ key, ...line }));
}

const unknownLast = (a: SituationLine, b: SituationLine): number =>
  Number(a.key === '') - Number(b.key === '');
const mostFirst = (a: SituationLine, b: SituationLine): number =>
  unknownLast(a, b) || b.people - a.people || (a.key < b.key ? -1 : 1);
const inOrder = (a: SituationLine, b: SituationLine): number => unknownLast(a, b) || (a.key < b.key ? -1 : 1);

const rank = ({ key }: SituationLine): number => (majorCategories as readonly string[]).indexOf(key);

/** The departure that somebody left or is to leave on, of the plan; null for everybody else. */
function leavesOn(plan: Plan, person: Person, part: Whereabouts | undefined) {
  if (part === 'departed') {
    return person.departedOn;
  }
  if (part === 'assigned') {
    return person.status === 'own-ticket'
      ? person.ownTicketOn
      : (plan.assignment.get(person.householdId)?.departureId ?? null);
  }
  return null;
}

/** One spelling for a place, whatever case and spaces it was typed with: the first that was met. */
function placeNames(people: Iterable<Person>): (place: string) => string {
  const names = new Map<string, string>();
  const key = (place: string) => place.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');
  for (const { location } of people) {
    const found = key(location);
    if (!names.has(found)) {
      names.set(found, location.trim());
    }
  }
  return (place) => names.get(key(place)) ?? '';
}

/** How a plan stands as of `now`, and where each person is, by the parts that add up to the roster. */
export function situationOf(
  plan: Plan,
  now: string,
): { readonly situation: Situation; readonly parts: ReadonlyMap<PersonId, Whereabouts> } {
  const parts = whereEverybodyIs(plan, now);
  const where = byWhereabouts(() => 0);
  const instants = byWhereabouts((): string[] => []);
  const contacts = lastContacts(plan.contactAttempt.values());
  let ownTickets = 0;
  for (const person of plan.person.values()) {
    const part = parts.get(person.id);
    if (part !== undefined) {
      where[part] += 1;
      instants[part].push(newestFactAt(person, contacts.get(person.id)));
      ownTickets += person.status === 'own-ticket' ? 1 : 0;
    }
  }
  const placeName = placeNames(plan.person.values());
  const dayOf = (person: Person): string | null => {
    const departureId = leavesOn(plan, person, parts.get(person.id));
    return departureId === null ? null : (plan.departure.get(departureId)?.departsAt.slice(0, 10) ?? '');
  };
  const situation: Situation = {
    now,
    people: plan.person.size,
    where,
    ownTickets,
    age: byWhereabouts((part) => dataAge(instants[part], now)),
    ageOfAll: dataAge(Object.values(instants).flat(), now),
    byNationality: tally(plan, parts, ({ nationality }) => nationality).sort(mostFirst),
    byPriority: tally(plan, parts, ({ majorCategory }) => majorCategory).sort(
      (a, b) => unknownLast(a, b) || rank(a) - rank(b),
    ),
    byPlace: tally(plan, parts, ({ location }) => placeName(location)).sort(mostFirst),
    byDay: tally(plan, parts, dayOf).sort(inOrder),
    seats: flownSeats(plan),
  };
  return { situation, parts };
}
