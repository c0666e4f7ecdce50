import {
  limitsStated,
  limitsUsed,
  sortById,
  valueKept,
  type AssignmentPrices,
  type AssignmentProblem,
  type LimitKind,
} from './problem';
import { listTiers } from './tiers';
import { groupHouseholds } from './travel-groups';

/** What a household, with those it goes together with, is worth on one departure at the prices of a result. */
export interface DepartureWorth {
  readonly departureId: string;
  /** What the objective gains: the value kept there, and what it is worth not to move. */
  readonly worth: number;
  /** What its room costs. */
  readonly cost: number;
  /** Worth less cost: it goes where this is highest, and waits where none is above 0, but for what prices cannot tell. */
  readonly reduced: number;
  /** Limits that it takes of, dearest first, with what each costs it. */
  readonly costs: readonly { readonly limit: LimitKind; readonly cost: number }[];
}

/** What one more seat, kilogram or place on a departure is worth. */
export interface LimitWorth {
  readonly departureId: string;
  readonly limit: LimitKind;
  readonly price: number;
}

/** The prices of a result, ready to be asked about households and limits. */
export interface PriceView {
  /** Every departure that a household may take, best first; empty for an id that nobody has. */
  departuresOf(householdId: string): DepartureWorth[];
  /** Limits by falling price, without those that are worth nothing. */
  readonly limits: readonly LimitWorth[];
}

/** Reads the prices of a result of `solveAssignment`; `weights` are those of the same result, where the problem has tiers. */
export function viewPrices(
  problem: AssignmentProblem,
  prices: AssignmentPrices,
  weights: readonly number[] = [],
): PriceView {
  const kept = valueKept(problem);
  const tiers = listTiers(problem);
  const previous = new Map(Object.entries(problem.previous ?? {}));
  const moveCost = problem.moveCost ?? 0;
  const limits = sortById(problem.departures)
    .flatMap((departure) =>
      [...limitsStated(departure).keys()].map((limit): LimitWorth => ({
        departureId: departure.id,
        limit,
        price: Math.max(0, priceOf(prices, departure.id, limit)),
      })),
    )
    .filter(({ price }) => price > 0)
    .sort((a, b) => b.price - a.price);
  const priceByLimit = new Map(
    limits.map(({ departureId, limit, price }) => [`${limit} ${departureId}`, price]),
  );
  const groups = groupHouseholds(problem);
  const groupOf = new Map(groups.flatMap((group) => group.members.map(({ id }) => [id, group] as const)));
  return {
    limits,
    departuresOf(householdId) {
      const { members = [], eligible = [] } = groupOf.get(householdId) ?? {};
      const uses = new Map<LimitKind, number>();
      for (const household of members) {
        for (const [kind, amount] of limitsUsed(household)) uses.set(kind, (uses.get(kind) ?? 0) + amount);
      }
      return [...new Set(eligible)]
        .map((departureId): DepartureWorth => {
          let worth = 0;
          for (const { id, value } of members) {
            worth += value * ((kept.get(departureId) ?? 0) + (weights[tiers?.of.get(id) ?? -1] ?? 0));
            if (previous.get(id) === departureId) worth += moveCost;
          }
          const costs = [...uses]
            .map(([limit, amount]) => ({
              limit,
              cost: amount * (priceByLimit.get(`${limit} ${departureId}`) ?? 0),
            }))
            .filter(({ cost }) => cost > 0)
            .sort((a, b) => b.cost - a.cost);
          const cost = costs.reduce((sum, one) => sum + one.cost, 0);
          return { departureId, worth, cost, reduced: worth - cost, costs };
        })
        .sort((a, b) => b.reduced - a.reduced || (a.departureId < b.departureId ? -1 : 1));
    },
  };
}

function priceOf(prices: AssignmentPrices, departureId: string, limit: LimitKind): number {
  return Object.hasOwn(prices, departureId) ? (prices[departureId]?.[limit] ?? 0) : 0;
}
