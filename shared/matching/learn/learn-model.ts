import type { Comparison } from '../compare/comparison';
import { layOut, noEvidence, pairEvidence, toProbabilities } from './agreement-model';
import type { AgreementModel, Layout, PerRelation } from './agreement-model';
import { findParents } from './find-parents';
import { addPair, logProbabilities } from './log-probabilities';
import type { Belief } from './log-probabilities';
import { relationAt } from './pair-vectors';
import type { PairVectors } from './pair-vectors';

/** What there is to learn from. */
export interface LearnInput {
  readonly comparisons: readonly Comparison[];
  /** The pairs worth comparing, or a fair sample of them, each of which stands for `weight` pairs. */
  readonly candidates: PairVectors;
  readonly weight: number;
  /** Pairs drawn from all pairs. */
  readonly random: PairVectors;
  readonly records: number;
  /** How many pairs there are of each relation. */
  readonly pairs: PerRelation;
}

const rounds = 10;
/** As many pairs the first beliefs count for. They keep a list without repeats from teaching nonsense. */
const believedPairs = { person: 60, household: 60, strangers: 30 };
/**
 * What two people of one household have of their own is not learned: else, in a list without families, the household
 * pairs would turn into the faultier half of the repeats.
 */
const firmly = 1e12;
/** Nor may what they share become so certain that it can only be one person where it differs. */
const householdShare = 0.25;
/** Repeats and families that are expected in any list, so that neither is ever impossible. */
const leastPersonPairs = (records: number): number => 1 + records * 0.005;
const leastHouseholdPairs = (records: number): number => 1 + records * 0.001;
/** Whoever is on two lists may have moved between them; so many pairs this counts for. */
const believedMoved = { share: 0.05, pairs: 40 };
const negligible = 1e-4;

function believe(comparisons: readonly Comparison[], kind: 'person' | 'household'): Belief['of'] {
  return (at, level) => comparisons[at]?.levels[level]?.[kind] ?? 0;
}

/** Before anything is seen, strangers are thought to differ. */
function strangersBelief(comparisons: readonly Comparison[]): Belief {
  return {
    of: (at, level) => {
      const levels = comparisons[at]?.levels.length ?? 2;
      return level === 1 ? 1 - 0.01 * (levels - 2) : 0.01;
    },
    pairs: () => believedPairs.strangers,
  };
}

/** The counts of all random pairs, and those of them that may be no strangers. */
interface RandomCounts {
  readonly all: Float64Array;
  readonly suspects: Uint32Array;
}

function countRandom(model: AgreementModel, random: PairVectors): RandomCounts {
  const all = new Float64Array(model.layout.size);
  const evidence = noEvidence();
  const suspects: number[] = [];
  for (let pair = 0; pair < random.count; pair += 1) {
    addPair(model.layout, random, pair, all, 1);
    pairEvidence(model, random, pair, evidence);
    toProbabilities(evidence);
    if (1 - evidence.strangers > negligible) {
      suspects.push(pair);
    }
  }
  return { all, suspects: Uint32Array.from(suspects) };
}

/** How often strangers agree: all random pairs, less those that look like one person or household. */
function countStrangers(model: AgreementModel, random: PairVectors, { all, suspects }: RandomCounts) {
  const counts = all.slice();
  const evidence = noEvidence();
  for (const pair of suspects) {
    pairEvidence(model, random, pair, evidence);
    toProbabilities(evidence);
    addPair(model.layout, random, pair, counts, evidence.strangers - 1);
  }
  return counts.map((count) => Math.max(0, count));
}

function firstModel(input: LearnInput, layout: Layout): AgreementModel {
  const { comparisons, records, pairs, random } = input;
  const none = new Float64Array(layout.size);
  const strangers = new Float64Array(layout.size);
  for (let pair = 0; pair < random.count; pair += 1) {
    addPair(layout, random, pair, strangers, 1);
  }
  const share = (count: number): PerRelation => {
    const log = Math.log(count / Math.max(1, pairs[0] + pairs[1] + pairs[2]));
    return [log, log, log];
  };
  const once = (kind: 'person' | 'household'): Belief => ({ of: believe(comparisons, kind), pairs: () => 1 });
  return {
    layout,
    person: logProbabilities(layout, none, once('person')),
    household: logProbabilities(layout, none, once('household')),
    strangers: logProbabilities(layout, strangers, strangersBelief(comparisons)),
    personPrior: share(records * 0.1 + 1),
    householdPrior: share(records * 0.2 + 1),
    moved: believedMoved.share,
  };
}

