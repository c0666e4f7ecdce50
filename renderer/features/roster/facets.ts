import { isMinor } from '../../../shared/eligibility/age';
import { documentHeld } from '../../../shared/eligibility/held-documents';
import type { Person } from '../../../shared/model/person';
import { newestFactAt, staleDays } from '../../../shared/planning/data-age';
import { needsPlace } from '../../../shared/planning/travellers';
import type { AboutPerson, HouseholdFacts } from './row-facts';

/** The built-in views, in the order in which they are offered. */
export const facets = [
  'lone-minor',
  'no-document',
  'no-passport',
  'document-expired',
  'document-expiring',
  'unassigned',
  'outside',
  'unreachable',
  'no-phone',
  'medical',
  'own-ticket',
  'contact-due',
  'stale',
  'to-fix',
  'proposed',
] as const;
/** A group of people that planners look at again and again. */
export type Facet = (typeof facets)[number];

const dayMs = 86_400_000;
/** A document that expires within this many days is pointed out. */
const soonDays = 180;

const days = new Map<string, string>();

/** A day some days on; worked out once, for it is asked for with every row. */
function daysFrom(today: string, count: number): string {
  const key = `${today} ${count}`;
  const found = days.get(key) ?? new Date(Date.parse(today) + count * dayMs).toISOString().slice(0, 10);
  days.set(key, found);
  return found;
}

type Test = (person: Person, facts: HouseholdFacts, about: AboutPerson, today: string) => boolean;

const isOutside: Test = (person) => !needsPlace(person) || person.status === 'unreachable';

const tests: Readonly<Record<Facet, Test>> = {
  'lone-minor': (person, facts, about, today) =>
    !facts.hasAdult && about.escort === null && isMinor(person, today),
  'no-document': (person) => documentHeld(person) === '',
  'no-passport': (person) =>
    documentHeld(person) !== 'passport' && person.otherDocuments.every(({ type }) => type !== 'passport'),
  'document-expired': (person, _facts, _about, today) =>
    person.documentExpiry !== '' && person.documentExpiry < today,
  'document-expiring': (person, _facts, _about, today) =>
    person.documentExpiry >= today && person.documentExpiry <= daysFrom(today, soonDays),
  unassigned: (person, facts, about, today) =>
    !isOutside(person, facts, about, today) && facts.departure === '',
  outside: isOutside,
  unreachable: ({ status }) => status === 'unreachable',
  'no-phone': ({ phone }) => phone === '',
  medical: ({ needs, medicalNote, pregnancyWeek }) =>
    medicalNote !== '' || pregnancyWeek !== null || needs.some((need) => need !== 'pet'),
  'own-ticket': ({ status, ownTicket }) => status === 'own-ticket' || ownTicket !== '',
  'contact-due': ({ status, recontactOn }, _facts, _about, today) =>
    status === 'staying' && (recontactOn === '' || recontactOn <= today),
  stale: (person, _facts, about, today) => {
    const newest = newestFactAt(person, about.lastContact?.at).slice(0, 10);
    return newest !== '' && newest < daysFrom(today, -staleDays);
  },
  'to-fix': (_person, _facts, { fixes }) => fixes > 0,
  proposed: (_person, facts) => facts.household?.basis === 'proposed',
};

/** The built-in views that a person belongs to as of `today`. */
export function facetsOf(person: Person, facts: HouseholdFacts, about: AboutPerson, today: string): Facet[] {
  return facets.filter((facet) => tests[facet](person, facts, about, today));
}
