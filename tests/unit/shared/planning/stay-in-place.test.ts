import { expect, test } from 'vitest';
import { buildProblem } from '../../../../shared/planning/build-problem';
import { stayInPlace } from '../../../../shared/planning/stay-in-place';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

test('a problem that is to stay in place knows who is where, and leaving earlier is worth nothing', () => {
  const plan = aPlanWithPlaces(
    {
      people: [
        aPerson({ id: 'p1', householdId: 'here', majorCategory: 'IV' }),
        aPerson({ id: 'p2', householdId: 'waits', majorCategory: 'I' }),
      ],
      departures: [aDeparture()],
    },
    { here: 'd1' },
  );
  const { problem } = buildProblem(plan, '2031-03-01T00:00:00Z');

  const settled = stayInPlace(problem, plan);

  expect([settled.previous, settled.earlierIsBetter, settled.moveCost]).toEqual([{ here: 'd1' }, 0, 0.2]);
});
