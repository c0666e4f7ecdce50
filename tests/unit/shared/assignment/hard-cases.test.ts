import { expect, test } from 'vitest';
import { checkAssignment } from '../../../../shared/assignment/check-assignment';
import type {
  AssignmentProblem,
  ProblemDeparture,
  ProblemHousehold,
} from '../../../../shared/assignment/problem';
import { solveAssignment } from '../../../../shared/assignment/solve-assignment';
import { toTheOptimum } from '../../../support/small-problems';

const day = (number: number): string => `2028-08-${String(number).padStart(2, '0')}T06:00:00+00:00`;

function aDeparture(id: string, parts: Partial<ProblemDeparture> = {}): ProblemDeparture {
  return { id, seats: 10, departsAt: day(1), ...parts };
}

function aHousehold(id: string, parts: Partial<ProblemHousehold> = {}): ProblemHousehold {
  return { id, size: 1, value: 10, eligible: ['D1'], ...parts };
}

async function solved(problem: AssignmentProblem): Promise<{ assignment: object; objective: number }> {
  const result = await solveAssignment(problem, toTheOptimum);
  expect(checkAssignment(problem, result).problems).toEqual([]);
  expect(result.gap).toBeLessThan(1e-7);
  return { assignment: result.assignment, objective: Math.round(result.objective * 1e6) / 1e6 };
}

test('no departures: nobody is placed and the bound is zero', async () => {
  const problem = { departures: [], households: [aHousehold('a', { eligible: [] })] };
  expect(await solveAssignment(problem, toTheOptimum)).toEqual({
    assignment: {},
    objective: 0,
    bound: 0,
    gap: 0,
    seconds: 0,
    prices: {},
  });
});

test('no households: an empty plan', async () => {
  expect(await solved({ departures: [aDeparture('D1')], households: [] })).toEqual({
    assignment: {},
    objective: 0,
  });
});

test('zero seats: nobody is placed', async () => {
  const problem = { departures: [aDeparture('D1', { seats: 0 })], households: [aHousehold('a')] };
  expect(await solved(problem)).toEqual({ assignment: {}, objective: 0 });
});

test('a household that may go nowhere waits', async () => {
  const problem = {
    departures: [aDeparture('D1')],
    households: [aHousehold('a', { eligible: [] }), aHousehold('b')],
  };
  expect(await solved(problem)).toEqual({ assignment: { b: 'D1' }, objective: 10 });
});

test('a big household is not split over two departures with room for it together', async () => {
  const problem = {
    departures: [aDeparture('D1', { seats: 4 }), aDeparture('D2', { seats: 4 })],
    households: [
      aHousehold('big', { size: 6, value: 600, eligible: ['D1', 'D2'] }),
      aHousehold('small', { size: 4, value: 1, eligible: ['D1', 'D2'] }),
    ],
  };
  expect(await solved(problem)).toEqual({ assignment: { small: 'D1' }, objective: 1 });
});

test('seats are filled by the sizes that fit, not by the best value per person', async () => {
  const problem = {
    departures: [aDeparture('D1', { seats: 10 })],
    households: [
      aHousehold('six', { size: 6, value: 66 }),
      aHousehold('five', { size: 5, value: 50 }),
      aHousehold('other five', { size: 5, value: 50 }),
    ],
  };
  expect(await solved(problem)).toEqual({ assignment: { five: 'D1', 'other five': 'D1' }, objective: 100 });
});

test('an aircraft with an empty seat can be full by weight, to the tenth of a kilogram', async () => {
  const problem = {
    departures: [aDeparture('D1', { payloadKg: 0.3 })],
    households: [
      aHousehold('a', { weightKg: 0.1 }),
      aHousehold('b', { weightKg: 0.2 }),
      aHousehold('c', { weightKg: 0.1, value: 9 }),
    ],
  };
  expect(await solved(problem)).toEqual({ assignment: { a: 'D1', b: 'D1' }, objective: 20 });
});

