import type { Comparison } from '../compare/comparison';
import { noEvidence, pairEvidence } from './agreement-model';
import type { AgreementModel, PairEvidence } from './agreement-model';
import { fillCell, onePairVectors } from './pair-vectors';
import type { RelationOf } from './pair-vectors';

/** Scores one pair: the logarithm of the odds that both are one person, or `hopeless`. */
export type ScorePair = (one: number, other: number) => number;

/** Below these odds a pair is nobody's business. */
export const hopeless = -9;

/** The logarithm of the odds that a pair with this evidence is one person. */
export function logOdds({ person, household, strangers }: PairEvidence): number {
  const top = Math.max(household, strangers);
  return person - top - Math.log(Math.exp(household - top) + Math.exp(strangers - top));
}

/** By comparison: how much all comparisons from it on can at most speak for one person against two of one household. */
function mostToCome(model: AgreementModel): Float64Array {
  const { layout, person, household } = model;
  const most = new Float64Array(layout.width + 1);
  for (let at = layout.width - 1; at >= 0; at -= 1) {
    const begin = layout.offset[at] ?? 0;
    const end = layout.offset[at + 1] ?? layout.size;
    const levels = layout.levelCount[at] ?? 1;
    let best = 0;
    for (let cell = begin; cell < end; cell += 1) {
      if ((cell - begin) % levels !== 0) {
        // Where a person has moved, the parts of the address are as likely as for strangers: at most certain.
        const own = layout.moves[at] === 1 ? 0 : (person[cell] ?? 0);
        best = Math.max(best, own - (household[cell] ?? 0));
      }
    }
    most[at] = (most[at + 1] ?? 0) + best;
  }
  return most;
}

/**
 * Makes the scorer of a model. It stops comparing a pair as soon as two people of one household would explain it so much
 * better that nothing that is left can change it; facts of one person are therefore best compared first.
 */
export function pairScorer(
  comparisons: readonly Comparison[],
  relationOf: RelationOf,
  model: AgreementModel,
): ScorePair {
  const { layout } = model;
  const { width } = layout;
  const vectors = onePairVectors(width);
  const most = mostToCome(model);
  // Where a comparison depends on others, its place in the table is not known beforehand: it is left to `most`.
  const dependsOnNone = Array.from(
    { length: width },
    (_, at) => (layout.parents[at * 2] ?? -1) < 0 && layout.moves[at] !== 1,
  );
  const evidence = noEvidence();
  return (one, other) => {
    const relation = relationOf(one, other);
    vectors.relation[0] = relation;
    let against = model.personPrior[relation] - model.householdPrior[relation];
    let open = 0;
    for (let at = 0; at < width; at += 1) {
      const level = fillCell(comparisons, vectors, 0, at, one, other);
      if (level === 0) {
        continue;
      }
      if (dependsOnNone[at] === true) {
        const cell = (layout.offset[at] ?? 0) + level;
        against += (model.person[cell] ?? 0) - (model.household[cell] ?? 0);
      } else {
        open += (most[at] ?? 0) - (most[at + 1] ?? 0);
      }
      if (against + open + (most[at + 1] ?? 0) < hopeless) {
        return hopeless;
      }
    }
    pairEvidence(model, vectors, 0, evidence);
    return Math.max(hopeless, logOdds(evidence));
  };
}
