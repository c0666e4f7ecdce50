import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../../shared/messages/format';
import { applyChanges } from '../../../../shared/model/apply-changes';
import { giveEscort } from '../../../../shared/planning/person-links';
import { planConflicts } from '../../../../shared/planning/plan-conflicts';
import { aDeparture, aHousehold, aPerson } from '../../../support/builders';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const now = '2031-03-01T06:00:00Z';
const format = createFormatter();

function told(plan: Parameters<typeof planConflicts>[0]) {
  return planConflicts(plan, now).map(({ message, ...rest }) => ({ ...rest, says: format(message) }));
}

describe('planConflicts', () => {
  it('finds nothing wrong in a sound plan', () => {
    const plan = aPlanWithPlaces({ people: [aPerson()], departures: [aDeparture()] }, { h1: 'd1' });

    expect(told(plan)).toEqual([]);
  });

  it('tells of every limit that a departure is beyond', () => {
    const plan = aPlanWithPlaces(
      {
        people: [aPerson({ needs: ['wheelchair'] }), aPerson({ id: 'p2', needs: ['pet'] })],
        departures: [aDeparture({ seats: 1, payloadKg: 199.5, places: { wheelchair: 0, pet: 1 } })],
      },
      { h1: 'd1' },
    );

    expect(told(plan)).toEqual([
      {
        kind: 'overload',
        departureId: 'd1',
        says: 'Example Air XA100 carries 2 people on 1 seat that can be assigned.',
      },
      { kind: 'overload', departureId: 'd1', says: 'Example Air XA100 is loaded with 200 kg of 199.5 kg.' },
      {
        kind: 'overload',
        departureId: 'd1',
        says: 'Example Air XA100 has no wheelchair place and 1 is needed.',
      },
      {
        kind: 'not-eligible',
        departureId: 'd1',
        householdId: 'h1',
        personId: 'p1',
        says: 'Test Misali needs a wheelchair place, and Example Air XA100 has none.',
      },
    ]);
  });

  it('tells of households that may not go, and of children alone', () => {
    const plan = aPlanWithPlaces(
      {
        people: [
          aPerson({ nationality: 'MLI' }),
          aPerson({ id: 'p2', householdId: 'h2', dateOfBirth: '2022-01-01' }),
        ],
        departures: [aDeparture({ nationalitiesAllowed: ['FRA'] })],
      },
      { h1: 'd1', h2: 'd1' },
    );

    expect(told(plan)).toEqual([
      {
        kind: 'not-eligible',
        departureId: 'd1',
        householdId: 'h1',
        personId: 'p1',
        says: 'Test Misali is MLI, and Example Air XA100 takes only FRA.',
      },
      {
        kind: 'lone-minor',
        departureId: 'd1',
        householdId: 'h2',
        personId: 'p2',
        says: 'Test Misali is 9 years old, and nobody in the household is known to be 18 or older.',
      },
    ]);
  });

  it('tells of departures that were cancelled, deleted or are past their cut-off', () => {
    const plan = aPlanWithPlaces(
      {
        households: [aHousehold({ label: 'Misali family' })],
        people: ['h1', 'h2', 'h3'].map((householdId) => aPerson({ id: householdId, householdId })),
        departures: [
          aDeparture({ status: 'cancelled' }),
          aDeparture({ id: 'd2', number: 'XA200', cutOffAt: '2031-03-01T05:30:00Z' }),
        ],
      },
      { h1: 'd1', h2: 'd2', h3: 'd3' },
    );

    expect(told(plan)).toEqual([
      {
        kind: 'cut-off-passed',
        departureId: 'd2',
        says: 'The cut-off of Example Air XA200 passed at 2031-03-01 05:30 UTC. Close it; nobody can be added, and its list is kept as it is.',
      },
      {
        kind: 'cancelled',
        departureId: 'd1',
        householdId: 'h1',
        says: 'Misali family is assigned to Example Air XA100, which is cancelled. Assign the household anew.',
      },
      {
        kind: 'missing-departure',
        householdId: 'h3',
        says: 'Test Misali is assigned to a departure that is no longer in the plan.',
      },
    ]);
  });
});

describe('planConflicts of escorted minors', () => {
  const child = aPerson({ id: 'child', givenNames: 'Demba', dateOfBirth: '2020-01-01' });
  const aunt = aPerson({ id: 'aunt', householdId: 'h2', givenNames: 'Fanta' });
  const words = { until: 'Dakar', reason: '', together: false };

  function escorted(places: Readonly<Record<string, string>>) {
    const plan = aPlanWithPlaces({ people: [child, aunt], departures: [aDeparture()] }, places);
    applyChanges(
      plan,
      giveEscort(plan, child, aunt, words, () => '1'),
    );
    return told(plan);
  }

  it('are not alone on the departure of their escort', () => {
    expect(escorted({ h1: 'd1', h2: 'd1' })).toEqual([]);
  });

  it('are told where the escort is on no departure or on another', () => {
    expect(escorted({ h1: 'd1' })).toEqual([
      {
        kind: 'escort-apart',
        householdId: 'h1',
        personId: 'child',
        says: 'Demba Misali has a place, but the escort Fanta Misali is not on the same departure. Put them in one household, or give both the same departure.',
      },
    ]);
  });
});
