import type { PlanState } from './plan-state';

/** What a plan is worth, with the locked households. */
export function planWorth(state: PlanState): number {
  const { kept, value, lockedValue } = state.problem;
  let worth = lockedValue;
  state.at.forEach((location, h) => {
    if (location < state.departureCount) worth += (value[h] ?? 0) * (kept[location] ?? 0);
  });
  return worth;
}

/** The plan as household id to departure id, with the locked households; those at home are left out. */
export function planAssignment(state: PlanState): Readonly<Record<string, string>> {
  const { departureIds, householdIds, locked } = state.problem;
  const placed: [string, string][] = [...locked];
  state.at.forEach((location, h) => {
    const departureId = departureIds[location];
    if (departureId !== undefined) placed.push([householdIds[h] ?? '', departureId]);
  });
  // fromEntries defines properties, so that an id such as "__proto__" is a key like any other.
  return Object.fromEntries(placed.sort(([a], [b]) => (a < b ? -1 : 1)));
}
