import { expect, test } from 'vitest';
import { placementOf } from '../../../../shared/planning/departure-loads';
import { placementSummary } from '../../../../shared/planning/placement-summary';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

test('a placement is told by class, by day and by what keeps the others from a place', () => {
  const plan = aPlanWithPlaces(
    {
      people: [
        aPerson({ id: 'placed', householdId: 'placed', majorCategory: 'I', needs: ['wheelchair'] }),
        aPerson({ id: 'chair', householdId: 'chair', majorCategory: 'I', needs: ['wheelchair'] }),
        ...['a', 'b', 'c'].map((id) => aPerson({ id, householdId: 'three', majorCategory: 'II' })),
        aPerson({ id: 'unused', householdId: 'unused' }),
        aPerson({ id: 'refused', householdId: 'refused', nationality: 'USA' }),
        aPerson({ id: 'stranded', householdId: 'stranded' }),
        aPerson({ id: 'left', householdId: 'left', status: 'already-left' }),
      ],
      departures: [
        aDeparture({ seats: 3, places: { wheelchair: 1 }, nationalitiesAllowed: ['FRA'] }),
        aDeparture({ id: 'off', status: 'cancelled' }),
      ],
    },
    { placed: 'd1', stranded: 'off' },
  );

  const summary = placementSummary(plan, placementOf(plan), '2031-03-01T00:00:00Z');

  expect(summary).toEqual({
    people: 8,
    placed: 1,
    classes: [
      { category: 'I', people: 2, placed: 1 },
      { category: 'II', people: 3, placed: 0 },
      { category: '', people: 3, placed: 0 },
    ],
    days: [{ day: '2031-03-03', placed: 1 }],
    unplaced: { seats: 3, 'other-limit': 1, 'not-allowed': 1, room: 2 },
  });
});
