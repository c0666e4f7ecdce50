import type { Plan } from '../../shared/model/plan';
import { adoptionChanges } from '../../shared/planning/adopt-scenario';
import { applyScenario } from '../../shared/planning/apply-scenario';
import { placementOf } from '../../shared/planning/departure-loads';
import { placementOfResult } from '../../shared/planning/explain-outcome';
import { placementSummary } from '../../shared/planning/placement-summary';
import { buildProposal } from './build-proposal';
import type { SolvedPlan } from './solve-plan';
import { asItStands, planAnew } from './solve-protocol';
import type { SolveReply, SolveRequest } from './solve-protocol';

/** Solves the plan as it is and then with each scenario, one after the other, and tells of each as soon as it is known. */
export async function compareScenarios(
  stored: Plan,
  { now, scenarioIds }: Pick<Extract<SolveRequest, { kind: 'compare' }>, 'now' | 'scenarioIds'>,
  solve: (plan: Plan) => Promise<SolvedPlan>,
  reply: (message: SolveReply) => void,
): Promise<void> {
  reply({
    kind: 'compared',
    outcome: {
      id: asItStands,
      summary: placementSummary(stored, placementOf(stored), now),
      gap: null,
      difference: null,
      changes: [],
    },
  });
  for (const id of [planAnew, ...scenarioIds]) {
    const scenario = stored.scenario.get(id);
    if (id !== planAnew && scenario === undefined) {
      continue; // it was thrown away meanwhile
    }
    reply({ kind: 'comparing', id });
    const edited = scenario === undefined ? stored : applyScenario(stored, scenario.edits);
    const { plan, result, left } = await solve(edited);
    const { changes, difference } = buildProposal(plan, result, left, now, stored);
    reply({
      kind: 'compared',
      outcome: {
        id,
        summary: placementSummary(plan, placementOfResult(plan, result), now),
        gap: result.gap,
        difference,
        changes: scenario === undefined ? changes : adoptionChanges(stored, scenario, edited, changes),
      },
    });
  }
}
