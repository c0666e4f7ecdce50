import type { CompiledProblem } from './compile-problem';
import type { ModelQuestion } from './exact-model';
import type { RowPrices } from './find-prices';
import type { PlanState } from './plan-state';
import { listPromisingOptions } from './promising-options';

/** A problem with prices by which its options are ranked. */
export interface PricedProblem {
  readonly problem: CompiledProblem;
  readonly rowPrices: RowPrices;
}

type Options = ModelQuestion['options'];

/** Options whose regrets differ by less than this share of the mean worth are alike; each class then looks elsewhere first. */
const alike = 1e-3;

/**
 * A choice among options that are too many for the exact solver: for each class of households those that lose least
 * against the prices, and wherever the plan has its members. The best plan by them is not proven to be the best of all.
 */
export function fewOptions(priced: PricedProblem, allowed: Options, plan: PlanState, most: number): Options {
  const { classOf, classCount, value } = priced.problem;
  const home = plan.departureCount;
  const perClass = Math.max(1, Math.floor((0.9 * most) / Math.max(1, classCount)) - 1);
  const ranked = listPromisingOptions(priced.problem, priced.rowPrices, () => true);
  const mean = ranked.worth.reduce((sum, worth) => sum + worth, 0) / Math.max(1, ranked.worth.length);
  const chosen: (Set<number> | undefined)[] = [];
  for (let h = 0; h < value.length; h++) {
    const c = classOf[h] ?? 0;
    chosen[c] ??= likeliest(ranked, allowed, h, home, perClass, alike * mean);
    const place = plan.at[h] ?? home;
    if (place !== home) chosen[c].add(place);
  }
  const start = new Int32Array(value.length + 1);
  const location: number[] = [];
  for (let h = 0; h < value.length; h++) {
    location.push(...(chosen[classOf[h] ?? 0] ?? []));
    start[h + 1] = location.length;
  }
  return { start, location: Int32Array.from(location) };
}

function likeliest(
  ranked: ReturnType<typeof listPromisingOptions>,
  allowed: Options,
  h: number,
  home: number,
  count: number,
  step: number,
): Set<number> {
  const may = new Set(allowed.location.subarray(allowed.start[h], allowed.start[h + 1]));
  const options: { place: number; rank: number }[] = [];
  for (let o = ranked.start[h] ?? 0; o < (ranked.start[h + 1] ?? 0); o++) {
    const place = ranked.location[o] ?? home;
    if (place === home || !may.has(place)) continue;
    options.push({ place, rank: Math.floor((ranked.regret[o] ?? 0) / (step || 1)) });
  }
  const turn = (place: number): number => (place + h * 7) % home;
  options.sort((a, b) => a.rank - b.rank || turn(a.place) - turn(b.place));
  const places = new Set(options.slice(0, count).map(({ place }) => place));
  return may.has(home) ? places.add(home) : places;
}
