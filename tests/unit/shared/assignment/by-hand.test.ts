import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignByHand } from '../../../../shared/assignment/by-hand';
import { checkAssignment } from '../../../../shared/assignment/check-assignment';
import { smallProblemWithLock } from '../../../support/small-problems';

test('the best value per person goes first, each to the first departure with room', () => {
  const problem = {
    departures: [
      { id: 'late', seats: 4, departsAt: '2028-08-02T06:00:00Z' },
      { id: 'early', seats: 3, departsAt: '2028-08-01T06:00:00Z' },
    ],
    households: [
      { id: 'two', size: 2, value: 30, eligible: ['early', 'late'] },
      { id: 'three', size: 3, value: 42, eligible: ['early', 'late'] },
      { id: 'one', size: 1, value: 10, eligible: ['late', 'early'] },
      { id: 'late only', size: 2, value: 2, eligible: ['late'] },
    ],
    earlierIsBetter: 0.5,
  };
  expect(assignByHand(problem)).toEqual({
    assignment: { one: 'early', three: 'late', two: 'early' },
    objective: 30 + 42 * 0.75 + 10,
  });
});

test('it breaks no limit and no lock', () => {
  fc.assert(
    fc.property(smallProblemWithLock, (problem) => {
      const { assignment, objective } = assignByHand(problem);
      const result = { assignment, objective, bound: objective, gap: 0, seconds: 0 };
      expect(checkAssignment(problem, result).problems).toEqual([]);
    }),
  );
});
