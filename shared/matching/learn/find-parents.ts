import type { Comparison } from '../compare/comparison';
import { noEvidence, pairEvidence, toProbabilities } from './agreement-model';
import type { AgreementModel } from './agreement-model';
import type { PairVectors } from './pair-vectors';

/** Strangers must agree so much more often in one respect when they agree in the other. */
const leastLift = 2;
const leastSeen = 12;

/**
 * On which comparisons before it each comparison depends: those it names itself, else the one, if any, with which
 * strangers agree together most beyond chance, such as the town with the postcode.
 */
export function findParents(
  comparisons: readonly Comparison[],
  model: AgreementModel,
  random: PairVectors,
): number[][] {
  const width = comparisons.length;
  const agree = new Float64Array(width);
  const known = new Float64Array(width);
  const bothKnown = new Float64Array(width * width);
  const parentAgrees = new Float64Array(width * width);
  const bothAgree = new Float64Array(width * width);
  const evidence = noEvidence();
  const add = (table: Float64Array, cell: number, weight: number): void => {
    table[cell] = (table[cell] ?? 0) + weight;
  };
  const isAgreement = (at: number, level: number): boolean => comparisons[at]?.levels[level]?.agrees === true;
  for (let pair = 0; pair < random.count; pair += 1) {
    pairEvidence(model, random, pair, evidence);
    toProbabilities(evidence);
    const weight = evidence.strangers;
    for (let child = 0; child < width; child += 1) {
      const level = random.levels[pair * width + child] ?? 0;
      if (level === 0) {
        continue;
      }
      add(known, child, weight);
      const agrees = isAgreement(child, level);
      if (agrees) {
        add(agree, child, weight);
      }
      for (let parent = 0; parent < child; parent += 1) {
        const parentLevel = random.levels[pair * width + parent] ?? 0;
        if (parentLevel === 0) {
          continue;
        }
        const cell = child * width + parent;
        add(bothKnown, cell, weight);
        if (isAgreement(parent, parentLevel)) {
          add(parentAgrees, cell, weight);
          if (agrees) {
            add(bothAgree, cell, weight);
          }
        }
      }
    }
  }
  return comparisons.map(({ parents }, child) => {
    const named = parents.flatMap((id) => {
      const at = comparisons.findIndex((comparison) => comparison.id === id);
      return at >= 0 ? [at] : [];
    });
    if (named.length > 0) {
      return named;
    }
    let best = { parent: -1, lift: leastLift };
    for (let parent = 0; parent < child; parent += 1) {
      const cell = child * width + parent;
      const together = bothAgree[cell] ?? 0;
      const usual = (agree[child] ?? 0) / Math.max(1, known[child] ?? 0);
      const then = together / Math.max(1, parentAgrees[cell] ?? 0);
      const lift = usual > 0 ? then / usual : 0;
      if (together >= leastSeen && lift > best.lift) {
        best = { parent, lift };
      }
    }
    return best.parent >= 0 ? [best.parent] : [];
  });
}