test('a wheelchair place goes to one household; one that is not limited does not bind', async () => {
  const problem = {
    departures: [
      aDeparture('D1', { places: { wheelchair: 1 } }),
      aDeparture('D2', { places: { pet: 0 }, departsAt: day(2) }),
    ],
    households: [
      aHousehold('a', { needs: { wheelchair: 1 }, value: 20 }),
      aHousehold('b', { needs: { wheelchair: 1 }, value: 30 }),
      aHousehold('c', { needs: { wheelchair: 1 }, eligible: ['D1', 'D2'], value: 20 }),
      aHousehold('d', { needs: { pet: 1 }, eligible: ['D2'], value: 20 }),
    ],
  };
  expect(await solved(problem)).toEqual({ assignment: { b: 'D1', c: 'D2' }, objective: 30 + 20 * 0.975 });
});

test('everybody is locked, also where they would not be eligible', async () => {
  const problem = {
    departures: [aDeparture('D1'), aDeparture('D2', { departsAt: day(2) })],
    households: [aHousehold('a', { locked: 'D2' }), aHousehold('b', { locked: 'D1', eligible: [] })],
  };
  expect(await solved(problem)).toEqual({ assignment: { a: 'D2', b: 'D1' }, objective: 10 + 10 * 0.975 });
});

test('a lock takes the seats of a household that is worth more', async () => {
  const problem = {
    departures: [aDeparture('D1', { seats: 2 })],
    households: [aHousehold('a', { size: 2, locked: 'D1', value: 1 }), aHousehold('b', { value: 1000 })],
  };
  expect(await solved(problem)).toEqual({ assignment: { a: 'D1' }, objective: 1 });
});

test('departures at the same instant, written with different offsets, have the same rank', async () => {
  const problem = {
    departures: [
      aDeparture('D1', { departsAt: '2028-08-02T06:00:00+00:00' }),
      aDeparture('D2', { departsAt: '2028-08-02T08:00:00+02:00' }),
      aDeparture('D3', { departsAt: '2028-08-02T07:00:00+02:00' }),
    ],
    households: [
      aHousehold('a'),
      aHousehold('b', { eligible: ['D2'] }),
      aHousehold('c', { eligible: ['D3'] }),
    ],
    earlierIsBetter: 0.3,
  };
  expect(await solved(problem)).toEqual({ assignment: { a: 'D1', b: 'D2', c: 'D3' }, objective: 9 + 9 + 10 });
});

test('households of no value and of no size are taken along where there is room', async () => {
  const problem = {
    departures: [aDeparture('D1', { seats: 1 })],
    households: [aHousehold('a', { value: 0 }), aHousehold('b', { size: 0, value: 0 })],
  };
  expect(await solved(problem)).toEqual({ assignment: { a: 'D1', b: 'D1' }, objective: 0 });
});

test('ids that are names of object properties are ids like any other', async () => {
  const problem = {
    departures: [aDeparture('__proto__'), aDeparture('constructor', { departsAt: day(2) })],
    households: [
      aHousehold('__proto__', { eligible: ['__proto__'] }),
      aHousehold('toString', { eligible: ['constructor'], needs: { constructor: 1 } }),
    ],
  };
  const result = await solveAssignment(problem, toTheOptimum);
  expect(Object.entries(result.assignment)).toEqual([
    ['__proto__', '__proto__'],
    ['toString', 'constructor'],
  ]);
  expect(checkAssignment(problem, result).problems).toEqual([]);
});

test('many alike households are one class, and as many go as fit', async () => {
  const households = Array.from({ length: 200 }, (_, index) =>
    aHousehold(`h${index}`, { size: 3, value: 7 }),
  );
  const problem = { departures: [aDeparture('D1', { seats: 100 })], households };
  const result = await solveAssignment(problem, toTheOptimum);
  expect(Object.keys(result.assignment)).toHaveLength(33);
  expect(result.gap).toBeLessThan(1e-7);
});
