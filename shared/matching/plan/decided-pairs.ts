import type { Plan } from '../../model/plan';
import type { MatchDecision } from '../../model/match-decision';

/** One name for two records in either order. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}\u0000${other}` : `${other}\u0000${one}`;
}

/** What was decided about pairs of people, by `pairKey`; the last word counts. */
export function decidedPairs(plan: Pick<Plan, 'matchDecision'>): Map<string, MatchDecision> {
  return new Map(
    [...plan.matchDecision.values()]
      .sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0))
      .map((decision) => [pairKey(decision.oneId, decision.otherId), decision]),
  );
}
