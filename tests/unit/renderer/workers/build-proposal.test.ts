import { expect, test } from 'vitest';
import { buildProposal, withPlannersKept } from '../../../../renderer/workers/build-proposal';
import { solveAssignment } from '../../../../shared/assignment/solve-assignment';
import { applyChanges } from '../../../../shared/model/apply-changes';
import type { Plan } from '../../../../shared/model/plan';
import { buildProblem } from '../../../../shared/planning/build-problem';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const now = '2031-03-01T00:00:00Z';
const later = { id: 'd2', departsAt: '2031-03-04T08:00:00+00:00', arrivesAt: '2031-03-04T10:00:00+00:00' };

const arrange = (): Plan =>
  aPlanWithPlaces(
    {
      people: ['moved', 'removed', 'added', 'refused'].map((householdId, n) =>
        aPerson({ id: `p${n}`, householdId, nationality: householdId === 'refused' ? 'USA' : 'FRA' }),
      ),
      departures: [
        aDeparture({ nationalitiesAllowed: ['FRA'] }),
        aDeparture({ ...later, nationalitiesAllowed: ['FRA'] }),
      ],
    },
    { moved: 'd1', removed: 'd1' },
  );

test('a proposal counts people who get, change and lose a place', () => {
  const plan = arrange();
  const result = { assignment: { moved: 'd2', added: 'd1' }, objective: 9, bound: 10, gap: 0.1, seconds: 2 };

  const { changes, difference, ...proposal } = buildProposal(plan, result, buildProblem(plan, now).left, now);
  applyChanges(plan, changes);

  expect(proposal).toEqual({
    people: { assigned: 2, waiting: 1, notEligible: 1 },
    objective: 9,
    bound: 10,
    gap: 0.1,
    seconds: 2,
  });
  expect(difference.people).toEqual({ gains: 1, moves: 1, loses: 1 });
  expect([...plan.assignment.values()].map(({ id, departureId }) => [id, departureId])).toEqual([
    ['moved', 'd2'],
    ['added', 'd1'],
  ]);
});

test('what planners placed stays when it is kept, and is not marked as locked by it', async () => {
  const plan = arrange();
  const chosen = plan.assignment.get('moved');
  if (chosen !== undefined) {
    plan.assignment.set('moved', {
      ...chosen,
      departureId: aDeparture({ id: 'd2' }).id,
      chosenBy: 'planner',
    });
  }
  const kept = withPlannersKept(plan);
  const { problem, left } = buildProblem(kept, now);
  const result = await solveAssignment(problem, { seed: 1, now: () => 0 });

  applyChanges(plan, buildProposal(kept, result, left, now).changes);

  expect(plan.assignment.get('moved')).toMatchObject({
    departureId: 'd2',
    locked: false,
    chosenBy: 'planner',
  });
});
