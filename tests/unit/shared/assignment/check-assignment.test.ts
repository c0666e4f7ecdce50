import { expect, test } from 'vitest';
import { checkAssignment } from '../../../../shared/assignment/check-assignment';
import type { AssignmentProblem } from '../../../../shared/assignment/problem';
import { createFormatter } from '../../../../shared/messages/format';

const problem: AssignmentProblem = {
  departures: [
    { id: 'D1', seats: 3, payloadKg: 200, places: { pet: 1 }, departsAt: '2028-08-01T06:00:00Z' },
    { id: 'D2', seats: 3, departsAt: '2028-08-02T06:00:00Z' },
  ],
  households: [
    { id: 'a', size: 2, weightKg: 150, value: 10, eligible: ['D1'] },
    { id: 'b', size: 2, weightKg: 100, needs: { pet: 2 }, value: 10, eligible: ['D1', 'D2'] },
    { id: 'c', size: 1, value: 10, eligible: ['D1'], locked: 'D2' },
  ],
};

function sentences(
  assignment: Record<string, string>,
  figures: { objective: number; bound: number; gap: number },
) {
  const format = createFormatter();
  return checkAssignment(problem, { assignment, ...figures, seconds: 0 }).problems.map(format);
}

test('a plan that keeps everything has no problems', () => {
  const plan = {
    assignment: { a: 'D1', b: 'D2', c: 'D2' },
    objective: 29.5,
    bound: 30,
    gap: 0.5 / 30,
    seconds: 1,
  };
  expect(checkAssignment(problem, plan)).toEqual({ problems: [], objective: 29.5 });
});

test('every limit, lock, unknown id and place that may not be taken is named', () => {
  expect(sentences({ a: 'D1', b: 'D1', c: 'D1', x: 'D1' }, { objective: 30, bound: 30, gap: 0 })).toEqual([
    'The plan places “x” on “D1”; one of the two is not in the problem.',
    'Household “c” is locked to departure “D2” but is not on it.',
    'Departure “D1” carries 5 of its seats, but it has 3.',
    'Departure “D1” carries 250 of its payloadKg, but it has 200.',
    'Departure “D1” carries 2 of its places.pet, but it has 1.',
  ]);
  expect(sentences({ a: 'D2', c: 'D2' }, { objective: 19.5, bound: 19.5, gap: 0 })).toEqual([
    'The plan places household “a” on departure “D2”, which it may not take.',
  ]);
});

test.each([
  { objective: 21, bound: 21, gap: 0 },
  { objective: 19.75, bound: 19, gap: 0 },
  { objective: 19.75, bound: 20, gap: 0 },
])('figures that do not add up are named: %j', (figures) => {
  expect(sentences({ a: 'D1', c: 'D2' }, figures)).toEqual([
    `The figures do not add up: the plan is worth 19.75, the result says ${figures.objective} with the bound ${figures.bound}.`,
  ]);
});
