import type { Clusters, ScoredPairs } from './cluster/cluster-records';
import type { ScorePair } from './learn/score-pairs';

/** Two records and what is thought of them. */
export interface MatchedPair {
  readonly one: number;
  readonly other: number;
  /** The probability, 0 to 1, that both are one person: at least 0.5 where the verdict is `same`. */
  readonly score: number;
  /** `same`: in one group. `review`: a person should look. */
  readonly verdict: 'same' | 'review';
  /** The probability by the two records alone, without what other records of the group say. */
  readonly alone: number;
}

/** Pairs less probable than this are not told. */
const leastReviewed = 0.01;
/** In a group of more records than this, only pairs that were found are listed. */
const mostListedWhole = 400;

/** The probability of a logarithm of odds. */
function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Groups of two records or more, every pair in them, and pairs across groups that should be looked at. */
export function verdicts(input: {
  readonly clusters: Clusters;
  readonly pairs: ScoredPairs;
  readonly scorePair: ScorePair;
}): { readonly groups: number[][]; readonly pairs: MatchedPair[] } {
  const { clusters, pairs, scorePair } = input;
  const { groupOf, weakest } = clusters;
  const members = new Map<number, number[]>();
  for (const [row, group] of groupOf.entries()) {
    const own = members.get(group);
    if (own === undefined) {
      members.set(group, [row]);
    } else {
      own.push(row);
    }
  }
  const groups = [...members.values()].filter(({ length }) => length > 1);
  const result: MatchedPair[] = [];
  const addSame = (one: number, other: number, logOdds: number): void => {
    const score = Math.max(logOdds, weakest.get(groupOf[one] ?? 0) ?? 0, 0);
    result.push({ one, other, score: probability(score), verdict: 'same', alone: probability(logOdds) });
  };
  for (const group of groups) {
    if (group.length <= mostListedWhole) {
      for (const [at, other] of group.entries()) {
        for (const one of group.slice(0, at)) {
          addSame(one, other, scorePair(one, other));
        }
      }
    }
  }
  for (let pair = 0; pair < pairs.count; pair += 1) {
    const [one, other] = [pairs.one[pair] ?? 0, pairs.other[pair] ?? 0];
    const logOdds = pairs.logOdds[pair] ?? 0;
    const group = groupOf[one] ?? 0;
    if (group === groupOf[other]) {
      if ((members.get(group)?.length ?? 0) > mostListedWhole) {
        addSame(one, other, logOdds);
      }
    } else if (probability(logOdds) >= leastReviewed) {
      const alone = probability(logOdds);
      result.push({ one, other, score: Math.min(alone, justBelowHalf), verdict: 'review', alone });
    }
  }
  return { groups, pairs: result };
}

/** What two records alone say does not outweigh what the rest of their groups says. */
const justBelowHalf = 0.499;
