import { expect, test } from 'vitest';
import { buildOutlook } from '../../../../renderer/workers/build-outlook';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

test('people are counted by how they stand, those who need no place not at all', () => {
  const plan = aPlanWithPlaces(
    {
      people: [
        aPerson({ id: 'p1', householdId: 'assigned' }),
        aPerson({ id: 'p2', householdId: 'assigned' }),
        aPerson({ id: 'p3', householdId: 'waiting' }),
        aPerson({ id: 'p4', householdId: 'refused', nationality: 'USA' }),
        aPerson({ id: 'p5', householdId: 'staying', status: 'staying' }),
      ],
      departures: [aDeparture({ seats: 2, nationalitiesAllowed: ['FRA'] })],
    },
    { assigned: 'd1' },
  );

  const { people, households, conflicts } = buildOutlook(plan, '2031-03-01T00:00:00Z');

  expect({ people, standing: [...households].map(([id, { status }]) => [id, status]), conflicts }).toEqual({
    people: { assigned: 2, waiting: 1, 'not-eligible': 1 },
    standing: [
      ['assigned', 'assigned'],
      ['waiting', 'waiting'],
      ['refused', 'not-eligible'],
    ],
    conflicts: [],
  });
});

test('a place against the rules is a conflict', () => {
  const plan = aPlanWithPlaces(
    {
      people: [aPerson({ nationality: 'USA' })],
      departures: [aDeparture({ nationalitiesAllowed: ['FRA'] })],
    },
    { h1: 'd1' },
  );

  const kinds = buildOutlook(plan, '2031-03-01T00:00:00Z').conflicts.map(({ kind }) => kind);

  expect(kinds).toEqual(['not-eligible']);
});
