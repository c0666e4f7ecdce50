import { creation, deletion, edits } from '../model/apply-changes';
import type { Change } from '../model/change';
import type { Plan } from '../model/plan';
import type { Scenario } from '../model/scenario';

/** The changes that turn the departures of a plan into those of a "what if" made from it. */
export function departureChanges(plan: Pick<Plan, 'departure'>, edited: Pick<Plan, 'departure'>): Change[] {
  return [...edited.departure.values()].flatMap((after) => {
    const before = plan.departure.get(after.id);
    return before === undefined ? [creation('departure', after)] : edits('departure', before, after);
  });
}

/** The changes that turn the advisories of a plan into those of a "what if": what is left out there is no longer said. */
function advisoryChanges(plan: Pick<Plan, 'advisory'>, edited: Pick<Plan, 'advisory'>): Change[] {
  const added = [...edited.advisory.values()].flatMap((after) => {
    const before = plan.advisory.get(after.id);
    return before === undefined ? [creation('advisory', after)] : edits('advisory', before, after);
  });
  const gone = [...plan.advisory.values()].filter(({ id }) => !edited.advisory.has(id));
  return [...added, ...gone.map((advisory) => deletion('advisory', advisory))];
}

/**
 * Everything that adopting a scenario changes, as one batch: its departures and advisories, the places found for it, and the scenario
 * itself, which is the plan from then on.
 */
export function adoptionChanges(
  plan: Plan,
  scenario: Scenario,
  edited: Pick<Plan, 'departure' | 'advisory'>,
  places: readonly Change[],
): Change[] {
  const stored = plan.scenario.get(scenario.id);
  return [
    ...departureChanges(plan, edited),
    ...advisoryChanges(plan, edited),
    ...places,
    ...(stored === undefined ? [] : [deletion('scenario', stored)]),
  ];
}
