import { message } from '../../messages/message';
import type { MessageId } from '../../messages/en';
import type { Message } from '../../messages/message';
import type { PersonId } from '../../model/ids';
import type { Plan } from '../../model/plan';
import type { MatchResult } from '../match-records';
import { pairReasons } from '../match-tables';
import type { MatchedPair } from '../verdicts';
import { decidedPairs, pairKey } from './decided-pairs';

/** Records that are one person beyond reasonable doubt; `score` is the probability of the weakest link. */
export interface CertainGroup {
  readonly ids: readonly PersonId[];
  readonly score: number;
  readonly reasons: readonly Message[];
}

/** Two records that may be one person, and the probability of it. */
export interface DoubtfulPair {
  readonly oneId: PersonId;
  readonly otherId: PersonId;
  readonly score: number;
  readonly reasons: readonly Message[];
}

/** Who may stand on the roster more than once; nothing of it is done before a planner says so. */
export interface MergeProposals {
  readonly certain: readonly CertainGroup[];
  readonly doubtful: readonly DoubtfulPair[];
}

const certainAt = 0.99;
const doubtfulAt = 0.1;

/** Sets of records that grow together, each named by one of them. */
function createSets(ids: readonly PersonId[]) {
  const members = new Map<PersonId, PersonId[]>(ids.map((id) => [id, [id]]));
  const setOf = new Map<PersonId, PersonId>(ids.map((id) => [id, id]));
  const nameOf = (id: PersonId): PersonId => setOf.get(id) ?? id;
  return {
    nameOf,
    membersOf: (id: PersonId): readonly PersonId[] => members.get(nameOf(id)) ?? [],
    join: (one: PersonId, other: PersonId): void => {
      const [kept, gone] = [nameOf(one), nameOf(other)];
      const moved = kept === gone ? [] : (members.get(gone) ?? []);
      for (const id of moved) {
        setOf.set(id, kept);
        members.get(kept)?.push(id);
      }
      if (kept !== gone) {
        members.delete(gone);
      }
    },
  };
}

/** True for two people whom one list puts in one household: siblings and namesakes are never merged in bulk. */
function travelTogether(plan: Plan, oneId: PersonId, otherId: PersonId): boolean {
  return plan.person.get(oneId)?.householdId === plan.person.get(otherId)?.householdId;
}

const tellsApart: ReadonlySet<MessageId> = new Set([
  'matching.birth-different',
  'matching.sex-different',
  'matching.document-different',
]);

/**
 * True for two people of one household who have different given names and another fact that tells them apart: they share
 * a home, a telephone and a surname because they are a family.
 */
function areFamily(
  plan: Plan,
  result: Pick<MatchResult, 'explain'>,
  pair: MatchedPair,
  oneId: PersonId,
  otherId: PersonId,
): boolean {
  if (!travelTogether(plan, oneId, otherId)) {
    return false;
  }
  const said = result.explain(pair.one, pair.other).map((reason) => reason.message.id);
  return said.includes('matching.given-different') && said.some((id) => tellsApart.has(id));
}

/**
 * What a match of a plan's people proposes: groups that are certain, and pairs to look at, one for each two groups, the
 * most probable first. Nobody is certain about whom somebody has decided otherwise; decided pairs are among the doubtful
 * ones, because a decision can be taken back: `liveProposals` leaves them out.
 */
export function proposeMerges(plan: Plan, ids: readonly PersonId[], result: MatchResult): MergeProposals {
  const decided = decidedPairs(plan);
  const sets = createSets(ids);
  const isDecided = (one: PersonId, other: PersonId): boolean =>
    sets
      .membersOf(one)
      .some((left) => sets.membersOf(other).some((right) => decided.has(pairKey(left, right))));
  const pairs = result.pairs.flatMap((pair) => {
    const [oneId, otherId] = [ids[pair.one], ids[pair.other]];
    return oneId === undefined || otherId === undefined || areFamily(plan, result, pair, oneId, otherId)
      ? []
      : [{ pair, oneId, otherId }];
  });
  pairs.sort((left, right) => chance(right.pair) - chance(left.pair) || left.pair.one - right.pair.one);
  const weakest = new Map<PersonId, MatchedPair>();
  for (const { pair, oneId, otherId } of pairs) {
    const isCertain = pair.verdict === 'same' && pair.alone >= certainAt && pair.score >= certainAt;
    if (isCertain && !travelTogether(plan, oneId, otherId) && !isDecided(oneId, otherId)) {
      const isNew = sets.nameOf(oneId) !== sets.nameOf(otherId);
      sets.join(oneId, otherId);
      if (isNew) {
        weakest.set(sets.nameOf(oneId), pair);
      }
    }
  }
  const certain = [...weakest].flatMap(([id, pair]): CertainGroup[] =>
    sets.nameOf(id) === id
      ? [{ ids: sets.membersOf(id), score: chance(pair), reasons: pairReasons(result, pair) }]
      : [],
  );
  const seen = new Set<string>();
  const doubtful: DoubtfulPair[] = [];
  for (const { pair, oneId, otherId } of pairs) {
    const [one, other] = [sets.nameOf(oneId), sets.nameOf(otherId)];
    const key = pairKey(one, other);
    if (one !== other && chance(pair) >= doubtfulAt && !seen.has(key)) {
      seen.add(key);
      const together = travelTogether(plan, oneId, otherId) ? [message('matching.one-household')] : [];
      const reasons = [...together, ...pairReasons(result, pair)];
      doubtful.push({ oneId, otherId, score: chance(pair), reasons });
    }
  }
  return { certain, doubtful };
}

/** The probability of a pair by itself; where others of the group vouch for it, by the group. */
function chance({ verdict, score, alone }: MatchedPair): number {
  return verdict === 'same' ? Math.min(score, Math.max(alone, 0.5)) : Math.min(score, alone);
}
