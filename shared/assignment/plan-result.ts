import type { PlanState } from './plan-state';
import { worthAt } from './unit-worth';

/** What a plan is worth, with the locked households and less what moves cost. */
export function planWorth(state: PlanState): number {
  const { problem } = state;
  let worth = problem.baseWorth;
  state.at.forEach((location, h) => {
    worth += worthAt(problem, h, location);
  });
  return worth;
}

/** The plan as household id to departure id, with the locked households; those at home are left out. */
export function planAssignment(state: PlanState): Readonly<Record<string, string>> {
  const { departureIds, members, locked } = state.problem;
  const placed: [string, string][] = [...locked];
  state.at.forEach((location, h) => {
    const departureId = departureIds[location];
    if (departureId === undefined) return;
    for (const id of members[h] ?? []) placed.push([id, departureId]);
  });
  // fromEntries defines properties, so that an id such as "__proto__" is a key like any other.
  return Object.fromEntries(placed.sort(([a], [b]) => (a < b ? -1 : 1)));
}
