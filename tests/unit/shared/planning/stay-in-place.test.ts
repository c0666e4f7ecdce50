import { expect, test } from 'vitest';
import { solveAssignment } from '../../../../shared/assignment/solve-assignment';
import type { Plan } from '../../../../shared/model/plan';
import { buildProblem } from '../../../../shared/planning/build-problem';
import { stayInPlace } from '../../../../shared/planning/stay-in-place';
import { aDeparture, aPerson } from '../../../support/builders';
import { loadExact } from '../../../support/load-exact';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const now = '2031-03-01T00:00:00Z';
const early = aDeparture({ id: 'early', seats: 2 });
const late = aDeparture({ id: 'late', seats: 1, departsAt: '2031-03-05T08:00:00+00:00' });

const arrange = (people: Readonly<Record<string, Parameters<typeof aPerson>[0]>>): Plan =>
  aPlanWithPlaces(
    {
      people: Object.entries(people).map(([id, values]) => aPerson({ id, householdId: id, ...values })),
      departures: [early, late],
    },
    { settled: 'late' },
  );

async function replan(plan: Plan): Promise<Readonly<Record<string, string>>> {
  const problem = stayInPlace(buildProblem(plan, now).problem);
  const { assignment } = await solveAssignment(problem, { seed: 1, now: () => 0, loadExact });
  return assignment;
}

test('nobody is moved only to leave earlier', async () => {
  const plan = arrange({ settled: { majorCategory: 'II' } });

  expect(await replan(plan)).toEqual({ settled: 'late' });
});

test('who has a place keeps it against somebody of the same rank who is worth a little more', async () => {
  const plan = arrange({
    settled: { majorCategory: 'II', minorCategory: 'E' },
    pregnant: { majorCategory: 'II', minorCategory: 'A' },
  });
  plan.departure.delete('early');

  expect(await replan(plan)).toEqual({ settled: 'late' });
});

test('somebody of a higher rank takes the place all the same', async () => {
  const plan = arrange({ settled: { majorCategory: 'III' }, first: { majorCategory: 'I' } });
  plan.departure.delete('early');

  expect(await replan(plan)).toEqual({ first: 'late' });
});
