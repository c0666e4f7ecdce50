import { message, type Message } from '../messages/message';
import type { AssignmentProblem } from './problem';
import { groupHouseholds } from './travel-groups';

/** What is wrong with the households that go together: one that nobody knows, or locks that pull them apart. */
export function findWrongGroup(problem: AssignmentProblem): Message | null {
  const known = new Set(problem.households.map((household) => household.id));
  for (const [index, ids] of (problem.together ?? []).entries()) {
    const unknown = ids.findIndex((id) => !known.has(id));
    if (unknown >= 0) {
      return message('assignment.unknown-household', {
        path: `together[${index}][${unknown}]`,
        household: ids[unknown] ?? '',
      });
    }
  }
  for (const { members } of groupHouseholds(problem)) {
    const first = members.find((household) => household.locked !== undefined);
    if (first === undefined) continue;
    for (const household of members) {
      if (household.locked === first.locked) continue;
      if (household.locked !== undefined) {
        return message('assignment.together-two-locks', {
          first: first.id,
          second: household.id,
          firstDeparture: first.locked ?? '',
          secondDeparture: household.locked,
        });
      }
      if (!household.eligible.includes(first.locked ?? '')) {
        return message('assignment.together-not-eligible', {
          household: household.id,
          other: first.id,
          departure: first.locked ?? '',
        });
      }
    }
  }
  return null;
}