/** As many pairs the share over all relations counts for in each, so that a rare relation teaches nothing wild. */
const pairsPerRelation = 20;

function priors(found: PerRelation, least: number, pairs: PerRelation): PerRelation {
  const all = Math.max(1, pairs[0] + pairs[1] + pairs[2]);
  const share = (found[0] + found[1] + found[2] + least) / all;
  const prior = (relation: 0 | 1 | 2): number =>
    Math.log((found[relation] + share * pairsPerRelation) / (pairs[relation] + pairsPerRelation));
  return [prior(0), prior(1), prior(2)];
}

function improve(model: AgreementModel, input: LearnInput, counted: RandomCounts): AgreementModel {
  const { comparisons, records, pairs, candidates, weight } = input;
  const { layout } = model;
  const person = new Float64Array(layout.size);
  const household = new Float64Array(layout.size);
  const personPairs: [number, number, number] = [0, 0, 0];
  const householdPairs: [number, number, number] = [0, 0, 0];
  let moved = believedMoved.share * believedMoved.pairs;
  const evidence = noEvidence();
  for (let pair = 0; pair < candidates.count; pair += 1) {
    pairEvidence(model, candidates, pair, evidence);
    toProbabilities(evidence);
    const relation = relationAt(candidates, pair);
    if (evidence.person > negligible) {
      personPairs[relation] += evidence.person * weight;
      moved += evidence.person * evidence.moved * weight;
      addPair(layout, candidates, pair, person, evidence.person * weight, evidence.moved);
    }
    if (evidence.household > negligible) {
      householdPairs[relation] += evidence.household * weight;
      addPair(layout, candidates, pair, household, evidence.household * weight);
    }
  }
  return {
    layout,
    person: logProbabilities(layout, person, {
      of: believe(comparisons, 'person'),
      pairs: () => believedPairs.person,
    }),
    household: logProbabilities(layout, household, {
      of: believe(comparisons, 'household'),
      pairs: (at) => (comparisons[at]?.bond === 'person' ? firmly : believedPairs.household),
      share: householdShare,
    }),
    strangers: logProbabilities(
      layout,
      countStrangers(model, input.random, counted),
      strangersBelief(comparisons),
    ),
    personPrior: priors(personPairs, leastPersonPairs(records), pairs),
    householdPrior: priors(householdPairs, leastHouseholdPairs(records), pairs),
    moved: moved / (personPairs[0] + personPairs[1] + personPairs[2] + believedMoved.pairs),
  };
}

/**
 * Learns without labels, by expectation and maximisation from safe first beliefs, how often pairs of one person, of one
 * household and of strangers agree. Learns twice: the second time with what was found out about which facts follow
 * from which. `afterRound` is waited for with the share that is done.
 */
export async function learnModel(
  input: LearnInput,
  afterRound: (fraction: number) => Promise<void>,
): Promise<AgreementModel> {
  let done = 0;
  const learn = async (start: AgreementModel): Promise<AgreementModel> => {
    let model = start;
    const counted = countRandom(model, input.random);
    for (let round = 0; round < rounds; round += 1) {
      model = improve(model, input, counted);
      done += 1;
      await afterRound(done / (2 * rounds));
    }
    return model;
  };
  const alone = input.comparisons.map(() => []);
  const first = await learn(firstModel(input, layOut(input.comparisons, alone)));
  const parents = findParents(input.comparisons, first, input.random);
  const second = firstModel(input, layOut(input.comparisons, parents));
  return learn({ ...second, personPrior: first.personPrior, householdPrior: first.householdPrior });
}
