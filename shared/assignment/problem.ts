import { z } from 'zod';

const placesSchema = z.record(z.string(), z.number().int().nonnegative());

/**
 * The bare assignment problem, without names: which household goes on which departure. Plain JSON, documented in the
 * README. Sizes are people, weights kilograms, `departsAt` ISO 8601 with an offset. A limit that is not stated does
 * not bind; `places` and `needs` may use any name.
 */
export const assignmentProblemSchema = z.object({
  departures: z.array(
    z.object({
      id: z.string().min(1),
      seats: z.number().int().nonnegative(),
      payloadKg: z.number().nonnegative().optional(),
      places: placesSchema.optional(),
      departsAt: z.string().min(1),
      /** Share of its value that a household loses here because the departure may not go; none when left out. */
      risk: z.number().min(0).max(1).optional(),
    }),
  ),
  households: z.array(
    z.object({
      id: z.string().min(1),
      size: z.number().int().nonnegative(),
      weightKg: z.number().nonnegative().optional(),
      needs: placesSchema.optional(),
      value: z.number().nonnegative(),
      eligible: z.array(z.string()),
      locked: z.string().optional(),
    }),
  ),
  /** Share of its value that a household on the last departure loses against the first. */
  earlierIsBetter: z.number().min(0).max(1).optional(),
  /** Lists of household ids that share a departure, or all wait. Lists with an id in common are one. */
  together: z.array(z.array(z.string())).optional(),
  /** The plan in force: household id to departure id. The departure need not be in the problem any more. */
  previous: z.record(z.string(), z.string()).optional(),
  /** What the objective loses for every household of `previous` that is not on that departure. */
  moveCost: z.number().nonnegative().optional(),
  /**
   * Tiers, most important first: nothing in a later tier makes up for anything in an earlier one. A tier lists household
   * ids, or values, which stand for every household of such a value.
   */
  lexicographic: z.array(z.array(z.union([z.string(), z.number().nonnegative()]))).optional(),
});
export type AssignmentProblem = z.infer<typeof assignmentProblemSchema>;

/** One departure of a bare problem with its limits. */
export type ProblemDeparture = AssignmentProblem['departures'][number];

/** One household of a bare problem: what it takes up, what it is worth, where it may go. */
export type ProblemHousehold = AssignmentProblem['households'][number];

/** A plan for a bare problem. `bound` is proven: no plan is worth more; `gap` is what `gapBetween` makes of the two. */
export interface AssignmentResult {
  readonly assignment: Readonly<Record<string, string>>;
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  /** Wall-clock seconds, as measured by the caller's clock. */
  readonly seconds: number;
  /** Households of `previous` that are not on that departure, because they are on another one or wait. */
  readonly moves?: number;
  /** Of a problem with tiers: what is placed of each, in order; last of all that are in no tier, if there are any. */
  readonly tiers?: readonly TierResult[];
}

/** What a plan places of one tier. */
export interface TierResult {
  /** The `value` of the households placed, however early they go. */
  readonly value: number;
  /** Proven: no plan that gives every tier above at least what this one gives it has more value in this tier. */
  readonly bound: number;
  readonly gap: number;
  readonly households: number;
  readonly people: number;
  /** All of the tier, placed or not. */
  readonly of: { readonly households: number; readonly people: number };
  /** What one unit of value of each tier down to this one counted in the problem whose prices prove the bound. */
  readonly weights: readonly number[];
  readonly prices: AssignmentPrices;
}

/** What a departure can run out of. */
export type LimitKind = 'seats' | 'payloadKg' | `places.${string}`;

/**
 * What one more seat, kilogram or place on a departure would be worth, in the unit of `value`: departure id to limit
 * to price. Limits without a price are left out. Any prices prove a bound, see `priceBound`.
 */
export type AssignmentPrices = Readonly<Record<string, Readonly<Partial<Record<LimitKind, number>>>>>;

/** Share of its value that a household on the last departure loses, where a problem does not say. */
export const defaultEarlierIsBetter = 0.05;

/** How much of each limit a household takes up, in the limit's own unit; what it does not need is left out. */
export function limitsUsed(household: ProblemHousehold): [LimitKind, number][] {
  const places = Object.entries(household.needs ?? {}).map(([need, amount]): [LimitKind, number] => [
    `places.${need}`,
    amount,
  ]);
  return [
    ['seats', household.size] satisfies [LimitKind, number],
    ['payloadKg', household.weightKg ?? 0] satisfies [LimitKind, number],
    ...places,
  ].filter(([, amount]) => amount > 0);
}

/** The limits that a departure states, in their own units. */
export function limitsStated(departure: ProblemDeparture): Map<LimitKind, number> {
  const limits = new Map<LimitKind, number>([['seats', departure.seats]]);
  if (departure.payloadKg !== undefined) limits.set('payloadKg', departure.payloadKg);
  for (const [place, amount] of Object.entries(departure.places ?? {})) limits.set(`places.${place}`, amount);
  return limits;
}

/**
 * The instant of a departure in milliseconds, NaN when the text is not ISO 8601. A time without an offset counts as UTC,
 * so that the answer does not depend on the machine.
 */
export function instantOf(departsAt: string): number {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
    departsAt.trim(),
  );
  if (parts === null) return NaN;
  const [, day = '', time = '00:00', offset = 'Z'] = parts;
  return Date.parse(`${day}T${time}${offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2').toUpperCase()}`);
}

/**
 * What share of its value a household keeps on each departure: (1 − earlierIsBetter × rank / number of departures) ×
 * (1 − risk), where the rank is the number of departures that leave strictly earlier.
 */
export function valueKept(problem: AssignmentProblem): Map<string, number> {
  const instants = problem.departures.map((departure) => instantOf(departure.departsAt));
  const sorted = Float64Array.from(instants).sort();
  const earlier = new Map<number, number>();
  sorted.forEach((instant, index) => {
    if (!earlier.has(instant)) earlier.set(instant, index);
  });
  const lost = problem.earlierIsBetter ?? defaultEarlierIsBetter;
  return new Map(
    problem.departures.map((departure, index) => {
      const rank = earlier.get(instants[index] ?? 0) ?? 0;
      return [departure.id, (1 - (lost * rank) / problem.departures.length) * (1 - (departure.risk ?? 0))];
    }),
  );
}

/**
 * How far a plan may be from the best: (bound − objective) / bound, or, where moves cost more than the plan is worth,
 * of the larger of the two amounts; 0 when they are equal.
 */
export function gapBetween(objective: number, bound: number): number {
  if (bound === Infinity) return 1;
  return bound > objective ? (bound - objective) / Math.max(Math.abs(bound), Math.abs(objective)) : 0;
}

/** Sorted by id, so that sums do not depend on the order of the input. */
export function sortById<T extends { readonly id: string }>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
