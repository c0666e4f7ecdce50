import type { PersonId } from '../../model/ids';
import type { Plan } from '../../model/plan';
import { factText, mergeFacts } from './merged-person';

/** Sorts by when somebody came in, then by the row of the list. */
function arrival(plan: Plan, id: PersonId): string {
  const source = plan.person.get(id)?.source;
  return `${source?.at ?? ''} ${String(source?.row ?? 0).padStart(8, '0')} ${id}`;
}

/**
 * The same records with the one in front that is kept by rule: who has a place, else who is in the larger household, else
 * of whom more is known, else who came first.
 */
export function keptFirst(
  plan: Plan,
  ids: readonly PersonId[],
  sizeOf: (householdId: string) => number,
): PersonId[] {
  const rank = (id: PersonId): readonly number[] => {
    const person = plan.person.get(id);
    return person === undefined
      ? [-1]
      : [
          plan.assignment.has(person.householdId) ? 1 : 0,
          sizeOf(person.householdId),
          mergeFacts.filter(([fact]) => factText(person, fact) !== '').length,
        ];
  };
  return [...ids].sort((left, right) => {
    const [one, other] = [rank(left), rank(right)];
    const at = one.findIndex((value, place) => value !== other[place]);
    const [first, second] = [arrival(plan, left), arrival(plan, right)];
    return at < 0 ? (first < second ? -1 : first > second ? 1 : 0) : (other[at] ?? 0) - (one[at] ?? 0);
  });
}
