import { expect, test } from 'vitest';
import { lostPlaces } from '../../../../shared/planning/lost-places';
import { aDeparture, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

test('a place is lost with a cancelled or deleted departure, and a shrunk departure is beyond its limit', () => {
  const plan = aPlanWithPlaces(
    {
      people: ['stranded', 'orphaned', 'crowded', 'seated', 'waiting'].map((householdId) =>
        aPerson({ id: householdId, householdId }),
      ),
      departures: [
        aDeparture({ id: 'off', status: 'cancelled', seats: 0 }),
        aDeparture({ id: 'small', seats: 0 }),
        aDeparture({ id: 'large' }),
      ],
    },
    { stranded: 'off', orphaned: 'deleted', crowded: 'small', seated: 'large' },
  );

  expect(lostPlaces(plan)).toEqual({ households: ['stranded', 'orphaned'], departures: ['small'] });
});
