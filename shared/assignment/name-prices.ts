import type { CompiledProblem } from './compile-problem';
import type { RowPrices } from './find-prices';
import type { AssignmentPrices, LimitKind } from './problem';

/** Row prices by departure and limit, per seat, kilogram or place. */
export function namePrices(problem: CompiledProblem, { prices, scale }: RowPrices): AssignmentPrices {
  const { departureIds, kinds, unitsPerKind } = problem;
  const named = departureIds.map((id, d): [string, Partial<Record<LimitKind, number>>] => {
    const ofDeparture = kinds.flatMap((kind, k): [LimitKind, number][] => {
      const price = ((prices[k * departureIds.length + d] ?? 0) * (unitsPerKind[k] ?? 1)) / (scale[k] ?? 1);
      return price > 0 ? [[kind, price]] : [];
    });
    return [id, Object.fromEntries(ofDeparture)];
  });
  return Object.fromEntries(named);
}
