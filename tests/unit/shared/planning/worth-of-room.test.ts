import { describe, expect, it } from 'vitest';
import { valueKept } from '../../../../shared/assignment/problem';
import { solveAssignment } from '../../../../shared/assignment/solve-assignment';
import type { Person } from '../../../../shared/model/person';
import { buildProblem } from '../../../../shared/planning/build-problem';
import { explainOutcome, placementOfResult } from '../../../../shared/planning/explain-outcome';
import { worthOfRoom } from '../../../../shared/planning/worth-of-room';
import { aDeparture, aPerson, aPlan } from '../../../support/builders';

const now = '2031-03-01T06:00:00Z';
const family = (id: string, size: number, rest: Partial<Person> = {}) =>
  Array.from({ length: size }, (_one, index) => aPerson({ id: `${id}${index}`, householdId: id, ...rest }));

describe('what more room would do', () => {
  it('is counted in the order of the waiting list, dearest first', () => {
    const plan = aPlan({
      people: [
        ...family('a', 4, { majorCategory: 'I' }),
        ...family('b', 7, { majorCategory: 'I' }),
        ...family('c', 2, { majorCategory: 'II' }),
        ...family('d', 1, { majorCategory: 'II', nationality: 'MLI' }),
      ],
      departures: [
        aDeparture({ seats: 1, nationalitiesAllowed: ['FRA'] }),
        aDeparture({ id: 'd2', seats: 0 }),
      ],
    });

    const worth = worthOfRoom(plan, now, { d1: { seats: 30 }, d2: { seats: 2, payloadKg: 0 } }, new Map());

    // With 11 seats on the first the family of seven fits, and the one of four; nobody else.
    expect(worth).toEqual([
      { departureId: 'd1', limit: 'seats', amount: 10, price: 30, people: 11 },
      { departureId: 'd2', limit: 'seats', amount: 10, price: 2, people: 10 },
    ]);
  });

  it('and why, and the score, come of the same result', async () => {
    const plan = aPlan({
      people: [...family('a', 3), ...family('b', 2), ...family('c', 2), ...family('d', 1)],
      departures: [aDeparture({ seats: 3 }), aDeparture({ id: 'd2', seats: 2 })],
    });
    const { problem } = buildProblem(plan, now);

    const result = await solveAssignment(problem, { seed: 1, now: () => 0 });
    const outcomes = explainOutcome(plan, result, now);

    const kept = valueKept(problem);
    const placed = new Map(
      [...outcomes].flatMap(([personId, { departureId }]) =>
        departureId === undefined ? [] : [[plan.person.get(personId)?.householdId ?? '', departureId]],
      ),
    );
    const score = problem.households.reduce(
      (sum, { id, value }) => sum + value * (kept.get(placed.get(id) ?? '') ?? 0),
      0,
    );
    expect(score).toBeCloseTo(result.objective, 9);
    expect([...placementOfResult(plan, result).keys()].sort()).toEqual(Object.keys(result.assignment).sort());
    expect([...outcomes.values()].filter(({ status }) => status === 'assigned')).toHaveLength(5);
  });
});
