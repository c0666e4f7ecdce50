import {
  limitsStated,
  limitsUsed,
  valueKept,
  type AssignmentPrices,
  type AssignmentProblem,
  type LimitKind,
} from '../../shared/assignment/problem';

interface Party {
  ids: string[];
  eligible: string[];
  locked: string | undefined;
}

/**
 * The bound as the README says to recompute it from prices, sharing no code with the search. `extra` is what a household is
 * worth beside the objective; `isWhole` false leaves the objective out.
 */
export function recomputeBound(
  problem: AssignmentProblem,
  prices: AssignmentPrices,
  extra: (id: string) => number = () => 0,
  isWhole = true,
): number {
  const kept = valueKept(problem);
  const households = new Map(problem.households.map((household) => [household.id, household]));
  const previous = isWhole ? (problem.previous ?? {}) : {};
  const moveCost = problem.moveCost ?? 0;
  const worth = ({ ids }: Party, departure: string): number =>
    ids.reduce((sum, id) => {
      const value = isWhole ? (households.get(id)?.value ?? 0) * (kept.get(departure) ?? 0) : 0;
      return sum + value + extra(id) + (previous[id] === departure ? moveCost : 0);
    }, 0);
  const uses = ({ ids }: Party, kind: LimitKind): number =>
    ids.reduce((sum, id) => {
      const household = households.get(id);
      return sum + (household === undefined ? 0 : (new Map(limitsUsed(household)).get(kind) ?? 0));
    }, 0);
  const parties = joinParties(problem);
  let bound = -moveCost * Object.keys(previous).length;
  const room = new Map(problem.departures.map((departure) => [departure.id, limitsStated(departure)]));
  for (const party of parties.filter(({ locked }) => locked !== undefined)) {
    bound += worth(party, party.locked ?? '');
    const limits = room.get(party.locked ?? '') ?? new Map<LimitKind, number>();
    for (const [kind, left] of limits) limits.set(kind, left - uses(party, kind));
  }
  for (const [id, limits] of room) {
    for (const [kind, left] of limits) bound += left * (prices[id]?.[kind] ?? 0);
  }
  for (const party of parties.filter(({ locked }) => locked === undefined)) {
    const worths = party.eligible.flatMap((id) => {
      const limits = [...(room.get(id) ?? [])];
      if (limits.some(([kind, left]) => uses(party, kind) > left + 1e-9)) return [];
      const cost = limits.reduce((sum, [kind]) => sum + uses(party, kind) * (prices[id]?.[kind] ?? 0), 0);
      return [worth(party, id) - cost];
    });
    bound += Math.max(0, ...worths);
  }
  return bound;
}

function joinParties(problem: AssignmentProblem): Party[] {
  let parties = problem.households.map(({ id, eligible, locked }): Party => ({
    ids: [id],
    eligible,
    locked,
  }));
  for (const list of problem.together ?? []) {
    const joined = parties.filter(({ ids }) => ids.some((id) => list.includes(id)));
    if (joined.length < 2) continue;
    const party: Party = {
      ids: joined.flatMap(({ ids }) => ids),
      eligible: (joined[0]?.eligible ?? []).filter((id) =>
        joined.every(({ eligible }) => eligible.includes(id)),
      ),
      locked: joined.find(({ locked }) => locked !== undefined)?.locked,
    };
    parties = [...parties.filter((one) => !joined.includes(one)), party];
  }
  return parties;
}
