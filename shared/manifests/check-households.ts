import { departureDay, isKnownAdult, isMinor } from '../eligibility/age';
import { message } from '../messages/message';
import { personName } from '../model/person';
import type { Person } from '../model/person';
import { lastContacts, newestFactAt, staleDays } from '../planning/data-age';
import { rowName } from './issue-check';
import type { IssueCheck, IssueContext, IssueItem } from './issue-check';

const dayMs = 86_400_000;

function split({ plan, manifest, now }: IssueContext): IssueItem[] {
  const { departure, rows } = manifest;
  const day = departureDay(departure, now);
  const aboard = new Set<string>(rows.map(({ personId }) => personId));
  const households = new Set<string>(rows.map(({ householdId }) => householdId));
  const left: Person[] = [];
  const adults = new Map<string, Person>();
  for (const person of plan.person.values()) {
    if (!households.has(person.householdId)) {
      continue;
    }
    if (!aboard.has(person.id)) {
      left.push(person);
    } else if (isKnownAdult(person, day)) {
      adults.set(person.householdId, person);
    }
  }
  const staysWithAdult = new Set(
    left
      .filter((person) => person.status === 'staying' && isKnownAdult(person, day))
      .map((p) => p.householdId),
  );
  return left.flatMap((person) => {
    const adult = adults.get(person.householdId);
    const name = personName(person);
    const at = { personId: person.id };
    if (person.status === 'own-ticket' && person.ownTicketOn !== departure.id) {
      return [{ ...at, message: message('issue.member-elsewhere', { name }) }];
    }
    const isLeftAlone =
      person.status === 'staying' && isMinor(person, day) && !staysWithAdult.has(person.householdId);
    return isLeftAlone && adult !== undefined
      ? [{ ...at, message: message('issue.child-left', { name, adult: personName(adult) }) }]
      : [];
  });
}

/** Whether households stay whole, and how old the facts are. */
export const householdChecks: readonly IssueCheck[] = [
  { id: 'household-split', title: 'issue.household-split', isGrave: true, find: split },
  {
    id: 'stale',
    title: 'issue.stale',
    isGrave: false,
    find: ({ plan, manifest, now }) => {
      const contacts = lastContacts(plan.contactAttempt.values());
      return manifest.rows.flatMap((row) => {
        const person = plan.person.get(row.personId);
        const at = person === undefined ? '' : newestFactAt(person, contacts.get(row.personId));
        const days = at === '' ? 0 : Math.floor((Date.parse(now) - Date.parse(at)) / dayMs);
        return days > staleDays
          ? [{ personId: row.personId, message: message('issue.person-stale', { name: rowName(row), days }) }]
          : [];
      });
    },
  },
];
