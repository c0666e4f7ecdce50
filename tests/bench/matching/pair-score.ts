/** How well groups of records fit the truth, by the pairs in them. Shares, 0 to 1. */
export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function pairsIn(labels: readonly (string | number)[]): number {
  const sizes = new Map<string | number, number>();
  for (const label of labels) {
    sizes.set(label, (sizes.get(label) ?? 0) + 1);
  }
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/** The pairs of records that are truly one person. */
export function truePairs(truth: readonly number[]): number {
  return pairsIn(truth);
}

/** Scores groups: all pairs inside a group count as found. */
export function scoreGroups(groups: readonly (readonly number[])[], truth: readonly number[]): PairScore {
  const groupOf = truth.map((_, row) => -1 - row);
  for (const [number, rows] of groups.entries()) {
    for (const row of rows) {
      groupOf[row] = number;
    }
  }
  const both = truth.map((person, row) => `${person} ${groupOf[row] ?? 0}`);
  return scorePairs(pairsIn(both), pairsIn(groupOf), pairsIn(truth));
}

/** Scores a matcher by how many pairs it found rightly, how many in all, and how many there are. */
export function scorePairs(right: number, found: number, all: number): PairScore {
  return {
    precision: found === 0 ? 1 : right / found,
    recall: all === 0 ? 1 : right / all,
    f1: found + all === 0 ? 1 : (2 * right) / (found + all),
  };
}
