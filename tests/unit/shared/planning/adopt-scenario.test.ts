import { expect, test } from 'vitest';
import { applyChanges, inverse } from '../../../../shared/model/apply-changes';
import { departureIdSchema } from '../../../../shared/model/ids';
import { copyPlan } from '../../../../shared/model/plan';
import type { Scenario } from '../../../../shared/model/scenario';
import { adoptionChanges } from '../../../../shared/planning/adopt-scenario';
import { applyScenario } from '../../../../shared/planning/apply-scenario';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

test('an adopted scenario is the plan, without the scenario; taken back, everything is as it was', () => {
  const plan = aPlanWithPlaces({ people: [aPerson()], departures: [aDeparture()] }, { h1: 'd1' });
  const scenario: Scenario = {
    id: 's1',
    name: 'A second flight',
    notes: '',
    createdAt: '',
    edits: [
      { kind: 'cancel', departureId: departureIdSchema.parse('d1') },
      { kind: 'add-departure', departure: aDeparture({ id: 'd2' }) },
    ],
  };
  plan.scenario.set(scenario.id, scenario);
  const before = copyPlan(plan);
  const edited = applyScenario(plan, scenario.edits);

  const changes = adoptionChanges(plan, scenario, edited, []);
  applyChanges(plan, changes);

  expect(plan.departure).toEqual(edited.departure);
  expect(plan.scenario.size).toBe(0);
  applyChanges(plan, inverse(changes));
  expect(plan).toEqual(before);
});
