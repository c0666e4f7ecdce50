import type { PersonId } from '../../model/ids';
import type { Plan } from '../../model/plan';
import { factText, mergeFacts } from './merged-person';

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
    return at < 0 ? (left < right ? -1 : 1) : (other[at] ?? 0) - (one[at] ?? 0);
  });
}
