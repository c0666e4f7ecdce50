import type { AgreementModel, PerRelation } from '../learn/agreement-model';
import type { ScoredPairs } from './cluster-records';

/** At most so much of how well two groups fit is left to the pair in them that fits best. */
const mostTrust = 0.25;
/** Trust shrinks from half of these on to none: the share of pairs in doubt, and how many more pairs are of families. */
const mostDoubt = 0.12;
const mostFamilies = 0.3;
/** Odds of nine to one. */
const clearLogOdds = Math.log(9);

/**
 * How far one good pair may join two groups, 0 to 0.25. Where hardly any pair is in doubt and families are rare, one clear
 * pair says more than many poor copies of one record, which are unlike each other; elsewhere it joins relatives.
 */
export function linkTrust(pairs: ScoredPairs, model: AgreementModel, pairCounts: PerRelation): number {
  let doubtful = 0;
  let clear = 0;
  for (const logOdds of pairs.logOdds) {
    clear += logOdds > clearLogOdds ? 1 : 0;
    doubtful += logOdds <= clearLogOdds && logOdds >= -clearLogOdds ? 1 : 0;
  }
  const expected = (prior: PerRelation): number =>
    prior.reduce((sum, logShare, relation) => sum + Math.exp(logShare) * (pairCounts[relation] ?? 0), 0);
  const doubt = doubtful / Math.max(1, doubtful + clear);
  const families = expected(model.householdPrior) / Math.max(1, expected(model.personPrior));
  const left = (share: number): number => Math.min(1, Math.max(0, 2 - 2 * share));
  return mostTrust * left(doubt / mostDoubt) * left(families / mostFamilies);
}
