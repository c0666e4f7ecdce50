import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { Household } from '../model/household';
import type { Person } from '../model/person';

const named = 5;

/** Says which households have more than one head by their list; nothing is altered, because only the planner can tell. */
export function severalHeads(people: readonly Person[], households: readonly Household[]): Message[] {
  const heads = new Set<string>();
  const several = new Set<string>();
  for (const { relation, householdId } of people) {
    if (relation === 'head') {
      (heads.has(householdId) ? several : heads).add(householdId);
    }
  }
  if (several.size === 0) {
    return [];
  }
  const labels = households.flatMap(({ id, label }) => (several.has(id) ? [label] : []));
  const shown = labels.slice(0, named).join(', ');
  return [
    message('import.several-heads', {
      count: several.size,
      labels: shown,
      hasMore: labels.length > named ? 'yes' : 'no',
    }),
  ];
}
