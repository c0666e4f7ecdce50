import type { Person } from '../../model/person';
import type { Plan } from '../../model/plan';
import type { RosterList } from '../../model/roster-list';
import { plainWords } from '../plain-words';

/** A list of the plan of which an incoming sheet may be a newer version. */
export interface EarlierList {
  readonly list: RosterList;
  /** How many of its people the incoming sheet has. */
  readonly shared: number;
  /** True for the list that is taken for the older version unless the planner chooses. */
  readonly isProposed: boolean;
}

const leastHeadersInCommon = 0.6;
const leastPeopleInCommon = 0.3;

/** The list and all that it replaces, one after the other. */
export function listChain(plan: Plan, listId: string): Set<string> {
  const chain = new Set<string>();
  for (let id = listId; id !== '' && !chain.has(id); id = plan.rosterList.get(id)?.replaces ?? '') {
    chain.add(id);
  }
  return chain;
}

function headersInCommon(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [one, other].map((headers) => new Set(headers.map(plainWords)));
  if (left === undefined || right === undefined || left.size + right.size === 0) {
    return 0;
  }
  const common = [...left].filter((header) => right.has(header)).length;
  return common / (left.size + right.size - common);
}

/**
 * The newest version of every list of the plan, the likeliest first. Proposed is one with mostly the same headers and many
 * of the same people.
 */
export function earlierLists(
  plan: Plan,
  headers: readonly string[],
  known: readonly Person[],
): EarlierList[] {
  const replaced = new Set([...plan.rosterList.values()].map(({ replaces }) => replaces));
  const peopleOf = new Map<string, number>();
  for (const { source } of known) {
    const id = source?.listId ?? '';
    peopleOf.set(id, (peopleOf.get(id) ?? 0) + 1);
  }
  const found = [...plan.rosterList.values()]
    .filter(({ id }) => !replaced.has(id))
    .map((list) => {
      const chain = listChain(plan, list.id);
      const shared = [...chain].reduce((sum, id) => sum + (peopleOf.get(id) ?? 0), 0);
      const likeness = headersInCommon(headers, list.headers);
      const smaller = Math.max(1, Math.min(list.people, known.length));
      const isLikely = likeness >= leastHeadersInCommon && shared / smaller >= leastPeopleInCommon;
      return { list, shared, likeness, isLikely };
    })
    .sort(
      (one, other) =>
        Number(other.isLikely) - Number(one.isLikely) ||
        other.shared - one.shared ||
        other.likeness - one.likeness ||
        (one.list.at < other.list.at ? 1 : -1),
    );
  return found.map(({ list, shared, isLikely }, place) => ({
    list,
    shared,
    isProposed: place === 0 && isLikely && shared > 0,
  }));
}
