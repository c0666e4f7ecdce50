import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../shared/model/apply-changes';
import { applySolution } from '../../../../shared/planning/apply-solution';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const now = '2031-03-01T06:00:00Z';
const ids = ['a', 'b', 'c', 'd', 'e'];
const records = {
  people: ids.map((id) => aPerson({ id: `p-${id}`, householdId: id })),
  departures: ['d1', 'd2', 'd3'].map((id) => aDeparture({ id })),
};

describe('applySolution', () => {
  it('changes only what moves, and keeps locked places', () => {
    const plan = aPlanWithPlaces(records, { a: 'd1', b: 'd1', c: 'd1!', d: 'd1' });

    const changes = applySolution(plan, { assignment: { a: 'd1', b: 'd2', c: 'd2', e: 'd3' } }, now);

    expect(
      changes.map(({ entityId, field, from, to }) => [entityId, field, from === null, to === null]),
    ).toEqual([
      ['d', '*', false, true],
      ['b', 'departureId', false, false],
      ['b', 'reason', true, false],
      ['e', '*', true, false],
    ]);
  });

  it('leaves the plan as the solution says, whatever it was before', () => {
    const place = fc.constantFrom('d1', 'd2', 'd3', undefined);
    const places = fc
      .tuple(place, place, place, place, place)
      .map((list) =>
        Object.fromEntries(
          list.flatMap((departure, index) => (departure ? [[ids[index] ?? '', departure]] : [])),
        ),
      );
    fc.assert(
      fc.property(places, places, (before, after) => {
        const plan = aPlanWithPlaces(records, before);

        applyChanges(plan, applySolution(plan, { assignment: after }, now));

        const reached = Object.fromEntries(
          [...plan.assignment].map(([id, { departureId }]) => [id, departureId]),
        );
        expect(reached).toEqual(after);
        expect(applySolution(plan, { assignment: after }, now)).toEqual([]);
      }),
    );
  });
});
