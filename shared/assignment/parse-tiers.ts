import { message, type Message } from '../messages/message';
import type { AssignmentProblem } from './problem';

/** What is wrong with the tiers: one that mixes ids and values, an id that nobody has, a household in two of them. */
export function findWrongTier({ households, lexicographic = [] }: AssignmentProblem): Message | null {
  const tierOfId = new Map<string, number>();
  const tierOfValue = new Map<number, number>();
  const known = new Set(households.map((household) => household.id));
  for (const [index, tier] of lexicographic.entries()) {
    const path = `lexicographic[${index}]`;
    if (tier.some((entry) => typeof entry !== typeof tier[0]))
      return message('assignment.mixed-tier', { path });
    for (const entry of tier) {
      if (typeof entry === 'number') {
        if ((tierOfValue.get(entry) ?? index) !== index)
          return message('assignment.value-in-two-tiers', { path, value: String(entry) });
        tierOfValue.set(entry, index);
        continue;
      }
      if (!known.has(entry)) return message('assignment.unknown-household', { path, household: entry });
      if ((tierOfId.get(entry) ?? index) !== index)
        return message('assignment.household-in-two-tiers', { path, household: entry });
      tierOfId.set(entry, index);
    }
  }
  for (const { id, value } of households) {
    const byId = tierOfId.get(id);
    const byValue = tierOfValue.get(value);
    if (byId === undefined || byValue === undefined || byId === byValue) continue;
    const path = `lexicographic[${Math.max(byId, byValue)}]`;
    return message('assignment.household-in-two-tiers', { path, household: id });
  }
  return null;
}
