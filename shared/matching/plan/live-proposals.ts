import type { PersonId } from '../../model/ids';
import type { Plan } from '../../model/plan';
import { decidedPairs, pairKey } from './decided-pairs';
import type { MergeProposals } from './propose-merges';

/**
 * What is left of proposals in the plan as it is now: records that were merged stand for themselves in the record that
 * they went into (`mergedInto`, by the id that is gone), pairs that were decided and people who are gone are left out.
 */
export function liveProposals(
  plan: Pick<Plan, 'person' | 'matchDecision'>,
  { certain, doubtful }: MergeProposals,
  mergedInto: ReadonlyMap<PersonId, PersonId>,
): MergeProposals {
  const decided = decidedPairs(plan);
  const resolve = (id: PersonId): PersonId | null => {
    let at: PersonId | undefined = id;
    for (let steps = 0; at !== undefined && steps < 100; steps += 1) {
      if (plan.person.has(at)) {
        return at;
      }
      at = mergedInto.get(at);
    }
    return null;
  };
  const isDecided = (one: PersonId, other: PersonId): boolean => decided.has(pairKey(one, other));
  return {
    certain: certain.flatMap((group) => {
      const ids = [...new Set(group.ids.flatMap((id) => resolve(id) ?? []))];
      const isOpen = !ids.some((one, at) => ids.slice(0, at).some((other) => isDecided(one, other)));
      return ids.length > 1 && isOpen ? [{ ...group, ids }] : [];
    }),
    doubtful: doubtful.flatMap((pair) => {
      const [oneId, otherId] = [resolve(pair.oneId), resolve(pair.otherId)];
      return oneId === null || otherId === null || oneId === otherId || isDecided(oneId, otherId)
        ? []
        : [{ ...pair, oneId, otherId }];
    }),
  };
}
