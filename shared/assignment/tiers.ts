import type { AssignmentProblem } from './problem';

/** The tiers of a problem: how many there are, and in which one each household is, by its id. */
export interface Tiers {
  /** The stated ones, and one more when some household is in none of them. */
  readonly count: number;
  readonly of: ReadonlyMap<string, number>;
}

/** Sorts the households into the tiers that the problem states; null when it states none. */
export function listTiers(problem: AssignmentProblem): Tiers | null {
  const stated = problem.lexicographic ?? [];
  if (stated.length === 0) return null;
  const byId = new Map<string, number>();
  const byValue = new Map<number, number>();
  stated.forEach((tier, index) => {
    for (const entry of tier) {
      if (typeof entry === 'string') byId.set(entry, index);
      else byValue.set(entry, index);
    }
  });
  const rest = stated.length;
  const of = new Map(
    problem.households.map(({ id, value }) => [id, byId.get(id) ?? byValue.get(value) ?? rest]),
  );
  return { count: [...of.values()].includes(rest) ? rest + 1 : rest, of };
}
